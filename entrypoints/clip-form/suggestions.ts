import { i18n } from '#i18n';
/* Credits that suggest themselves: found in the article on this machine, offered, never taken by themselves. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import { askPage } from '../../browser/messages.ts';
import type { Article } from '../../core/article.ts';
import type { Role } from '../../core/credit.ts';
import { underKnownNames } from '../../core/credits/known-labels.ts';
import { isRefused, keysAgainst, suggestionKey } from '../../core/credits/refused.ts';
import { suggestCredits } from '../../core/credits/suggest.ts';
import type { Evidence, KnownName, Suggestion, Suggestions } from '../../core/credits/suggestion.ts';
import { inDigits } from '../../components/language.ts';
import { addEntries } from '../../core/entries.ts';
import { sameName } from '../../core/names/same-name.ts';
import type { PageReading } from '../../core/page-reading.ts';
import { namesIn } from '../../storage/names/vocabulary.ts';
import { cutShown } from './cutting.ts';
import { BOXES, entriesIn, withEntries } from './form.ts';
import type { FormState } from './state.ts';

/** As many as a person looks over before typing. */
const MOST = 7;

/** What is offered in each role, without what stands in the form already or was refused. */
export type Offered = Readonly<Record<Role, readonly Suggestion[]>>;

export interface SuggestionModel {
  readonly offered: ReadonlySignal<Offered>;
  /** How many of them are certain. */
  readonly certain: ReadonlySignal<number>;
  /** The first box in which one that is not certain is offered. */
  readonly uncertain: ReadonlySignal<Role | undefined>;
  take(role: Role, name: string): void;
  takeCertain(): void;
  refuse(role: Role, name: string): void;
  /** Puts other entries in a box; a name that the person took out or corrected is not offered again. */
  write(role: Role | 'tag', entries: readonly string[]): void;
  /** Shows the sentence that proves a name in the page, or says that it is not there now. */
  show(role: Role, name: string): Promise<void>;
  /** What was done last, in a sentence; empty where nothing was. */
  readonly said: ReadonlySignal<string>;
  /** The name whose words were looked for in the page and not found, by `suggestionKey`. */
  readonly missing: ReadonlySignal<string | undefined>;
}

const NOTHING: Suggestions = { films: [], directors: [], actors: [] };
const ROLES: readonly Role[] = ['film', 'director', 'actor'];
const FOUND_AS = { film: 'films', director: 'directors', actor: 'actors' } as const;

/** Suggestions for the page a form is about. */
export function createSuggestions(state: FormState): SuggestionModel {
  const found = signal<Suggestions>(NOTHING);
  const stop = followReading(state, (suggestions) => {
    found.value = suggestions;
  });
  state.signal.addEventListener('abort', stop, { once: true });
  const offered = computed<Offered>(() => ({
    film: offer(state, 'film', found.value.films),
    director: offer(state, 'director', found.value.directors),
    actor: offer(state, 'actor', found.value.actors),
  }));
  const said = signal('');
  const missing = signal<string | undefined>(undefined);
  const take = (role: Role, names: readonly string[]): void => {
    const form = state.form.peek();
    const entries = addEntries(entriesIn(form.fields, role), names);
    state.form.value = { ...form, fields: withEntries(form.fields, role, entries) };
  };
  return {
    offered,
    certain: computed(
      () => ROLES.flatMap((role) => offered.value[role]).filter(({ certain }) => certain).length,
    ),
    uncertain: computed(() => ROLES.find((role) => offered.value[role].some(({ certain }) => !certain))),
    said,
    missing,
    take(role, name) {
      take(role, [name]);
      said.value = i18n.t('popup.suggestions.taken', { name, box: labelOf(role) });
    },
    takeCertain() {
      const before = takenIn(state);
      for (const role of ROLES) {
        const certain = offered.peek()[role].filter((suggestion) => suggestion.certain);
        if (certain.length > 0)
          take(
            role,
            certain.map(({ name }) => name),
          );
      }
      const count = takenIn(state) - before;
      if (count > 0) said.value = i18n.t('popup.suggestions.takenAll', count, { count: inDigits(count) });
    },
    refuse(role, name) {
      const form = state.form.peek();
      state.form.value = { ...form, refused: [...form.refused, suggestionKey(role, name)] };
      said.value = i18n.t('popup.suggestions.refused', { name });
    },
    write: (role, entries) => write(state, role, entries, found.peek()),
    async show(role, name) {
      said.value = ''; // else the same sentence, said again, would be no news
      missing.value = undefined;
      const evidence = offered.peek()[role].find((suggestion) => suggestion.name === name)?.evidence ?? [];
      for (const piece of evidence.filter(standsInPage)) if (await isShown(state, piece)) return;
      missing.value = suggestionKey(role, name);
      said.value = i18n.t('panel.marks.notNow');
    },
  };
}

