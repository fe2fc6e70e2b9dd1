import { i18n } from '#i18n';
import { useEffect } from 'preact/hooks';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { PictureSettings } from '../../browser/settings.ts';
import { LookPanel } from '../../components/LookPanel.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { Body, Clip } from '../../core/clip.ts';
import type { Colour } from '../../core/highlight.ts';
import type { Naming } from '../../core/library/bulk.ts';
import { directionOf, readingLanguage } from '../../core/reading-language.ts';
import type { ReadingLook } from '../../core/reading-look.ts';
import type { Completions } from '../clip-form/completions.ts';
import type { MarkActions } from '../sidepanel/marks.ts';
import { SaidLine } from '../sidepanel/SaidLine.tsx';
import { Bar, LOOK_PANEL } from './Bar.tsx';
import { ClipNote } from './ClipNote.tsx';
import { Credits, EditCredits } from './Credits.tsx';
import type { Chosen, Desk } from './desk.ts';
import { Head } from './Head.tsx';
import { Help } from './Help.tsx';
import type { Over } from './keys.ts';
import { LeftOut } from './LeftOut.tsx';
import type { ReaderModel } from './model.ts';
import { Names, NameTip } from './Names.tsx';
import { Lead, Pictures } from './Pictures.tsx';
import type { ReaderPictures } from './pictures.ts';
import { Cards } from './Side.tsx';
import { Text } from './Text.tsx';
import { Versions } from './Versions.tsx';
import './Reader.css';
import './Side.css';
import './Letters.css';
import './Head.css';
import './Text.css';
import './Print.css'; // last: paper overrules the screen

/** What the reader shows and does. */
export interface ReaderProps {
  readonly model: ReaderModel;
  readonly desk: ReadonlySignal<Desk | undefined>;
  readonly actions: MarkActions;
  readonly completions: Completions;
  readonly look: ReadonlySignal<ReadingLook>;
  readonly meanings: ReadonlySignal<Readonly<Record<Colour, string>>>;
  readonly chosen: Signal<Chosen | undefined>;
  readonly over: Signal<Over>;
  /** The words of the note that the person looked for. */
  readonly noteFound: ReadonlySignal<readonly string[]>;
  readonly pictures: ReaderPictures;
  readonly pictureSettings: ReadonlySignal<PictureSettings>;
  readonly onPictureSettings: (change: Partial<PictureSettings>) => void;
  readonly prepare: (content: DocumentFragment) => void;
  readonly onArticle: (article: HTMLElement) => () => void;
  readonly onLook: (change: Partial<ReadingLook>) => void;
  readonly onNaming: (naming: Naming) => void;
  readonly onNote: (note: string) => void;
  readonly onRestore: () => void;
}

/** One clip, to read and to mark. */
export function App(props: ReaderProps) {
  const at = props.model.shown.value;
  if (at.kind === 'opening') return <main class="Reader-alone" aria-busy="true" />;
  if (at.kind === 'missing') {
    return (
      <main class="Reader-alone">
        <h1>{i18n.t('reader.nothing')}</h1>
        <Notice kind="problem">{at.sentence}</Notice>
        <p>
          <a href="/library.html">{i18n.t('reader.toLibrary')}</a>
        </p>
      </main>
    );
  }
  return <Reading {...props} clip={at.clip} body={at.kind === 'clip' ? at.body : undefined} />;
}

interface ReadingProps extends ReaderProps {
  readonly clip: Clip;
  readonly body: Body | undefined;
}

function Reading(props: ReadingProps) {
  const { clip, body, over, actions } = props;
  const language = readingLanguage(body?.text ?? clip.title, clip.language);
  useEffect(() => {
    document.title = i18n.t('reader.title', { name: clip.title });
  }, [clip.title]);
  const close = (): void => {
    over.value = undefined;
  };
  return (
    <div class="Reader">
      <Bar clip={clip} desk={props.desk.value} actions={actions} onHelp={() => (over.value = 'help')} />
      <LookPanel id={LOOK_PANEL} look={props.look.value} onLook={props.onLook} />
      <div class="Reader-desk">
        <main class="Reader-page">
          <Head clip={clip} language={language} direction={directionOf(language)} onRestore={props.onRestore}>
            <Credits clip={clip} onEdit={() => (over.value = 'credits')} />
            <Versions clip={clip} versions={props.model.versions.value} version={props.model.version} />
            <Lead clip={clip} html={body?.html ?? ''} ours={props.pictures.ours.value} />
          </Head>
          {body ? (
            <Text
              html={body.html}
              language={language}
              direction={directionOf(language)}
              prepare={props.prepare}
              onArticle={props.onArticle}
            />
          ) : (
            <Notice kind="plain">{i18n.t('reader.bookmark')}</Notice>
          )}
          <LeftOut dropped={body?.dropped ?? []} language={language} />
        </main>
        <aside class="Reader-side" aria-label={i18n.t('reader.side')}>
          <ClipNote note={clip.note} found={props.noteFound.value} onNote={props.onNote} />
          {body && (
            <Cards
              clip={clip}
              language={language}
              highlights={props.model.highlights.value}
              desk={props.desk.value}
              meanings={props.meanings.value}
              chosen={props.chosen.value}
              actions={actions}
              onChosen={(chosen) => (props.chosen.value = chosen)}
            />
          )}
          <Names names={props.desk.value?.names} />
          {body && <Pictures {...props} />}
        </aside>
      </div>
      <NameTip names={props.desk.value?.names} />
      <SaidLine class="Reader-said" actions={actions} canClose />
      {over.value === 'help' && <Help onClose={close} />}
      {over.value === 'credits' && (
        <EditCredits clip={clip} completions={props.completions} onSave={props.onNaming} onClose={close} />
      )}
    </div>
  );
}
