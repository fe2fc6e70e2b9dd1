import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import type { Shortcuts } from '../../browser/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Rich } from '../../components/Rich.tsx';
import { ClipPicture, FindPicture, MarkPicture, NotePicture } from './Pictures.tsx';
import type { Sample } from './sample.ts';
import './Welcome.css';

interface Props {
  readonly shortcuts: Shortcuts;
  readonly sample: Sample;
  readonly onRead: (clip: string) => void;
}

/** The first page: what can be done, in four pictures, and an article to try it on. */
export function App({ shortcuts, sample, onRead }: Props) {
  return (
    <main class="Welcome">
      <header>
        <img src="/icon/128.png" alt="" width="56" height="56" />
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
      </header>
      <ol>
        <Step title={i18n.t('welcome.clip.title')} picture={<ClipPicture />}>
          <Rich
            sentence={i18n.t('welcome.clip.words', { or: '{or}', clip: '{clip}' })}
            parts={{ or: <Or keys={shortcuts.clip} />, clip: <b>{i18n.t('welcome.clip.button')}</b> }}
          />
        </Step>
        <Step title={i18n.t('welcome.mark.title')} picture={<MarkPicture />}>
          <Rich
            sentence={i18n.t('welcome.mark.words', { or: '{or}' })}
            parts={{ or: <Or keys={shortcuts.highlight} /> }}
          />
        </Step>
        <Step title={i18n.t('welcome.note.title')} picture={<NotePicture />}>
          <Rich
            sentence={i18n.t('welcome.note.words', { or: '{or}' })}
            parts={{ or: <Or keys={shortcuts.panel} /> }}
          />
        </Step>
        <Step title={i18n.t('welcome.find.title')} picture={<FindPicture />}>
          <Rich
            sentence={i18n.t('welcome.find.words', { library: '{library}', keys: '{keys}' })}
            parts={{
              library: <a href="/library.html">{i18n.t('welcome.find.library')}</a>,
              keys: <Keys keys="cut" />,
            }}
          />
        </Step>
      </ol>
      <Try sample={sample} onRead={onRead} />
      <p class="Welcome-promise">
        <Rich
          sentence={i18n.t('welcome.promise', { bringIn: '{bringIn}', keys: '{keys}' })}
          parts={{
            bringIn: <a href="/options.html">{i18n.t('welcome.promiseBringIn')}</a>,
            keys: <a href="/options.html#shortcuts">{i18n.t('welcome.promiseKeys')}</a>,
          }}
        />
      </p>
    </main>
  );
}

function Step({
  title,
  picture,
  children,
}: {
  readonly title: string;
  readonly picture: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <li>
      {picture}
      <h2>{title}</h2>
      <p>{children}</p>
    </li>
  );
}

/** A key, where the browser has given one. */
function Or({ keys }: { readonly keys: string }) {
  return keys === '' ? null : (
    <Rich sentence={i18n.t('welcome.orKeys', { keys: '{keys}' })} parts={{ keys: <Keys keys={keys} /> }} />
  );
}

function Try({ sample, onRead }: Pick<Props, 'sample' | 'onRead'>) {
  const clip = sample.clip.value;
  const problem = sample.problem.value;
  return (
    <section class="Welcome-try" aria-labelledby="try">
      <div>
        <h2 id="try">{i18n.t('welcome.try.title')}</h2>
        <p>{i18n.t('welcome.try.words')}</p>
      </div>
      <div class="Welcome-actions">
        <Button
          kind="main"
          onPress={() =>
            void (async () => {
              const id = clip ?? (await sample.take());
              if (id !== undefined) onRead(id);
            })()
          }
        >
          {i18n.t(clip === undefined ? 'welcome.try.begin' : 'welcome.try.again')}
        </Button>
        {clip !== undefined && (
          <Button kind="quiet" onPress={() => void sample.drop()}>
            {i18n.t('welcome.try.drop')}
          </Button>
        )}
      </div>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
    </section>
  );
}
