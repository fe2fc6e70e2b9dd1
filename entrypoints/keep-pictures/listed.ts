import { webAddress } from '../../core/address.ts';
import type { ArticlePicture } from '../../core/article-pictures.ts';
import type { ListedPicture } from '../../components/PictureList.tsx';
import type { Picture } from '../../storage/rows/library.ts';
import { bytes } from '../options/numbers.ts';

/** The pictures of an article as they are listed; `sources` are addresses of our own for those that are kept. */
export function listedOf(
  all: readonly ArticlePicture[],
  kept: readonly Picture[],
  sources: ReadonlyMap<string, string>,
): ListedPicture[] {
  const weights = new Map(kept.map(({ address, data }) => [address, bytes(data.size)]));
  return all.map(({ address, words }) => ({
    address,
    words: words === '' ? fileName(address) : words,
    weight: weights.get(address),
    source: sources.get(address),
  }));
}

/* `night-harbour.jpg`; the host where the address names no file. */
function fileName(address: string): string {
  const url = webAddress(address);
  const name = url?.pathname.split('/').findLast((part) => part !== '') ?? url?.host ?? address;
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a percent sign that escapes nothing
  }
}
