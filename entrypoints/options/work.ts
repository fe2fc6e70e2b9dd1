import { signal, type Signal } from '@preact/signals';
import { troubleOf, type Trouble } from '../../storage/database.ts';

/** Something that takes a while: what is told of it, and how it ended. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly words: string; readonly part: number | undefined }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string };

/** One thing at a time, told as it goes; the person may stop it. */
export interface Worker {
  readonly work: Signal<Work>;
  /** Does it. What it gives back is told when it is done. A second one waits for nothing: it is refused. */
  run(task: (tell: Tell, stop: AbortSignal) => Promise<string>): Promise<void>;
  stop(): void;
}

export type Tell = (words: string, part?: number) => void;

export function createWorker(): Worker {
  const work = signal<Work>({ kind: 'idle' });
  let stopping = new AbortController();
  return {
    work,
    async run(task) {
      if (work.peek().kind === 'busy') return;
      stopping = new AbortController();
      const tell: Tell = (words, part) => {
        work.value = { kind: 'busy', words, part };
      };
      tell('One moment…');
      try {
        work.value = { kind: 'done', words: await task(tell, stopping.signal) };
      } catch (error) {
        work.value = stopping.signal.aborted
          ? { kind: 'done', words: 'Cancelled.' }
          : { kind: 'failed', words: sentenceOf(error) };
      }
    },
    stop: () => stopping.abort(),
  };
}

const WHAT_TROUBLE: Record<Exclude<Trouble, 'broken'>, string> = {
  full: 'The disk has no room left. What was there before is whole; make room and go on.',
  newer:
    'Your library was made by a newer version of Cutting Room. Update the extension; nothing was changed.',
  private: 'The browser keeps no library in a private window. Open this page in an ordinary window.',
  closed: 'Cutting Room was updated. Close this page and open it again.',
  blocked: 'Another Cutting Room page is open in an older version. Close it and try again.',
};

/** What went wrong, and what can be done about it. */
function sentenceOf(error: unknown): string {
  const trouble = troubleOf(error);
  if (trouble !== 'broken') return WHAT_TROUBLE[trouble];
  return `This did not work: ${error instanceof Error ? error.message : String(error)}`;
}
