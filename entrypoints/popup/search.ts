import { i18n } from '#i18n';
/* The search of popup and side panel: what is typed, and the clips it finds. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { shortDay } from '../../components/dates.ts';
import type { Found, SearchState } from '../../components/SearchBox.tsx';
import { originalOf } from '../../core/sample-clip.ts';
import { readerAddress } from '../../core/reader-address.ts';
import type { Library } from '../../storage/database.ts';
import { openNames } from '../../storage/names/names.ts';
import { find, type Found as Answer } from '../../storage/search/find.ts';
import type { Hit } from '../../storage/search/hits.ts';
import { remarksOn } from './search-remarks.ts';

/** As many as a person looks through before typing another letter. */
const SHOWN = 20;

const WHERE: Record<Hit['fields'][number], string> = {
  title: i18n.t('popup.where.title'),
  note: i18n.t('popup.where.note'),
  quote: i18n.t('popup.where.quote'),
  credit: i18n.t('popup.where.credit'),
  text: i18n.t('popup.where.text'),
};

export interface SearchModel {
  readonly query: Signal<string>;
  readonly state: ReadonlySignal<SearchState>;
  /** Where a clip that was found is read at the words; its page, where no text of it is kept or it is wanted. */
  readonly addressOf: (id: string, wanted?: 'page') => string | undefined;
}

/** Searches as one types; of answers that overtake each other only the last question's counts. */
export function createSearch(library: Library, end: AbortSignal): SearchModel {
  const query = signal('');
  const found = signal<Asked | 'failed' | undefined>(undefined);
  const names = openNames(library, { signal: end });
  const ask = async (asked: string): Promise<Answer> => {
    const { spellingsOf } = await names.book();
    return find(library, asked, { limit: SHOWN, spellingsOf });
  };
  const stop = effect(() => {
    const asked = query.value;
    if (asked.trim() === '') {
      found.value = undefined;
      return;
    }
    ask(asked).then(
      (answer) => {
        if (query.peek() === asked) found.value = { query: asked, answer };
      },
      () => {
        if (query.peek() === asked) found.value = 'failed';
      },
    );
  });
  end.addEventListener('abort', stop, { once: true });
  return {
    query,
    state: computed(() => stateOf(found.value)),
    addressOf(id, wanted) {
      const at = found.peek();
      const hit = typeof at === 'object' ? at.answer.hits.find(({ clip }) => clip.id === id) : undefined;
      if (!hit) return undefined;
      return wanted === 'page' || hit.clip.body === ''
        ? originalOf(hit.clip)
        : readerAddress(hit.clip.id, hit.place);
    },
  };
}

interface Asked {
  readonly query: string;
  readonly answer: Answer;
}

function stateOf(found: Asked | 'failed' | undefined): SearchState {
  if (found === undefined) return { kind: 'idle' };
  if (found === 'failed') {
    return { kind: 'failed', sentence: i18n.t('popup.searchFailed') };
  }
  const { query, answer } = found;
  return { kind: 'found', query, hits: answer.hits.map(shown), remarks: remarksOn(answer) };
}

function shown(hit: Hit): Found {
  const { clip } = hit;
  return {
    id: clip.id,
    title: hit.title.length > 0 ? hit.title : [{ text: clip.address, marked: false }],
    language: clip.language,
    snippet: hit.snippet,
    outlet: clip.outlet,
    date: shortDay(clip.published),
    where:
      hit.fields.length > 0
        ? i18n.t('popup.where.in', { places: hit.fields.map((field) => WHERE[field]).join(', ') })
        : '',
  };
}
