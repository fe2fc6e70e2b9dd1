/* The person's own words that came with a copy of the library. The transfer keeps them until they are brought in, and
   how they were before: so a browser may be killed between the two, and the whole is taken back in one. */
import { ownWords, putOwnWords } from '../../browser/own-words.ts';
import { meetWords, newWords, wordsBack } from '../../core/own-words.ts';
import type { Library } from '../../storage/database.ts';
import type { Transfer } from '../../storage/rows/transfer.ts';

/** How many saved searches and meanings of colours a transfer would bring. */
export async function wordsComing({ words, kind }: Transfer): Promise<number> {
  if (!words) return 0;
  const here = await ownWords();
  return newWords(here, meetWords(here, words, kind === 'replace' ? kind : 'merge'));
}

/**
 * Brings them in, once the clips are, and gives how many were new. How they were is taken down first, so that what a
 * killed browser did half of can be taken back as well.
 */
export async function bringWords(library: Library, id: string): Promise<number> {
  const { words, kind, wordsMet } = (await library.transfers.get(id)) ?? {};
  if (!words) return 0;
  const here = await ownWords();
  const after = meetWords(here, words, kind === 'replace' ? kind : 'merge');
  if (!wordsMet) await library.transfers.update(id, { wordsMet: { before: here, after } });
  const count = newWords(here, after);
  if (count > 0) await putOwnWords(after);
  await library.transfers.update(id, { words: undefined });
  return count;
}

/** Brings in those that a killed browser did not come to. */
export async function bringWaitingWords(library: Library): Promise<void> {
  const waiting = await library.transfers
    .filter(({ state, words }) => state === 'done' && words !== undefined)
    .primaryKeys();
  for (const id of waiting) await bringWords(library, id);
}

/** Takes them back; what the person changed since stays. Done twice it does no more than once. */
export async function takeWordsBack(library: Library, id: string): Promise<void> {
  const { wordsMet } = (await library.transfers.get(id)) ?? {};
  if (wordsMet) await putOwnWords(wordsBack(await ownWords(), wordsMet.before, wordsMet.after));
}
