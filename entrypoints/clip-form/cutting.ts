import { i18n } from '#i18n';
/* Which paragraphs of the article are kept: looked over and put right by the person, with a way back. */
import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Article } from '../../core/article.ts';
import { cutOf, type Cut } from '../../core/cut.ts';
import { leaveOut, paragraphsOf, takeIn, type Paragraph } from '../../page/take-in.ts';
import type { FormValue } from './form.ts';
import type { FormState } from './state.ts';

/** The article's paragraphs, and what can be done with them. */
export interface CuttingModel {
  /** The words as they stand now; undefined where there are none. */
  readonly cut: ReadonlySignal<Cut | undefined>;
  /** All paragraphs, in it or out. Worked out only while somebody looks. */
  readonly paragraphs: ReadonlySignal<readonly Paragraph[]>;
  /** What the last press did, in words. */
  readonly said: Signal<string>;
  readonly canUndo: ReadonlySignal<boolean>;
  /** Takes a paragraph in, or leaves it out. */
  toggle(paragraph: Paragraph): void;
  /** Other words in the place of these, with a way back; without one they go with what was done last. */
  replace(cut: Cut, said: string, canGoBack?: boolean): void;
  undo(): void;
}

/** Where one can go back to: the form's cut, in the words it was about. */
interface Before {
  readonly about: unknown;
  readonly cut: FormValue['cut'];
}

/** How much of a paragraph is read out when it goes in or out. */
const LONGEST_SAID = 40;

/** What the person does with the paragraphs of the page a form is about. */
export function createCutting(state: FormState): CuttingModel {
  const past = signal<readonly Before[]>([]);
  const said = signal('');
  const cut = computed(() => cutShown(state));
  const about = (): unknown => aboutOf(state);
  const ways = computed(() => past.value.filter((one) => one.about === aboutOf(state)));
  const put = (next: FormValue['cut']): void => {
    state.form.value = { ...state.form.peek(), cut: next };
  };
  const replace = (next: Cut, words: string, canGoBack = true): void => {
    // A clip's words change on the disk at once: the way back leads to what they were.
    const before = state.face.peek().kind === 'clip' ? cut.peek() : state.form.peek().cut;
    if (canGoBack) past.value = [...ways.peek(), { about: about(), cut: before }];
    put(next);
    said.value = words;
  };
  return {
    cut,
    paragraphs: computed(() => (cut.value ? paragraphsOf(cut.value) : [])),
    said,
    canUndo: computed(() => ways.value.length > 0),
    replace,
    toggle(paragraph) {
      const now = cut.peek();
      if (!now) return;
      const { number, dropped } = paragraph;
      const beginning = `“${shortened(paragraph.text)}”`;
      if (dropped) replace(takeIn(now, dropped), i18n.t('popup.takenIn', { beginning }));
      else if (number !== undefined) replace(leaveOut(now, number), i18n.t('popup.leftOut', { beginning }));
    },
    undo() {
      const last = ways.peek().at(-1);
      if (!last) return;
      past.value = ways.peek().slice(0, -1);
      put(last.cut);
      said.value = i18n.t('popup.undone');
    },
  };
}

/** The words the form stands for: as the person cut them, else as the library or the page has them. */
export function cutShown({ face, form, kept }: FormState): Cut | undefined {
  const at = face.value;
  const { cut } = form.value;
  if (at.kind === 'new') return cut ?? (at.reading.noArticle ? undefined : cutOf(at.reading.article));
  return at.kind === 'clip' ? (cut ?? keptWords(kept.value, at.reading.article)) : undefined;
}

/* Clips of earlier versions do not know what was left out; the page does, where its words are the same. */
function keptWords(kept: Cut | undefined, read: Article): Cut | undefined {
  return kept && !kept.dropped && kept.text === read.text ? cutOf(read) : kept;
}

/* One page before it is clipped, or one clip: who comes to another goes back on that one only. */
function aboutOf({ face }: FormState): unknown {
  const at = face.value;
  if (at.kind === 'new') return at.reading;
  return at.kind === 'clip' ? at.clip.id : undefined;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST_SAID ? `${line.slice(0, LONGEST_SAID).replace(/ \S*$/, '')}…` : line;
}
