/* What the panel knows of the page in front: its clip, its highlights, and where they stand. A session lives
   as long as the tab shows that page. */
import { effect, signal, type Signal } from '@preact/signals';
import { askPage } from '../../browser/messages.ts';
import { readPage, type PageInFront } from '../../browser/page-in-front.ts';
import { siteOf } from '../../browser/sites.ts';
import type { Clip } from '../../core/clip.ts';
import type { Highlight } from '../../core/highlight.ts';
import { standingFrom, type Standing } from '../../core/mark.ts';
import type { NoteVersion } from '../../core/note-history.ts';
import type { Library } from '../../storage/database.ts';
import { highlightsOf } from '../../storage/highlights.ts';
import { follow } from '../../storage/live.ts';
import { bodyOf } from '../../storage/bodies.ts';
import { historiesOf } from '../../storage/note-history.ts';
import { createModel, type FormModel } from '../clip-form/model.ts';
import { fail } from '../clip-form/state.ts';
import { keepWithClip } from '../keep-pictures/from-page.ts';
import { readFront } from '../clip-form/read-front.ts';

type Histories = ReadonlyMap<string, readonly NoteVersion[]>;

/** The panel beside one page. */
export interface PanelSession {
  readonly page: PageInFront | undefined;
  readonly model: FormModel;
  readonly highlights: Signal<readonly Highlight[]>;
  /** What notes said before, by the id of their highlight. */
  readonly histories: Signal<Histories>;
  readonly standing: Signal<Standing | undefined>;
  /** The text of the clip as it was kept. */
  readonly text: Signal<string>;
  /** The match pattern of the page's site. */
  readonly site: string | undefined;
  /** Reads the page anew. */
  read(): Promise<void>;
  end(): void;
}

/** Opens a session on the page in front. */
export function openSession(library: Library, page: PageInFront | undefined): PanelSession {
  const ending = new AbortController();
  const now = () => new Date().toISOString();
  const onClipped = async (clip: Clip): Promise<void> => {
    if (page) keepWithClip(library, page.tab, clip).catch(() => undefined); // they can be kept by a press later
  };
  const model = createModel({ library, document, page, now, onClipped, signal: ending.signal });
  const highlights = signal<readonly Highlight[]>([]);
  const histories = signal<Histories>(new Map());
  const standing = signal<Standing | undefined>(undefined);
  const text = signal('');
  const stop = followHighlights(library, model, { highlights, histories, text }, ending.signal);
  ending.signal.addEventListener('abort', stop, { once: true });
  return {
    page,
    model,
    highlights,
    histories,
    standing,
    text,
    site: page?.address === undefined ? undefined : siteOf(page.address),
    async read() {
      await readFront(model, page, readPage);
      if (page) standing.value = await standingOf(page.tab);
    },
    end: () => ending.abort(),
  };
}

async function standingOf(tab: number): Promise<Standing | undefined> {
  const answer = await askPage(tab, 'tellStanding');
  return answer.ok ? standingFrom(answer.value) : undefined;
}

interface Found {
  readonly highlights: Signal<readonly Highlight[]>;
  readonly histories: Signal<Histories>;
  readonly text: Signal<string>;
}

function followHighlights(
  library: Library,
  { state }: FormModel,
  found: Found,
  end: AbortSignal,
): () => void {
  let following = new AbortController();
  let shown: string | undefined;
  return effect(() => {
    const face = state.face.value;
    const clip = face.kind === 'clip' ? face.clip : undefined;
    if (clip?.id === shown) return;
    shown = clip?.id;
    following.abort();
    following = new AbortController();
    found.highlights.value = [];
    found.text.value = '';
    if (!clip) return;
    const till = {
      onError: (error: unknown) => fail(state, error),
      signal: AbortSignal.any([end, following.signal]),
    };
    follow(() => highlightsOf(library, clip.id), {
      ...till,
      onValue: (rows) => {
        found.highlights.value = rows;
      },
    });
    follow(() => historiesOf(library, clip.id), {
      ...till,
      onValue: (notes) => {
        found.histories.value = notes;
      },
    });
    void bodyOf(library, clip.body).then((body) => {
      found.text.value = body?.text ?? '';
    });
  });
}
