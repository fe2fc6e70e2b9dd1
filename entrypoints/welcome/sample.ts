import { i18n } from '#i18n';
import { signal, type ReadonlySignal } from '@preact/signals';
import { addressKeys } from '../../core/address.ts';
import { clipAt, saveClip, trashClip } from '../../storage/clips.ts';
import { troubleOf, type Library } from '../../storage/database.ts';
import { sampleArticle, sampleFields } from './sample-article.ts';

/** The article to try everything on: in the library or not. */
export interface Sample {
  /** The clip's id while it is in the library. */
  readonly clip: ReadonlySignal<string | undefined>;
  /** A sentence where it could not be put there. */
  readonly problem: ReadonlySignal<string | undefined>;
  /** Puts it into the library and gives the clip’s id. */
  take(): Promise<string | undefined>;
  /** Puts it in the trash. */
  drop(): Promise<void>;
}

/** Follows nothing: the page asks again when it is looked at again. */
export async function createSample(library: Library, now: () => string): Promise<Sample> {
  const article = sampleArticle();
  const clip = signal<string | undefined>(undefined);
  const problem = signal<string | undefined>(undefined);
  const look = async (): Promise<void> => {
    const found = await clipAt(library, addressKeys(article));
    clip.value = found?.state === 'kept' ? found.id : undefined;
  };
  const say = (error: unknown): void => {
    problem.value =
      troubleOf(error) === 'private' ? i18n.t('welcome.try.private') : i18n.t('welcome.try.closed');
  };
  await look().catch(say);
  return {
    clip,
    problem,
    async take() {
      try {
        const saved = await saveClip(library, { article, fields: sampleFields() }, now());
        clip.value = saved.id;
        problem.value = undefined;
        return saved.id;
      } catch (error) {
        say(error);
        return undefined;
      }
    },
    async drop() {
      const id = clip.peek();
      if (id !== undefined) await trashClip(library, id, now()).then(look, say);
    },
  };
}
