import { i18n } from '#i18n';
import { batch } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addEntries, entryAsTyped, meantEntries, replaceEntry } from '../core/entries.ts';

/** What a box of entries is told, and tells. */
export interface Entries {
  readonly entries: readonly string[];
  /** What is typed and not yet an entry. */
  readonly typing: string;
  /** The entry that what is typed is a correction of. It stays an entry until what takes its place is kept. */
  readonly correcting: string | undefined;
  /** Entries of the library that begin as what is typed. */
  readonly completions: readonly string[];
  readonly onEntries: (entries: string[]) => void;
  readonly onTyping: (typed: string) => void;
  readonly onCorrecting: (entry: string | undefined) => void;
}

/** An entry that stands in the box again, to be corrected. */
export function useCorrecting({ entries, typing, correcting, onEntries, onTyping, onCorrecting }: Entries) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const given = useRef<string | undefined>(undefined);
  const begun = useRef(false);
  const edited = correcting !== undefined && entries.includes(correcting) ? correcting : undefined;
  useLayoutEffect(() => {
    if (edited !== undefined) {
      if (!begun.current) return; // a draft brought it: where the keyboard is, the draft says too
      begun.current = false;
      field.current?.focus();
      field.current?.select();
    } else if (given.current !== undefined) {
      chipOf(field.current, given.current)?.focus();
      given.current = undefined;
    }
  }, [edited]);
  return {
    field,
    edited,
    said,
    begin: (entry: string) => {
      begun.current = true;
      setSaid('');
      batch(() => {
        // what stood half typed is meant, though the keyboard was never in the box: a draft may have brought it
        if (edited !== undefined || typing.trim() !== '')
          onEntries([...meantEntries(entries, typing, edited)]);
        onCorrecting(entry);
        onTyping(entryAsTyped(entry));
      });
    },
    giveUp: () => {
      given.current = edited;
      setSaid(i18n.t('components.entries.asBefore', { entry: edited ?? '' }));
      batch(() => {
        onCorrecting(undefined);
        onTyping('');
      });
    },
    remove: (entry: string) => {
      onEntries(entries.filter((other) => other !== entry));
      setSaid(i18n.t('components.entries.removed', { entry }));
    },
    /** These in the place of what is corrected, or at the end; the rest stays in the box. At once: half of it is two names. */
    put: (parts: readonly string[], rest: string) => {
      if (edited !== undefined) setSaid(whatCameOf(edited, parts));
      batch(() => {
        onEntries(edited === undefined ? addEntries(entries, parts) : replaceEntry(entries, edited, parts));
        onCorrecting(undefined);
        onTyping(rest);
      });
    },
  };
}

function whatCameOf(entry: string, parts: readonly string[]): string {
  if (parts.length === 0) return i18n.t('components.entries.removed', { entry });
  const by = parts.join(', ');
  return by === entry
    ? i18n.t('components.entries.asBefore', { entry })
    : i18n.t('components.entries.corrected', { entry, by });
}

/** The entries of the box, as they can have the keyboard. */
export function chipsOf(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.closest('.EntryInput')?.querySelectorAll<HTMLElement>('.EntryInput-entry') ?? [])];
}

function chipOf(box: HTMLElement | null, entry: string): HTMLElement | undefined {
  return chipsOf(box).find(({ textContent }) => textContent === entry);
}
