import { i18n } from '#i18n';
/* What a person does with highlights in the panel. Deleting can be undone for as long as the panel is open. */
import { signal, type Signal } from '@preact/signals';
import { announceMarks } from '../../browser/marks.ts';
import { askPage } from '../../browser/messages.ts';
import { quoteWithSource } from '../../core/copy-quote.ts';
import type { Clip } from '../../core/clip.ts';
import type { CopyForm } from '../../core/export/copy-as.ts';
import type { Highlight } from '../../core/highlight.ts';
import { selectorsFrom } from '../../core/mark.ts';
import { troubleOf, type Library } from '../../storage/database.ts';
import { copyTo } from '../export/copy.ts';
import {
  addHighlight,
  editHighlight,
  removeHighlight,
  type HighlightChange,
} from '../../storage/highlights.ts';

/** What the panel says at its foot, with an undo where there is one. */
export interface Said {
  readonly sentence: string;
  /** What the button says that takes it back; “Undo” where nothing else fits better. */
  readonly label?: string;
  readonly undo?: () => Promise<void>;
}

export interface MarkActions {
  readonly said: Signal<Said | undefined>;
  /** The highlight that was brought back and is not on the screen yet: the keyboard goes to its card. */
  readonly returned: Signal<string | undefined>;
  /** Takes back what was said last; where that fails it can be pressed again. */
  readonly takeBack: () => Promise<void>;
  readonly change: (highlight: Highlight, change: HighlightChange, before?: string) => Promise<void>;
  readonly remove: (highlight: Highlight) => Promise<void>;
  readonly reveal: (tab: number, highlight: Highlight) => Promise<void>;
  readonly copy: (clip: Clip, highlight: Highlight) => Promise<void>;
  /** The same in another form. */
  /** Of a clip itself, without a highlight. */
  readonly copyAs: (form: CopyForm, clip: Clip, highlight?: Highlight) => Promise<void>;
  /** Gives a lost highlight the words that are selected in the page now. */
  readonly reattach: (tab: number, highlight: Highlight) => Promise<void>;
}

const NO_ROOM = i18n.t('panel.marks.noRoom');
const NOT_DONE = i18n.t('panel.marks.notDone');

const whyNot = (error: unknown): string => (troubleOf(error) === 'full' ? NO_ROOM : NOT_DONE);

/** Work that says in a sentence when it could not be done. */
const attempting =
  (say: (sentence: string) => void) =>
  <Given extends unknown[]>(work: (...given: Given) => Promise<void>) =>
  async (...given: Given): Promise<void> => {
    try {
      await work(...given);
    } catch (error) {
      say(whyNot(error));
    }
  };

const copying = (say: (sentence: string) => void): Pick<MarkActions, 'copy' | 'copyAs'> => ({
  async copy(clip, { selectors }) {
    await navigator.clipboard.writeText(quoteWithSource(selectors.quote, clip));
    say(i18n.t('panel.marks.copied'));
  },
  async copyAs(form, clip, highlight) {
    say(await copyTo(form, clip, highlight));
  },
});

async function takeBack(said: Signal<Said | undefined>): Promise<void> {
  const at = said.peek();
  if (!at?.undo) return;
  try {
    await at.undo();
    if (said.peek() === at) said.value = { sentence: i18n.t('popup.undone') };
  } catch (error) {
    said.value = { ...at, sentence: whyNot(error) };
  }
}

/** The actions on a library's highlights. */
export function createMarkActions(library: Library): MarkActions {
  const said = signal<Said | undefined>(undefined);
  const returned = signal<string | undefined>(undefined);
  const now = () => new Date().toISOString();
  const say = (sentence: string, undo?: () => Promise<void>): void => {
    said.value = undo ? { sentence, undo } : { sentence };
  };
  const attempt = attempting(say);
  const actions: Omit<MarkActions, 'said' | 'returned' | 'takeBack'> = {
    async change(highlight, change, before) {
      await editHighlight(library, highlight.id, change, {
        now: now(),
        ...(before === undefined ? {} : { before }),
      });
      if (change.colour || change.selectors) await announceMarks();
    },
    async remove(highlight) {
      const row = await removeHighlight(library, highlight.id, now());
      // At once: until the pages have answered, the undo that stands there would be of another mark.
      if (row)
        say(i18n.t('panel.marks.deleted'), async () => {
          await addHighlight(library, row);
          returned.value = row.id;
          say(i18n.t('panel.marks.back'));
          await announceMarks();
        });
      await announceMarks();
    },
    async reveal(tab, { id }) {
      const answer = await askPage(tab, 'reveal', id);
      if (!answer.ok || answer.value !== true) say(i18n.t('panel.marks.notNow'));
    },
    ...copying(say),
    async reattach(tab, highlight) {
      const answer = await askPage(tab, 'describeSelection');
      const selectors = answer.ok ? selectorsFrom(answer.value) : undefined;
      if (!selectors) return say(i18n.t('panel.marks.selectFirst'));
      const attach = async (to: Highlight['selectors']): Promise<void> => {
        await editHighlight(library, highlight.id, { selectors: to }, { now: now() });
        await announceMarks();
      };
      await attach(selectors);
      say(i18n.t('panel.marks.attached'), () => attach(highlight.selectors));
    },
  };
  return {
    said,
    returned,
    takeBack: () => takeBack(said),
    change: attempt(actions.change),
    remove: attempt(actions.remove),
    reveal: attempt(actions.reveal),
    copy: attempt(actions.copy),
    copyAs: attempt(actions.copyAs),
    reattach: attempt(actions.reattach),
  };
}
