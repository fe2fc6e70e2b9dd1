/* A zip: Pocket's parts and its annotations, Omnivore's entries with their texts and highlights, a folder of
   notes; or several exports in one. */
import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { decode } from './decode.ts';
import type { Problem, Reading } from './incoming.ts';
import { intake } from './incoming.ts';
import { JSON_FORMATS } from './json-formats.ts';
import { fieldsIn, listIn, readJson } from './json-text.ts';
import { omnivoreMarks } from './markdown-note.ts';
import { inFile } from './place.ts';

/** Larger than any export we have seen; a zip of a few kilobytes can hold a thousand times as much. */
const LONGEST_FILE = 500_000_000;
const LONGEST_ALL = 2_000_000_000;
const READ = /\.(?:csv|json|html?|enex|md|markdown|ris|txt|tsv)$/i;

type Files = Readonly<Record<string, Uint8Array>>;

/** Reads every export in an archive as one. */
export function readArchive(
  bytes: Uint8Array,
  now: number,
  readFile: (bytes: Uint8Array) => Reading,
): Reading {
  const { files, problems } = unpack(bytes);
  const lists = Object.keys(files).filter((name) => /(?:^|\/)metadata_\d+_to_\d+\.json$/i.test(name));
  if (lists.length > 0) return withProblems(readOmnivore(files, lists, now), problems);
  const readings = Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, file]) => [name, readFile(file)] as const)
    .filter(([, { incoming, from }]) => incoming.length > 0 || from !== '');
  if (readings.length === 0) {
    const sentence = { key: 'import.archiveUnknown' } as const;
    return { from: '', incoming: [], problems: [...problems, { where: {}, sentence }] };
  }
  const told = readings.flatMap(([name, reading]) =>
    reading.problems.map((problem) => ({ ...problem, where: inFile(name, problem.where) })),
  );
  return {
    from: [...new Set(readings.map(([, { from }]) => from))].join(', '),
    incoming: readings.flatMap(([, { incoming }]) => incoming),
    problems: [...problems, ...told],
  };
}

function unpack(bytes: Uint8Array): { files: Files; problems: Problem[] } {
  const problems: Problem[] = [];
  let all = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name) || /(?:^|\/)(?:__MACOSX|\.)/.test(name)) return false;
        all += originalSize;
        const fits = originalSize <= LONGEST_FILE && all <= LONGEST_ALL;
        if (!fits) problems.push({ where: { file: name }, sentence: { key: 'import.tooLargeLeftOut' } });
        return fits;
      },
    });
    return { files, problems };
  } catch {
    problems.push({ where: {}, sentence: { key: 'import.archiveDamaged' } });
    return { files: salvage(bytes), problems };
  }
}

/** The files of an archive without its list at the end, as far as each goes. */
function salvage(bytes: Uint8Array): Files {
  const files: Record<string, Uint8Array> = {};
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!READ.test(file.name)) return;
    file.ondata = (error, piece) => {
      size += piece?.length ?? 0;
      if (error || size > LONGEST_FILE) return;
      const before = files[file.name] ?? new Uint8Array(0);
      const joined = new Uint8Array(before.length + piece.length);
      joined.set(before);
      joined.set(piece, before.length);
      files[file.name] = joined;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    unzip.push(bytes, true);
  } catch {
    // it ends in the middle; what came before is there
  }
  return files;
}

function readOmnivore(files: Files, lists: readonly string[], now: number): Reading {
  const taken = intake('Omnivore', now);
  const format = JSON_FORMATS.find(({ from }) => from === 'Omnivore');
  const text = (name: string) => {
    const file = files[name];
    return file ? decode(file).text : '';
  };
  for (const list of lists) {
    const json = readJson(text(list));
    if (!json || json.brokenAt !== undefined) taken.problem({ file: list }, { key: 'import.fileDamaged' });
    const folder = list.replace(/[^/]*$/, '');
    listIn(json?.value).forEach((item, at) => {
      const [raw] = format?.read([item]) ?? [];
      if (!raw) return;
      const slug = fieldsIn(item)['slug'];
      const marks = omnivoreMarks(text(`${folder}highlights/${String(slug)}.md`));
      const html = text(`${folder}content/${String(slug)}.html`) || raw.html;
      taken.take(
        { ...raw, html, highlights: [...(raw.highlights ?? []), ...marks] },
        { file: list, entry: at + 1 },
      );
    });
  }
  return taken.reading();
}

function withProblems(reading: Reading, problems: readonly Problem[]): Reading {
  return { ...reading, problems: [...problems, ...reading.problems] };
}
