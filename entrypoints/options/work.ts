import { i18n } from '#i18n';
import { signal, type Signal } from '@preact/signals';
import { isOutOfRoom } from '../../browser/out-of-room.ts';
import { tell as tellMessage } from '../../components/language.ts';
import { TellableError } from '../../core/message.ts';
import { troubleOf } from '../../storage/database.ts';

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
      tell(i18n.t('options.work.moment'));
      try {
        work.value = { kind: 'done', words: await task(tell, stopping.signal) };
      } catch (error) {
        work.value = stopping.signal.aborted
          ? { kind: 'done', words: i18n.t('options.work.cancelled') }
          : { kind: 'failed', words: sentenceOf(error) };
      }
    },
    stop: () => stopping.abort(),
  };
}

/** A failure whose words are the whole of what is to be said. */
export class SaidError extends Error {}

/** What went wrong, and what can be done about it. */
function sentenceOf(error: unknown): string {
  if (error instanceof SaidError) return error.message;
  const trouble = isOutOfRoom(error) ? 'full' : troubleOf(error); // of the library, or of the settings beside it
  if (trouble !== 'broken') return i18n.t(`options.trouble.${trouble}`);
  const said = error instanceof Error ? error.message : String(error);
  const reason = error instanceof TellableError ? tellMessage(error.told) : said;
  return i18n.t('options.work.failed', { reason });
}
