/* A file of ours as an editor may have saved it again, and broken as any other file breaks. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tell } from '../../components/language.ts';
import type { LibraryPart } from '../../core/import/library-reader.ts';
import { isOwnFile, libraryParts } from '../../entrypoints/options/import-source.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { seeded } from '../core/search/library.ts';
import { fileOf } from './filled.ts';
import { saveArticle } from './make-clips.ts';

let library: Library;
beforeEach(async () => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  await saveArticle(library, '서울의 등대');
  await saveArticle(library, 'Été “à Séoul”');
});
afterEach(() => library.delete());

const utf8 = (text: string) => new TextEncoder().encode(text);
function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
const asFile = (bytes: Uint8Array<ArrayBuffer>) => new File([bytes], 'x.cutting-room.json');
const packed = async (file: File) =>
  new File(
    [await new Response(file.stream().pipeThrough(new CompressionStream('gzip'))).blob()],
    'x.json.gz',
  );

async function partsOf(file: File): Promise<LibraryPart[]> {
  const parts: LibraryPart[] = [];
  for await (const part of libraryParts(file)) parts.push(part);
  return parts;
}
const titles = (parts: readonly LibraryPart[]) =>
  parts.flatMap((part) =>
    part.kind === 'record' && part.record.kind === 'clip' ? [part.record.clip.title] : [],
  );

test.each([
  ['UTF-8 without a mark', (text: string) => utf8(text)],
  ['UTF-8 with its mark', (text: string) => utf8(`\ufeff${text}`)],
  ['UTF-16, little end first', (text: string) => utf16(`\ufeff${text}`, true)],
  ['UTF-16, big end first', (text: string) => utf16(`\ufeff${text}`, false)],
  ['UTF-16, little end first, without a mark', (text: string) => utf16(text, true)],
  ['UTF-16, big end first, without a mark', (text: string) => utf16(text, false)],
])('our own file in %s is known and read whole, packed as well', async (_, encode) => {
  const file = asFile(encode(await fileOf(library)));

  for (const one of [file, await packed(file)]) {
    expect(await isOwnFile(one)).toBe(true);
    const parts = await partsOf(one);
    expect(parts.at(-1)).toMatchObject({ kind: 'whole', counts: { clips: 2 } });
    expect(titles(parts).toSorted()).toEqual(['Été “à Séoul”', '서울의 등대']);
  }
});

test.each([
  ['UTF-8', (text: string) => utf8(text)],
  ['UTF-16', (text: string) => utf16(`\ufeff${text}`, true)],
])('our own file in %s, broken in every way, says so and never throws', async (_, encode) => {
  const whole = encode(await fileOf(library));
  const random = seeded(whole.length);
  const half = whole.length >> 1;
  const broken = [
    whole.slice(0, half),
    whole.slice(0, half | 1),
    whole.map((byte, at) => (at < half ? byte : Math.floor(random() * 256))),
    encode((await fileOf(library)).replaceAll('"title":', '"heading":')),
    encode((await fileOf(library)).replaceAll('"kind":"clip"', '"kind":"clap"')),
    encode((await fileOf(library)).replaceAll(/"clips":\d+/g, '"clips":"many"')),
  ];
  for (const bytes of broken) {
    const parts = await partsOf(asFile(bytes));
    const told = parts.flatMap((part) => (part.kind === 'problem' ? [tell(part.sentence)] : []));
    expect(told.length).toBeGreaterThan(0);
    for (const sentence of told) expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    expect(parts.some(({ kind }) => kind === 'whole')).toBe(false);
  }
});

test.each([
  ['empty', new Uint8Array()],
  ['noise', Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256)],
  ['a packed file that is damaged', Uint8Array.from([0x1f, 0x8b, 1, 2, 3])],
])('%s is no file of ours', async (_, bytes) => {
  expect(await isOwnFile(asFile(bytes))).toBe(false);
  expect(titles(await partsOf(asFile(bytes)))).toEqual([]);
});
