/* Keeping the pictures of a clip: one after the other, so that only one is held. */
import { i18n } from '#i18n';
import { inDigits } from '../../components/language.ts';
import { fromBase64 } from '../../core/base64.ts';
import type { FetchedPicture, WantedPicture } from '../../core/fetched-picture.ts';
import { troubleOf, type Library } from '../../storage/database.ts';
import { bytesOf, keepPicture, picturesOf } from '../../storage/pictures.ts';

/** What became of the pictures. */
export interface Keeping {
  readonly kept: number;
  /** Addresses of those that this way did not give. */
  readonly refused: readonly string[];
  /** How many did not fit into the room there is for a clip. */
  readonly tooLarge: number;
}

export const MEGABYTE = 1_000_000;

/** Fetches what is not there yet, and keeps it with the clip; `limit` is the room for all of them, in bytes. */
export async function keepAll(
  library: Library,
  {
    clip,
    addresses,
    limit,
  }: { readonly clip: string; readonly addresses: readonly string[]; readonly limit: number },
  fetchOne: (wanted: WantedPicture) => Promise<FetchedPicture>,
): Promise<Keeping> {
  const there = await picturesOf(library, clip);
  const known = new Set(there.map(({ address }) => address));
  let room = limit - bytesOf(there);
  let kept = 0;
  let tooLarge = 0;
  const refused: string[] = [];
  for (const address of addresses.filter((one) => !known.has(one))) {
    const found = await fetchOne({ address, limit: Math.max(0, room) });
    const bytes = found.kind === 'picture' ? fromBase64(found.data) : undefined;
    if (found.kind === 'too-large') tooLarge += 1;
    else if (found.kind !== 'picture' || !bytes) refused.push(address);
    else {
      const data = new Blob([bytes], { type: found.type });
      const picture = { clip, address, data, kept: new Date().toISOString() };
      if ((await keepPicture(library, picture, limit)) === 'kept') {
        kept += 1;
        room -= data.size;
      } else tooLarge += 1;
    }
  }
  return { kept, refused, tooLarge };
}

/** What became of it, in sentences. */
export function sentenceOf({ kept, refused, tooLarge }: Keeping): string {
  const parts = { kept, tooLarge, refused: refused.length };
  return (['kept', 'tooLarge', 'refused'] as const)
    .filter((part) => parts[part] > 0)
    .map((part) => i18n.t(`pictures.${part}`, parts[part], { count: inDigits(parts[part]) }))
    .join(' ');
}

/** The same of pictures being kept: what came of it, that the person did not allow it, or what went wrong. */
export async function wordsOf(asked: Promise<Keeping | undefined>): Promise<string> {
  try {
    const keeping = await asked;
    return keeping ? sentenceOf(keeping) : i18n.t('pictures.notAllowed');
  } catch (error) {
    if (troubleOf(error) === 'full') return i18n.t('pictures.full');
    const reason = error instanceof Error ? error.message : String(error);
    return i18n.t('pictures.failed', { reason });
  }
}
