import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addEntries, entryAsTyped, partEntries, replaceEntry } from '../core/entries.ts';

/** What a box of entries is told, and tells. */
export interface Entries {
  readonly entries: readonly string[];
  /** What is typed and not yet an entry. */
  readonly typing: string;
  /** Entries of the library that begin as what is typed. */
  readonly completions: readonly string[];
  readonly onEntries: (entries: string[]) => void;
  readonly onTyping: (typed: string) => void;
}

/** An entry that stands in the box again, to be corrected. It stays an entry until what takes its place is kept. */
export function useCorrecting({ entries, typing, onEntries, onTyping }: Entries) {
  const field = useRef<HTMLInputElement>(null);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState('');
  const given = useRef<string | undefined>(undefined);
  const edited = wanted !== undefined && entries.includes(wanted) ? wanted : undefined;
  useLayoutEffect(() => {
    if (edited !== undefined) {
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
      if (typing.trim() !== '') onEntries(addEntries(entries, partEntries(typing))); // what stood half typed is meant
      setWanted(entry);
      setSaid('');
      onTyping(entryAsTyped(entry));
    },
    giveUp: () => {
      given.current = edited;
      setWanted(undefined);
      setSaid(i18n.t('components.entries.asBefore', { entry: edited ?? '' }));
      onTyping('');
    },
    remove: (entry: string) => {
      onEntries(entries.filter((other) => other !== entry));
      setSaid(i18n.t('components.entries.removed', { entry }));
    },
    /** These in the place of what is corrected, or at the end; the rest stays in the box. */
    put: (parts: readonly string[], rest: string) => {
      onEntries(edited === undefined ? addEntries(entries, parts) : replaceEntry(entries, edited, parts));
      setWanted(undefined);
      if (edited !== undefined) setSaid(whatCameOf(edited, parts));
      onTyping(rest);
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
