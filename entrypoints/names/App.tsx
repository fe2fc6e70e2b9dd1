import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import '../library/BulkBar.css';
import '../library/Library.css';
import '../library/LibraryHead.css';
import { LIBRARY_TROUBLE } from '../library/names.ts';
import { List } from './List.tsx';
import { NamePage } from './NamePage.tsx';
import type { NamesParts } from './parts.ts';
import { addressOf, type Route } from './route.ts';
import { Same } from './Same.tsx';
import './Names.css';
import './NamePage.css';

/** People and films: lists of them, a page for each, and "Same person?". */
export function App(props: NamesParts) {
  const { model } = props;
  const trouble = model.trouble.value;
  const book = model.book.value;
  const route = model.route.value;
  return (
    <div class="Library Names" aria-busy={book === undefined}>
      <Head {...props} route={route} />
      {trouble && (
        <div class="Library-trouble">
          <Notice kind="problem">{LIBRARY_TROUBLE[trouble]}</Notice>
        </div>
      )}
      <main class="Names-main">
        <Views {...props} route={route} />
        {!book && !trouble && <p class="Library-opening">Opening the library…</p>}
        {book && route.show === 'list' && <List key={route.kind} {...props} {...route} book={book} />}
        {book && route.show === 'same' && <Same {...props} />}
        {book && route.show === 'name' && (
          <NamePage key={`${route.kind} ${route.spelling}`} {...props} route={route} book={book} />
        )}
      </main>
      <Foot {...props} />
    </div>
  );
}

function Head({ model, route }: NamesParts & { readonly route: Route }) {
  const kind = route.show === 'same' ? 'person' : route.kind;
  const find = route.show === 'list' ? route.find : '';
  return (
    <header class="Library-head">
      <h1>
        <img src="/icon/48.png" alt="" width="24" height="24" /> <span>Cutting Room</span>
      </h1>
      <search>
        <input
          id="search"
          type="search"
          aria-label={kind === 'film' ? 'Find a film' : 'Find a person'}
          placeholder={kind === 'film' ? 'Find a film, by any spelling' : 'Find a person, by any spelling'}
          autocomplete="off"
          value={find}
          onInput={(event) => {
            const to: Route = { show: 'list', kind, find: event.currentTarget.value };
            model.go(to, route.show === 'list' ? 'replace' : undefined);
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </search>
    </header>
  );
}

function Views({ model, proposals, route }: NamesParts & { readonly route: Route }) {
  const waiting = proposals.open.value?.length ?? 0;
  const isAt = (kind: 'person' | 'film') => route.show !== 'same' && route.kind === kind;
  const link = (to: Route, isHere: boolean, name: ComponentChildren) => (
    <a
      href={addressOf(to)}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        model.go(to);
      }}
    >
      {name}
    </a>
  );
  return (
    <nav class="Library-views" aria-label="Show">
      <a href="/library.html">Clips</a>
      <a href="/library.html?show=marks">Highlights and notes</a>
      {link({ show: 'list', kind: 'person', find: '' }, isAt('person'), 'People')}
      {link({ show: 'list', kind: 'film', find: '' }, isAt('film'), 'Films')}
      {link(
        { show: 'same' },
        route.show === 'same',
        <>
          Same person?
          {waiting > 0 && (
            <span class="Names-waiting">
              {waiting.toLocaleString()}
              <span class="spoken"> to look at</span>
            </span>
          )}
        </>,
      )}
    </nav>
  );
}

/** What was done, and undo. */
function Foot({ deeds }: NamesParts) {
  const said = deeds.said.value;
  return (
    <aside class="BulkBar" aria-label="Done" data-empty={!said}>
      <div class="BulkBar-said" role="status">
        {said && <span>{said.sentence}</span>}
      </div>
      {said && (
        <div class="BulkBar-undo">
          {said.canUndo && (
            <Button title="Take it back (Ctrl+Z)" onPress={() => void deeds.undo()}>
              Undo
            </Button>
          )}
          <Button
            kind="quiet"
            onPress={() => {
              deeds.said.value = undefined;
            }}
          >
            Dismiss
          </Button>
        </div>
      )}
    </aside>
  );
}
