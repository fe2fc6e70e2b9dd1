import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.tsx';
import { inDigits } from '../../components/language.ts';
import { Notice } from '../../components/Notice.tsx';
import { PassingButtons } from '../../components/PassingButtons.tsx';
import '../library/BulkBar.css';
import '../library/Library.css';
import '../library/LibraryHead.css';
import { troubleSentence } from '../library/names.ts';
import { Spoken } from '../library/Spoken.tsx';
import { List } from './List.tsx';
import { Help } from './Help.tsx';
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
          <Notice kind="problem">{troubleSentence(trouble)}</Notice>
        </div>
      )}
      <main class="Names-main">
        <Views {...props} route={route} />
        {!book && !trouble && <p class="Library-opening">{i18n.t('library.opening')}</p>}
        {book && route.show === 'list' && <List key={route.kind} {...props} {...route} book={book} />}
        {book && route.show === 'same' && <Same {...props} />}
        {book && route.show === 'name' && (
          <NamePage key={`${route.kind} ${route.spelling}`} {...props} route={route} book={book} />
        )}
      </main>
      <Foot {...props} />
      {props.isHelping.value && <Help onClose={() => (props.isHelping.value = false)} />}
    </div>
  );
}

function Head({ model, route, isHelping }: NamesParts & { readonly route: Route }) {
  const kind = route.show === 'same' ? 'person' : route.kind;
  const find = route.show === 'list' ? route.find : '';
  return (
    <header class="Library-head">
      <h1>
        <img src="/icon/48.png" alt="" width="24" height="24" /> <span>{i18n.t('browser.name')}</span>
      </h1>
      <search>
        <input
          id="search"
          type="search"
          aria-label={i18n.t(kind === 'film' ? 'names.findFilm' : 'names.findPerson')}
          placeholder={i18n.t('names.findHint')}
          autocomplete="off"
          value={find}
          onInput={(event) => {
            const to: Route = { show: 'list', kind, find: event.currentTarget.value };
            model.go(to, route.show === 'list' ? 'replace' : undefined);
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </search>
      <nav aria-label={i18n.t('library.more')}>
        <a class="Button Button-quiet" href="/options.html" title={i18n.t('library.dataHint')}>
          {i18n.t('library.data')}
        </a>
        <Button kind="quiet" title={i18n.t('names.helpHint')} onPress={() => (isHelping.value = true)}>
          {i18n.t('library.help')}
        </Button>
      </nav>
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
    <nav class="Library-views" aria-label={i18n.t('library.views.label')}>
      <a href="/library.html">{i18n.t('library.views.clips')}</a>
      <a href="/library.html?show=marks">{i18n.t('library.views.marks')}</a>
      {link({ show: 'list', kind: 'person', find: '' }, isAt('person'), i18n.t('library.views.people'))}
      {link({ show: 'list', kind: 'film', find: '' }, isAt('film'), i18n.t('library.views.films'))}
      {link(
        { show: 'same' },
        route.show === 'same',
        <>
          {i18n.t('names.same')}
          {waiting > 0 && (
            <span class="Names-waiting">
              <Spoken
                shown={inDigits(waiting)}
                heard={i18n.t('names.waiting', { count: inDigits(waiting) })}
              />
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
    <aside class="BulkBar" aria-label={i18n.t('names.done')} data-empty={!said}>
      <div class="BulkBar-said" role="status">
        {said && <span>{said.sentence}</span>}
      </div>
      {said && (
        <PassingButtons class="BulkBar-undo">
          {said.canUndo && (
            <Button title={i18n.t('names.undoHint')} onPress={() => void deeds.undo()}>
              {i18n.t('names.undo')}
            </Button>
          )}
          <Button
            kind="quiet"
            onPress={() => {
              deeds.said.value = undefined;
            }}
          >
            {i18n.t('names.dismiss')}
          </Button>
        </PassingButtons>
      )}
    </aside>
  );
}
