/* The article of our own to try everything on. It has an address, as every clip has, but no page of the web is there. */
import type { Clip } from './clip.ts';

/** Its address, under a name that no site can have. */
export const SAMPLE_ADDRESS = 'https://cutting-room.example/the-lamp-that-would-not-go-out';

/** Whether a clip comes from a page that can be opened. */
export function hasOriginal({ address }: Pick<Clip, 'address'>): boolean {
  return address !== SAMPLE_ADDRESS;
}

/** Where a clip comes from: its page, or the first page of ours that offers the example. */
export function originalOf(clip: Pick<Clip, 'address'>): string {
  return hasOriginal(clip) ? clip.address : '/welcome.html';
}
