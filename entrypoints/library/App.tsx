import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { longDay } from '../../components/dates.ts';
import { inDigits } from '../../components/language.ts';
import { Notice } from '../../components/Notice.tsx';
import { Rich } from '../../components/Rich.tsx';
import { backupWords } from '../options/known-backup.ts';
import type { Memory } from '../options/vanished.ts';
import { BulkBar } from './BulkBar.tsx';
import { DropSign } from './DropSign.tsx';
import { troubleSentence } from './names.ts';
import { FirstRun } from './FirstRun.tsx';
import { Overlays } from './Overlays.tsx';
import type { LibraryParts } from './parts.ts';
import { Results } from './Results.tsx';
import { Sidebar } from './Sidebar.tsx';
import './Library.css';
import './LibraryHead.css';

/** The library: search on top, facets at the side, clips in the middle. */
export function App(props: LibraryParts) {
  const { model } = props;
  const answer = model.answer.value;
  const trouble = model.trouble.value;
  const missed = props.missed.value;
  const stopped = props.stoppedBackup.value;
  return (
    <div class="Library" aria-busy={answer === undefined}>
      <Head {...props} />
      {trouble && (
        <div class="Library-trouble">
          <Notice kind="problem">{troubleSentence(trouble)}</Notice>
        </div>
      )}
      {missed && (
        <div class="Library-trouble">
          <Notice kind="problem">
            <Missed {...missed} />
          </Notice>
        </div>
      )}
      {stopped && (
        <div class="Library-trouble">
          <Notice kind="problem">
            <Rich
              sentence={i18n.t(stopped === 'daily' ? 'library.backupStopped' : 'library.weeklyStopped', {
                data: '{data}',
              })}
              parts={{ data: <DataLink /> }}
            />
          </Notice>
        </div>
      )}
      <main class="Library-main">
        {answer?.all === 0 && !missed && <FirstRun shortcuts={props.shortcuts} />}
        {answer && answer.all > 0 && (
          <div class="Library-columns">
            <Sidebar {...props} answer={answer} />
            <Results {...props} answer={answer} />
          </div>
        )}
        {!answer && !trouble && <p class="Library-opening">{i18n.t('library.opening')}</p>}
      </main>
      <p class="spoken" role="status">
        {answer ? i18n.t('library.found', answer.total, { count: inDigits(answer.total) }) : ''}
      </p>
      <BulkBar {...props} />
      <Overlays {...props} />
      {props.isDropping.value && <DropSign />}
    </div>
  );
}

function DataLink() {
  return <a href="/options.html">{i18n.t('library.missedData')}</a>;
}

function Missed({ clips, seen, backup }: Memory) {
  const day = longDay(seen);
  return (
    <>
      <Rich
        sentence={i18n.t('library.missed', clips, { count: inDigits(clips), day, data: '{data}' })}
        parts={{ data: <DataLink /> }}
      />
      {backup && ` ${backupWords(backup)}`}
    </>
  );
}

function Head({ model, overlay, selection }: LibraryParts) {
  const { text } = model.question.value;
  return (
    <header class="Library-head">
      <h1>
        <img src="/icon/48.png" alt="" width="24" height="24" /> <span>{i18n.t('browser.name')}</span>
      </h1>
      <search>
        <input
          id="search"
          type="search"
          aria-label={i18n.t('library.searchAll')}
          placeholder={i18n.t('library.searchAll')}
          autocomplete="off"
          value={text}
          onInput={(event) => {
            selection.active.value = 0;
            model.ask({ text: event.currentTarget.value });
          }}
        />
        <kbd aria-hidden="true">/</kbd>
      </search>
      <nav aria-label={i18n.t('library.more')}>
        <a class="Button Button-quiet" href="/options.html" title={i18n.t('library.dataHint')}>
          {i18n.t('library.data')}
        </a>
        <Button
          kind="quiet"
          title={i18n.t('library.helpHint')}
          onPress={() => overlay.open({ kind: 'help' })}
        >
          {i18n.t('library.help')}
        </Button>
      </nav>
    </header>
  );
}
