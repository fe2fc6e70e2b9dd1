import { VALUE_KINDS } from '../../core/search/segment.ts';
import type { ValueKey } from '../../core/search/term-source.ts';
import type { FiledClip } from '../rows/search.ts';

/*
 * One number names a value of a segment: a short key is compared faster than an array, and all values of a
 * segment lie beside each other. 2^53 leaves room for a thousand million segments.
 */
const KINDS = 8;
const NUMBERS = 2 ** 20;

/** What is kept of a segment: core's values, and which clips its documents are. */
export type StoredKey = Omit<ValueKey, 'kind'> & { readonly kind: ValueKey['kind'] | 'clips' };

/** The key under which a value is stored. */
export function valueKey({ segment, kind, number }: StoredKey): number {
  const place = kind === 'clips' ? VALUE_KINDS.length : VALUE_KINDS.indexOf(kind);
  return (segment * KINDS + place) * NUMBERS + number;
}

/** The keys of all values of a segment: from the first up to and without the last. */
export function valueRange(segment: number): readonly [from: number, to: number] {
  return [segment * KINDS * NUMBERS, (segment + 1) * KINDS * NUMBERS];
}

/** So many clips are named in a value: ten hits read ten of them. */
export const CLIPS_EACH = 256;

/** The clips of documents that follow each other, as values; undefined where a number is no document. */
export function encodeClips(clips: readonly (FiledClip | undefined)[]): readonly Uint8Array[] {
  const values: Uint8Array[] = [];
  for (let at = 0; at < clips.length; at += CLIPS_EACH) {
    const lines = clips.slice(at, at + CLIPS_EACH).map((filed) => (filed ? lineOf(filed) : ''));
    values.push(new TextEncoder().encode(lines.join('\n')));
  }
  return values;
}

/** The clips in a value; one with an empty id where a number is no document. */
export function decodeClips(value: Uint8Array): readonly FiledClip[] {
  return new TextDecoder().decode(value).split('\n').map(clipIn);
}

/** One of them alone, by its place, without making the others. */
export function clipAt(value: Uint8Array, place: number): FiledClip | undefined {
  const lines = new TextDecoder().decode(value);
  let from = 0;
  for (let line = 0; line < place; line++) {
    from = lines.indexOf('\n', from) + 1;
    if (from === 0) return undefined;
  }
  const end = lines.indexOf('\n', from);
  return clipIn(lines.slice(from, end < 0 ? undefined : end));
}

function clipIn(line: string): FiledClip {
  const [clip = '', body = '', marked = ''] = line.split(BESIDE).map(unescaped);
  return { clip, body, isMarked: marked !== '' };
}

const BESIDE = '\t';
/** The bytes behind each clip, and behind a clip's id where more of it follows. */
export const LINE_ENDS = 0x0a;
export const CLIP_ENDS = 0x09;

/* A clip's id is made of its address, in which any sign may stand: those that part are written as addresses do. */
function lineOf({ clip, body, isMarked }: FiledClip): string {
  const parts = [clip, body].map((part) => part.replaceAll(/[%\n\t]/g, (sign) => encodeURIComponent(sign)));
  return [...parts, isMarked ? '1' : ''].join(BESIDE).replace(/\t+$/, '');
}

/** A part of a line as it was. */
export function unescaped(part: string): string {
  return part.includes('%') ? part.replaceAll(/%(?:25|0A|09)/g, (sign) => decodeURIComponent(sign)) : part;
}
