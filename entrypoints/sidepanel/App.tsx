import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { ReadonlySignal } from '@preact/signals';
import { Button } from '../../components/Button.tsx';
import { ColourNames } from '../../components/ColourNames.tsx';
import { inDigits } from '../../components/language.ts';
import { NoteText } from '../../components/NoteText.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import type { Clip } from '../../core/clip.ts';
import { creditedAs } from '../../core/credit.ts';
import type { Colour, Highlight } from '../../core/highlight.ts';
import type { PageReading } from '../../core/page-reading.ts';
import type { Completions } from '../clip-form/completions.ts';
import { ClipForm } from '../clip-form/ClipForm.tsx';
import { DeletedFace, NewFace, RefusedFace } from '../clip-form/Faces.tsx';
import { Foot } from '../clip-form/Foot.tsx';
import { MissedNotice } from '../clip-form/MissedNotice.tsx';
import { TroubleNotice } from '../clip-form/TroubleNotice.tsx';
import type { Memory } from '../options/vanished.ts';
import type { SearchModel } from '../popup/search.ts';
import { Highlights } from './Highlights.tsx';
import type { MarkActions } from './marks.ts';
import { Orphans } from './Orphans.tsx';
import { SaidLine } from './SaidLine.tsx';
import type { PanelSession } from './session.ts';
import { SiteAccess } from './SiteAccess.tsx';
import './Panel.css';

/** What the panel shows and does. */
export interface PanelProps {
  readonly session: ReadonlySignal<PanelSession | undefined>;
  readonly search: SearchModel;
  /** What was here before the browser lost it. */
  readonly missed: ReadonlySignal<Memory | undefined>;
  readonly onData: () => void;
  readonly onOpenClip: (id: string, wanted?: 'page') => void;
  readonly completions: Completions;
  readonly actions: MarkActions;
  readonly meanings: ReadonlySignal<Readonly<Record<Colour, string>>>;
  /** The highlight that was pressed in the page. */
  readonly wanted: ReadonlySignal<string | undefined>;
  readonly access: ReadonlySignal<{ readonly isAllowed: boolean; readonly isEverywhere: boolean }>;
  readonly onAllow: (site: string) => void;
  readonly onForbid: (site: string) => void;
  readonly onMeaning: (colour: Colour, meaning: string) => void;
  /** What is told of the page besides: how it changed since, its pictures. */
  readonly about: (clip: Clip, session: PanelSession) => ComponentChildren;
  readonly onLibrary: () => void;
  readonly onReader: (clip: Clip, highlight?: Highlight) => void;
}

/** The side panel: the page's clip on top, its highlights below. */
export function App(props: PanelProps) {
  const session = props.session.value;
  const { query, state } = props.search;
  const searching = query.value.trim() !== '';
  if (!session) return <main class="Panel" aria-busy="true" />;
  const face = session.model.state.face.value;
  const { model } = session;
  const parts = { model, completions: props.completions, marks: [] };
  const reading = face.kind === 'reading' && !model.state.trouble.value;
  const retry = () => void session.read();
  return (
    <main class="Panel" aria-busy={reading}>
      <h1 class="spoken">{i18n.t('browser.name')}</h1>
      <div class="Panel-top">
        <SearchBox
          query={query.value}
          state={state.value}
          onQuery={(typed) => {
            query.value = typed;
          }}
          onOpen={props.onOpenClip}
          onLibrary={props.onLibrary}
        />
        <Button kind="quiet" title={i18n.t('popup.libraryTitle')} onPress={props.onLibrary}>
          {i18n.t('popup.library')}
        </Button>
      </div>
      <div class="Panel-page" hidden={searching}>
        <MissedNotice missed={props.missed.value} onData={props.onData} />
        <TroubleNotice model={session.model} />
        {reading && <p class="Panel-empty">{i18n.t('popup.reading')}</p>}
        {face.kind === 'refused' && <RefusedFace {...parts} face={face} isBeside onRetry={retry} />}
        {face.kind === 'new' && <NewFace {...parts} face={face} />}
        {face.kind === 'deleted' && <DeletedFace {...parts} face={face} />}
        {face.kind === 'clip' && <ClipParts {...props} session={session} clip={face.clip} />}
      </div>
      {!searching && <Foot model={session.model} />}
    </main>
  );
}

interface ClipProps extends Omit<PanelProps, 'session'> {
  readonly session: PanelSession;
  readonly clip: Clip;
}

function ClipParts(props: ClipProps) {
  const { session, clip, actions, completions } = props;
  const [rows, standing] = [session.highlights.value, session.standing.value];
  const found = inPageOrder(rows, standing?.found ?? []);
  const lost = rows.filter(({ id }) => standing?.lost.includes(id) ?? false);
  const reading = readingOf(session);
  return (
    <>
      <div class="Panel-clip">
        <details open={rows.length === 0}>
          <summary>
            <strong lang={clip.language}>{clip.title}</strong>
            <span>{summaryOf(clip)}</span>
            <b>{i18n.t('panel.fields')}</b>
          </summary>
          {reading && (
            <ClipForm model={session.model} completions={completions} reading={reading} clip={clip} />
          )}
        </details>
        {/* Beside what is folded, whose own box has it once it is open: a link within a summary could not be pressed. */}
        {clip.note !== '' && <NoteText note={clip.note} />}
      </div>
      {clip.body !== '' && <ReadButton clip={clip} onReader={props.onReader} />}
      <Highlights
        clip={clip}
        highlights={found.filter((row) => !lost.includes(row))}
        histories={session.histories.value}
        meanings={props.meanings.value}
        wanted={props.wanted.value}
        actions={actions}
        tab={session.page?.tab}
      />
      <Orphans
        clip={clip}
        highlights={lost}
        kept={session.text.value}
        present={reading?.article.text ?? ''}
        actions={actions}
        tab={session.page?.tab}
        onRetry={() => void session.read()}
        onReader={(highlight) => props.onReader(clip, highlight)}
      />
      {props.about(clip, session)}
      {session.site !== undefined && (
        <SiteAccess
          site={session.site}
          {...props.access.value}
          onAllow={props.onAllow}
          onForbid={props.onForbid}
        />
      )}
      <ColourNames meanings={props.meanings.value} onMeaning={props.onMeaning} />
      <SaidLine class="Panel-said" actions={actions} />
    </>
  );
}

function ReadButton({ clip, onReader }: Pick<ClipProps, 'clip' | 'onReader'>) {
  return (
    <Button kind="quiet" onPress={() => onReader(clip)}>
      {i18n.t('panel.read', { minutes: inDigits(clip.minutes) })}
    </Button>
  );
}

function readingOf({ model }: PanelSession): PageReading | undefined {
  const face = model.state.face.value;
  return face.kind === 'clip' ? face.reading : undefined;
}

function inPageOrder(rows: readonly Highlight[], order: readonly string[]): Highlight[] {
  const place = new Map(order.map((id, at) => [id, at]));
  return [...rows].sort(
    (one, other) => (place.get(one.id) ?? Infinity) - (place.get(other.id) ?? Infinity) || 0,
  );
}

function summaryOf(clip: Clip): string {
  const films = creditedAs('film', clip.credits);
  const people = [...creditedAs('director', clip.credits), ...creditedAs('actor', clip.credits)];
  return [clip.outlet, ...films, ...people].filter((part) => part !== '').join(' · ');
}
