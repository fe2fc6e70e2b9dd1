import type { ComponentChildren } from 'preact';
import type { Shortcuts } from '../../browser/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { Notice } from '../../components/Notice.tsx';
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
        <h1>Welcome to Cutting Room</h1>
        <p>Read, clip and annotate what is written about films and the people who make them.</p>
      </header>
      <ol>
        <Step title="Clip" picture={<ClipPicture />}>
          On an article, press the Cutting Room button <Or keys={shortcuts.clip} />. Its title and text are
          there already; take the film and people that are offered, and press <b>Clip</b>.
        </Step>
        <Step title="Mark" picture={<MarkPicture />}>
          Select words and choose a colour <Or keys={shortcuts.highlight} />. They are found again when the
          page has changed.
        </Step>
        <Step title="Note" picture={<NotePicture />}>
          Open the side panel <Or keys={shortcuts.panel} /> and write beside your marks. What you type is kept
          as you type it.
        </Step>
        <Step title="Find again" picture={<FindPicture />}>
          Search every word, film and name in the <a href="/library.html">library</a>, or type{' '}
          <Keys keys="cut" /> and a space in the address bar.
        </Step>
      </ol>
      <Try sample={sample} onRead={onRead} />
      <p class="Welcome-promise">
        Everything stays in this browser: no account, no server, nothing is sent. Nothing runs in a page until
        you ask for it. <a href="/options.html">Bring in what you kept elsewhere</a>, or set{' '}
        <a href="/options.html#shortcuts">other keys</a>.
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
    <>
      (or <Keys keys={keys} />)
    </>
  );
}

function Try({ sample, onRead }: Pick<Props, 'sample' | 'onRead'>) {
  const clip = sample.clip.value;
  const problem = sample.problem.value;
  return (
    <section class="Welcome-try" aria-labelledby="try">
      <div>
        <h2 id="try">Try it on an article of our own</h2>
        <p>It is put into your library and opens in the reader: mark it, write beside it, look for it.</p>
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
          {clip === undefined ? 'Try it' : 'Open it again'}
        </Button>
        {clip !== undefined && (
          <Button kind="quiet" onPress={() => void sample.drop()}>
            Take it out of my library
          </Button>
        )}
      </div>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
    </section>
  );
}
