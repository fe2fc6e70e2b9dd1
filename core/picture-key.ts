import { webAddress } from './address.ts';

/** What a picture's file is called in one of its sizes: `tug-300x200.jpg`. */
const SIZED = /-\d{2,4}x\d{2,4}(?=\.\w+$)/;
const FILE = /\.(?:jpe?g|png|webp|gif|avif)$/i;

/**
 * The same for a picture in all its sizes: without the size in its file's name, and without what follows the name of
 * a file, which asks for a size. Empty for what is no address of the web.
 */
export function pictureKey(address: string): string {
  const url = webAddress(address);
  if (!url) return '';
  const file = FILE.test(url.pathname);
  return `${url.host}${url.pathname.replace(SIZED, '')}${file ? '' : url.search}`;
}