/* A name that the person took out or corrected is not offered again. */
function write(state: FormState, role: Role | 'tag', entries: readonly string[], found: Suggestions): void {
  const form = state.form.peek();
  const gone = entriesIn(form.fields, role).filter((entry) => !entries.includes(entry));
  const keys = role === 'tag' ? [] : gone.flatMap((entry) => keysAgainst(role, entry, found[FOUND_AS[role]]));
  state.form.value = {
    ...form,
    fields: withEntries(form.fields, role, entries),
    refused: [...new Set([...form.refused, ...keys])],
  };
}

function followReading(state: FormState, onFound: (found: Suggestions) => void): () => void {
  let shown: { readonly reading: PageReading | undefined; readonly text: string } | undefined;
  return effect(() => {
    const face = state.face.value;
    const page = face.kind === 'new' || face.kind === 'clip' ? face.reading : undefined;
    const text = cutShown(state)?.text ?? page?.article.text ?? '';
    if (page === shown?.reading && text === shown?.text) return;
    if (page !== shown?.reading) onFound(NOTHING);
    const asked = { reading: page, text };
    shown = asked;
    if (!page || text === '') return;
    const reading = { ...page, article: { ...page.article, text } };
    void namesIn(state.library, `${reading.article.title}\n${text}`).then(
      (known) => shown === asked && onFound(suggestionsFor(reading, known)),
      () => shown === asked && onFound(suggestionsFor(reading, [])), // the library's help is missed, no more
    );
  });
}

function suggestionsFor({ article, hints }: PageReading, known: readonly KnownName[]): Suggestions {
  const { title, text, language, byline, outlet }: Article = article;
  const found = suggestCredits({ title, text, language, hints: { known, ...hints, byline, outlet } });
  return underKnownNames(found, known);
}

function offer(state: FormState, role: Role, found: readonly Suggestion[]): readonly Suggestion[] {
  const { fields, refused } = state.form.value;
  const taken = entriesIn(fields, role);
  return found
    .filter((suggestion) => !taken.some((entry) => isSpelled(suggestion, role, entry)))
    .filter((suggestion) => !isRefused(suggestion, role, refused))
    .slice(0, MOST);
}

function isSpelled({ spellings }: Suggestion, role: Role, entry: string): boolean {
  const kind = role === 'film' ? 'film' : 'person';
  return spellings.some((spelling) => sameName(entry, spelling, kind));
}

/** Whether a piece of evidence is words of the page, and no statement about it. */
export function standsInPage({ where }: Evidence): boolean {
  return where !== 'page';
}

async function isShown({ page }: FormState, { sentence }: Evidence): Promise<boolean> {
  if (!page) return false;
  const quote = { type: 'TextQuoteSelector', exact: sentence, prefix: '', suffix: '' } as const;
  const answer = await askPage(page.tab, 'revealWords', { quote });
  return answer.ok && answer.value === true;
}

function takenIn({ form }: FormState): number {
  return form.peek().fields.credits.length;
}

function labelOf(role: Role): string {
  return BOXES.find(({ kind }) => kind === role)?.label ?? '';
}
