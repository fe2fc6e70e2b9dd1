/* A file of another product: what it is, told by its content alone, and what is in it. */
import { gunzipSync } from 'fflate';
import { readBookmarks, readPocketPage } from './bookmarks.ts';
import { decode } from './decode.ts';
import { readEvernote } from './evernote.ts';
import type { Message } from '../message.ts';
import { BREAKS_OFF, intake, type Problem, type Reading } from './incoming.ts';
import { JSON_FORMATS } from './json-formats.ts';
import { readJson } from './json-text.ts';
import { isNote, readNote } from './markdown-note.ts';
import { readArchive } from './read-archive.ts';
import { readTableExport } from './read-table.ts';
import { readRis } from './ris-entries.ts';

/** A file that is no export of anything we know. */
const NOTHING_KNOWN: Message = { key: 'import.notRecognised' };

/** Of a file that is known, and in which nothing is found. */
const NOTHING_INSIDE: Message = { key: 'import.nothingInside' };

/** Reads an export; never throws, whatever is in it. `now` in milliseconds. */
export function readFile(bytes: Uint8Array, now: number): Reading {
  const reading = readBytes(bytes, now);
  if (reading.incoming.length + reading.problems.length > 0) return reading;
  return { ...reading, problems: [{ where: {}, sentence: NOTHING_INSIDE }] };
}

function readBytes(bytes: Uint8Array, now: number): Reading {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) return readArchive(bytes, now, (file) => readBytes(file, now));
  if (startsWith(bytes, [0x1f, 0x8b])) {
    const inside = unzipped(bytes);
    return inside ? readBytes(inside, now) : unread({ key: 'import.packedDamaged' });
  }
  const { text, guessed } = decode(bytes);
  const reading = readText(text, now);
  if (guessed === undefined) return reading;
  const doubt: Problem = {
    where: {},
    sentence: { key: 'import.notUtf8', values: { encoding: guessed } },
  };
  return { ...reading, problems: [doubt, ...reading.problems] };
}

function readText(text: string, now: number): Reading {
  const start = text
    .slice(0, 4_000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start === '') return unread({ key: 'import.empty' });
  if (/^[{[]/.test(start)) return readJsonExport(text, now) ?? unread(NOTHING_KNOWN);
  if (start.startsWith('<')) return readMarkup(text, start, now);
  if (isNote(text)) return readNote(text, now);
  if (/^(?:[A-Z][A-Z\d] {2}- ?.*\s+)*TY {2}- /.test(start)) return readRis(text, now);
  return readTableExport(text, now) ?? unread(NOTHING_KNOWN);
}

function readJsonExport(text: string, now: number): Reading | undefined {
  const json = readJson(text);
  if (!json) return unread({ key: 'import.jsonDamaged' });
  const format = JSON_FORMATS.find((candidate) => candidate.knows(json.value));
  if (!format) return undefined;
  const taken = intake(format.from, now);
  if (json.brokenAt !== undefined) {
    taken.problem({ line: json.brokenAt }, BREAKS_OFF);
  }
  let number = 0;
  for (const raw of format.read(json.value)) taken.take(raw, { entry: ++number });
  return taken.reading();
}

function readMarkup(text: string, start: string, now: number): Reading {
  if (/<en-export\b/i.test(start)) return readEvernote(text, now);
  if (/<!doctype\s+netscape-bookmark/i.test(start) || /<dt>\s*<(?:a|h3)\b/i.test(text))
    return readBookmarks(text, now);
  if (/<a\b[^>]*\stime_added=/i.test(text)) return readPocketPage(text, now);
  return unread({ key: 'import.webPage' });
}

function unread(sentence: Message): Reading {
  return { from: '', incoming: [], problems: [{ where: {}, sentence }] };
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign);
}

function unzipped(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined; // told in words
  }
}
