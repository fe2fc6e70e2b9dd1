import { signal } from '@preact/signals';
import { render } from 'preact';
import '../../components/theme.css';
import type { Highlight } from '../../core/highlight.ts';
import { keepAnchored } from '../../page/keep-anchored.ts';
import { flash, paint } from '../../page/paint.ts';
import { sanitise } from '../../page/sanitise.ts';
import { bodyOf } from '../../storage/bodies.ts';
import { getClip } from '../../storage/clips.ts';
import { openLibrary } from '../../storage/database.ts';
import { highlightsOf } from '../../storage/highlights.ts';
import { follow } from '../../storage/live.ts';
import { App, type Shown } from './App.tsx';

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort());

const library = openLibrary();
const shown = signal<Shown>({ kind: 'opening' });
const asked = new URLSearchParams(location.search).get('clip') ?? '';

render(<App shown={shown} onArticle={showMarks} />, document.querySelector('#app') ?? document.body);
await open();

async function open(): Promise<void> {
  const clip = await getClip(library, asked);
  const body = clip && (await bodyOf(library, clip.body));
  if (!clip) {
    shown.value = { kind: 'missing', sentence: 'This clip is no longer in your library.' };
  } else if (!body) {
    shown.value = { kind: 'missing', sentence: 'This clip is a bookmark: it has no text to read here.' };
  } else {
    document.title = `${clip.title} · Cutting Room`;
    shown.value = { kind: 'clip', clip, html: sanitise(body.html) };
  }
}

/** The marks of the clip, painted on its kept text; the one the address names is brought into view. */
function showMarks(article: HTMLElement): void {
  let keeping = new AbortController();
  let wanted = decodeURIComponent(location.hash.slice(1));
  let unpaint = (): void => undefined;
  const keep = (rows: readonly Highlight[]): void => {
    keeping.abort();
    keeping = new AbortController();
    keepAnchored(
      article,
      rows,
      (anchored) => {
        unpaint();
        unpaint = paint(
          document,
          rows.flatMap(({ id, colour }) => {
            const range = anchored.get(id);
            return range ? [{ range, colour }] : [];
          }),
        );
        const range = anchored.get(wanted);
        if (!range) return;
        wanted = '';
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        flash(range);
      },
      { signal: AbortSignal.any([closing.signal, keeping.signal]) },
    );
  };
  follow(() => highlightsOf(library, asked), { onValue: keep, onError: keepSilent, signal: closing.signal });
}

function keepSilent(): void {
  // the text can be read without its marks; they come with the next change
}
