import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import type { Piece } from '../core/search/pieces.ts';
import { Button } from './Button.tsx';
import { Clamped } from './Clamped.tsx';
import { Pieces } from './Pieces.tsx';
import './SearchBox.css';
import { inDigits } from './language.ts';

/** A clip that was found, as it is shown. */
export interface Found {
  readonly id: string;
  readonly title: readonly Piece[];
  /** Of title and snippet, BCP 47. */
  readonly language: string | undefined;
  readonly snippet: readonly Piece[];
  readonly outlet: string;
  readonly date: string;
  /** In which parts of the clip the words stand. */
  readonly where: string;
}

/** What is known of a search so far. */
export type SearchState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'found';
      readonly query: string;
      readonly hits: readonly Found[];
      /** What is to be said about how the query was taken, in sentences. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: 'failed'; readonly sentence: string };

interface Props {
  readonly query: string;
  readonly state: SearchState;
  readonly onQuery: (query: string) => void;
  /** With `page` the page it was clipped from is wanted, not the clip. */
  readonly onOpen: (id: string, wanted?: 'page') => void;
  /** Asks the library the same, which also looks in the trash. */
  readonly onLibrary: () => void;
}

/** One box over all clips, and what it finds as one types. */
export function SearchBox({ query, state, onQuery, onOpen, onLibrary }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState(0);
  const hits = state.kind === 'found' ? state.hits : [];
  const active = Math.min(chosen, hits.length - 1);
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && hits.length > 0) {
      event.preventDefault();
      setChosen((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      const hit = hits[active];
      if (hit) onOpen(hit.id, wantedBy(event));
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault(); // the first Escape leaves the search, the second the popup
      onQuery('');
    }
  };
  return (
    <search class="SearchBox">
      <input
        type="search"
        id={id}
        aria-label={i18n.t('components.search.label')}
        aria-controls={hits.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
        placeholder={i18n.t('components.search.label')}
        autocomplete="off"
        value={query}
        onInput={(event) => {
          setChosen(0);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={press}
      />
      <p class="spoken" role="status">
        {spoken(state)}
      </p>
      {query.trim() !== '' && (
        <Outcome id={id} state={state} active={active} onOpen={onOpen} onLibrary={onLibrary} />
      )}
    </search>
  );
}

interface OutcomeProps {
  readonly id: string;
  readonly state: SearchState;
  readonly active: number;
  readonly onOpen: Props['onOpen'];
  readonly onLibrary: () => void;
}

function Outcome({ id, state, active, onOpen, onLibrary }: OutcomeProps) {
  if (state.kind === 'idle') return null;
  if (state.kind === 'failed') return <p class="SearchBox-nothing">{state.sentence}</p>;
  return (
    <>
      {state.remarks.length > 0 && <p class="SearchBox-remarks">{state.remarks.join(' ')}</p>}
      {state.hits.length > 0 ? (
        <>
          <Hits id={id} hits={state.hits} active={active} onOpen={onOpen} />
          <p class="SearchBox-keys">{i18n.t('components.search.keys')}</p>
        </>
      ) : (
        <div class="SearchBox-nothing">
          <p>{i18n.t('components.search.nothing')}</p>
          <Button kind="quiet" onPress={onLibrary}>
            {i18n.t('components.search.inLibrary')}
          </Button>
        </div>
      )}
    </>
  );
}

interface HitsProps extends Omit<OutcomeProps, 'state' | 'onLibrary'> {
  readonly hits: readonly Found[];
}

function Hits({ id, hits, active, onOpen }: HitsProps) {
  return (
    <ul id={`${id}-list`} class="SearchBox-list" role="listbox" aria-label={i18n.t('components.search.list')}>
      {hits.map((hit, at) => (
        <li
          key={hit.id}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          onClick={(event) => onOpen(hit.id, wantedBy(event))}
        >
          <strong lang={hit.language} dir="auto">
            <Pieces pieces={hit.title} />
          </strong>
          <span class="SearchBox-facts">
            {[hit.outlet, hit.date, hit.where].filter((fact) => fact !== '').join(' · ')}
          </span>
          <Clamped class="SearchBox-snippet" pieces={hit.snippet} language={hit.language} />
        </li>
      ))}
    </ul>
  );
}

/** With Shift, the page it came from. */
function wantedBy({ shiftKey }: { readonly shiftKey: boolean }): 'page' | undefined {
  return shiftKey ? 'page' : undefined;
}

function spoken(state: SearchState): string {
  if (state.kind !== 'found') return '';
  const found = i18n.t('components.search.found', state.hits.length, { count: inDigits(state.hits.length) });
  return [found, ...state.remarks].join('. ');
}
