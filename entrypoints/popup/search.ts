/* The popup's search: what is typed, and the clips it finds. */
import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Found, SearchState } from '../../components/SearchBox.tsx';
import type { Library } from '../../storage/database.ts';
import { search, type Hit } from '../../storage/search.ts';

/** As many as a person looks through before typing another letter. */
const SHOWN = 20;

const WHERE: Record<Hit['from'], string> = {
  note: 'in your note',
  quote: 'in a quote',
  text: 'in the article',
  tags: 'in its names and tags',
  excerpt: '',
};

export interface SearchModel {
  readonly query: Signal<string>;
  readonly state: ReadonlySignal<SearchState>;
  /** The address of the page of a clip that was found. */
  readonly addressOf: (id: string) => string | undefined;
}

/** Searches as one types; of answers that overtake each other only the last question's counts. */
export function createSearch(library: Library, end: AbortSignal): SearchModel {
  const query = signal('');
  const found = signal<{ readonly query: string; readonly hits: readonly Hit[] } | 'failed' | undefined>(
    undefined,
  );
  const stop = effect(() => {
    const asked = query.value;
    if (asked.trim() === '') {
      found.value = undefined;
      return;
    }
    search(library, asked, { limit: SHOWN }).then(
      (hits) => {
        if (query.peek() === asked) found.value = { query: asked, hits };
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
    addressOf: (id) => {
      const at = found.peek();
      return typeof at === 'object' ? at.hits.find(({ clip }) => clip.id === id)?.clip.address : undefined;
    },
  };
}

function stateOf(
  found: { readonly query: string; readonly hits: readonly Hit[] } | 'failed' | undefined,
): SearchState {
  if (found === undefined) return { kind: 'idle' };
  if (found === 'failed') {
    return { kind: 'failed', sentence: 'The library could not be searched. Close this and open it again.' };
  }
  return { kind: 'found', query: found.query, hits: found.hits.map(shown) };
}

function shown(hit: Hit): Found {
  const { clip } = hit;
  return {
    id: clip.id,
    title: hit.title.length > 0 ? hit.title : [{ text: clip.address, marked: false }],
    snippet: hit.snippet,
    outlet: clip.outlet,
    date: clip.published.slice(0, 10),
    where: WHERE[hit.from],
  };
}
