import { toBase64 } from '../core/base64.ts';
import type { FetchedPicture, WantedPicture } from '../core/fetched-picture.ts';
import { pictureType } from '../core/picture-type.ts';
import { shownPicture } from './thumbnail.ts';

/**
 * Fetches a picture with the rights of whoever `get` belongs to: a page's own fetch gets what its host or CORS lets
 * it. Without cookies and without saying where from. What the browser holds already is not asked for again, unless
 * it was got in a way that lets nobody read it and more is wanted than what the page shows. Reads no more than the limit.
 */
export async function fetchPicture(
  { address, limit, isShown = false }: WantedPicture,
  get: (address: string, how: RequestInit) => Promise<Response>,
): Promise<FetchedPicture> {
  try {
    const how = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    const held = get(address, { ...how, cache: 'force-cache' });
    const answer = await (isShown ? held : held.catch(() => get(address, { ...how, cache: 'reload' })));
    const type = pictureType(answer.headers.get('content-type') ?? '');
    if (!answer.ok || type === undefined || !answer.body) return { kind: 'refused' };
    if (Number(answer.headers.get('content-length') ?? 0) > limit) return { kind: 'too-large' };
    const bytes = await readUpTo(answer.body, limit);
    if (!bytes) return { kind: 'too-large' };
    return bytes.length === 0 ? { kind: 'refused' } : { kind: 'picture', type, data: toBase64(bytes) };
  } catch {
    return { kind: 'refused' }; // the browser does not say whether by CORS, by policy or by the network
  }
}

/** The same for a page, of which only what it shows may be wanted: refused is what it does not show. */
export async function fetchForPage(
  page: Document,
  wanted: WantedPicture,
  get: (address: string, how: RequestInit) => Promise<Response>,
): Promise<FetchedPicture> {
  const address = wanted.isShown ? shownPicture(page, wanted.address) : wanted.address;
  return address === undefined ? { kind: 'refused' } : fetchPicture({ ...wanted, address }, get);
}

async function readUpTo(body: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(read.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
