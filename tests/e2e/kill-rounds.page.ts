/* What the kill test does inside the browser: everything a person does to a library, until the browser dies, and
   a look at what is left. */
import { fieldsOf } from '../../core/clip.ts';
import { readFile } from '../../core/import/read-file.ts';
import { changed } from '../../core/library/bulk.ts';
import { editClip, restoreClip, saveClip, trashClip } from '../../storage/clips.ts';
import { openLibrary, type Library } from '../../storage/database.ts';
import { saveDraft } from '../../storage/drafts.ts';
import { addHighlight, editHighlight, newHighlight, removeHighlight } from '../../storage/highlights.ts';
import { changeClips, takeBackChange } from '../../storage/library/bulk.ts';
import { searchIds } from '../../storage/search/find-ids.ts';
import { keepIndex, tendIndex } from '../../storage/search/upkeep.ts';
import { applyTransfer, resumeTransfers } from '../../storage/transfer/apply.ts';
import { stageReading } from '../../storage/transfer/stage.ts';
import { seeded } from '../core/search/library.ts';
import { article } from '../fixtures/article.ts';
import { quote } from '../fixtures/kept.ts';
import { after, nextStep, NOTHING, type Pace, type Seen, type SeenClip, type Step } from './kill-model.ts';

const NAME = 'kills';
const HOST = 'kill.test/';
const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';

interface Driver {
  readonly begin: (writer: string, step: Step) => Promise<void>;
  readonly acknowledge: (writer: string) => Promise<void>;
}

/** An hour for each step, so that every writing of a note is one of its own. */
const hour = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toISOString();

/** Works until the browser dies: each step is told before it is begun, and when it has returned. */
export async function work({
  writer,
  seed,
  pace,
}: {
  writer: string;
  seed: number;
  pace: Pace;
}): Promise<void> {
  const { begin, acknowledge } = globalThis as unknown as Driver;
  const library = openLibrary(NAME);
  keepIndex(library, new AbortController().signal);
  const random = seeded(seed);
  let seen: Seen = NOTHING;
  for (let number = 0; ; number++) {
    const step = nextStep(seen, { writer, number, random, pace });
    await begin(writer, step);
    await perform(library, step, hour(number));
    await acknowledge(writer);
    seen = after(seen, step);
  }
}

async function perform(library: Library, step: Step, now: string): Promise<unknown> {
  switch (step.kind) {
    case 'save':
      return save(library, step, now);
    case 'edit':
      return editClip(library, HOST + step.clip, { note: step.note }, now);
    case 'mark':
      return addHighlight(library, {
        ...newHighlight(HOST + step.clip, quote('text'), 'green', now),
        id: step.mark,
      });
    case 'remark':
      return editHighlight(library, step.mark, { note: step.note }, { now });
    case 'unmark':
      return removeHighlight(library, step.mark, now);
    case 'move':
      return (step.to === 'kept' ? restoreClip : trashClip)(library, HOST + step.clip, now);
    case 'bulk':
      return changeClips(
        library,
        step.clips.map((clip) => HOST + clip),
        (clip) => changed(clip, { kind: 'add', naming: { credits: [], tags: [step.tag] } }, now),
        { id: step.change, name: { key: 'bulk.names.added', values: { names: step.tag } }, now },
      );
    case 'unbulk':
      return takeBackChange(library, step.change, { now });
    case 'import':
      return bringIn(library, step, now);
    default:
      return saveDraft(library, {
        id: HOST + step.draft,
        keys: [HOST + step.draft],
        fields: { ...fieldsOf(article()), note: step.note },
        typing: {},
        keepSelection: true,
        changed: now,
      });
  }
}

function save(library: Library, { clip, note, mark }: Extract<Step, { kind: 'save' }>, now: string) {
  const text = `The text of ${clip} ends. ${'It goes on about the lamp. '.repeat(20)}`;
  const kept = article({ address: `http://${HOST}${clip}`, title: clip, text, html: `<p>${text}</p>` });
  const marked =
    mark === undefined ? {} : { mark: { selectors: quote('text'), colour: 'yellow', id: mark } as const };
  return saveClip(
    library,
    { article: kept, fields: { ...fieldsOf(kept), note }, thumbnail: PICTURE, ...marked },
    now,
  );
}

async function bringIn(library: Library, { clips, tag }: Extract<Step, { kind: 'import' }>, now: string) {
  const rows = clips.map((clip) => `${clip},http://${HOST}${clip},1500000000,${tag},unread`);
  const file = new TextEncoder().encode(`title,url,time_added,tags,status\n${rows.join('\n')}`);
  const watch = { now, signal: new AbortController().signal, tell: () => undefined };
  const reading = readFile(file, Date.parse(now));
  const readHtml = (html: string) => ({ html, text: '' });
  const { id } = await stageReading(library, { name: tag, reading, readHtml }, watch);
  await applyTransfer(library, id, watch);
}

/** What is half there, before anything was taken up again and after; then what there is, and what words find. */
export async function look({ words, everything }: Record<'words' | 'everything', readonly string[]>) {
  const library = openLibrary(NAME);
  const flaws = await halves(library);
  const { signal } = new AbortController();
  await resumeTransfers(library, { now: hour(9_000), signal, tell: () => undefined });
  const found = await foundBy(library, words, 'before the index was tended');
  await tendIndex(library, signal);
  found.push(...(await foundBy(library, [...words, ...everything], 'after the index was tended')));
  flaws.push(...(await halves(library)), ...(await unfinished(library)));
  const seen = await all(library);
  const segments = await library.segments.count();
  library.close();
  return { seen, flaws, found, segments };
}

async function foundBy(library: Library, words: readonly string[], when: string) {
  const found: { word: string; count: number; when: string }[] = [];
  for (const word of words) {
    found.push({ word, count: (await searchIds(library, `${word} `)).length, when });
  }
  return found;
}

/** What should not be there any more once all was taken up again. */
async function unfinished(library: Library): Promise<string[]> {
  const [transfers, staged, merges, fresh, clips, filed] = await Promise.all([
    library.transfers.toArray(),
    library.staged.count(),
    library.merges.count(),
    library.fresh.count(),
    library.clips.where('[state+created]').between(['kept', ''], ['kept', '\uffff']).count(),
    searchIds(library, '').then(({ length }) => length),
  ]);
  return [
    ...(transfers.some(({ state }) => state !== 'done') ? ['a transfer not done'] : []),
    ...(staged > 0 ? ['rows laid aside for ever'] : []),
    ...(merges > 0 ? ['a merge of segments not done'] : []),
    ...(fresh >= 32 ? [`${fresh} clips not put into a segment`] : []),
    ...(clips === filed ? [] : [`${clips} clips kept, but ${filed} filed`]),
  ];
}

/** Parts without their whole, and wholes without a part. */
async function halves(library: Library): Promise<string[]> {
  const clips = await library.clips.toArray();
  const ids = new Set(clips.map(({ id }) => id));
  const hashes = new Set(clips.map(({ body }) => body));
  const bodies = new Set(await library.bodies.toCollection().primaryKeys());
  const filed = new Set(await library.documents.toCollection().primaryKeys());
  const marks = await library.highlights.toArray();
  const transfers = new Set(await library.transfers.toCollection().primaryKeys());
  const strayed = <Row>(what: string, rows: readonly Row[], isWhole: (row: Row) => boolean) =>
    rows.filter((row) => !isWhole(row)).map((row) => `${what}: ${JSON.stringify(row)}`);
  return [
    ...strayed('a clip without its text', clips, ({ body }) => body === '' || bodies.has(body)),
    ...strayed('a clip without its index entry', clips, ({ id }) => filed.has(id)),
    ...strayed('an index entry without its clip', [...filed], (id) => ids.has(id)),
    ...strayed('a highlight without its clip', marks, ({ clip }) => ids.has(clip)),
    ...strayed('a text without its clip', [...bodies], (hash) => hashes.has(hash)),
    ...strayed('a picture without its clip', await library.thumbnails.toArray(), ({ clip }) => ids.has(clip)),
    ...strayed('a history without its clip', await library.histories.toArray(), ({ clip }) => ids.has(clip)),
    ...strayed('an undo without its transfer', await library.undo.toArray(), ({ transfer }) =>
      transfers.has(transfer),
    ),
    ...strayed('staged without its transfer', await library.staged.toArray(), ({ transfer }) =>
      transfers.has(transfer),
    ),
  ];
}

async function all(library: Library): Promise<Seen> {
  const [clips, marks, histories, drafts] = await Promise.all([
    library.clips.toArray(),
    library.highlights.toArray(),
    library.histories.toArray(),
    library.drafts.toArray(),
  ]);
  const seen: Record<string, SeenClip> = {};
  for (const { id, title, note, tags, state } of clips) {
    const own = marks.filter(({ clip }) => clip === id);
    const there = histories.filter(
      ({ clip, of }) => clip === id && (of === id || own.some((mark) => mark.id === of)),
    );
    seen[title] = {
      note,
      tags,
      state,
      marks: Object.fromEntries(own.map((mark) => [mark.id, mark.note])),
      versions: Object.fromEntries(
        there.map(({ of, versions }) => [of === id ? 'own' : of, versions.map(({ text }) => text)]),
      ),
    };
  }
  return {
    clips: seen,
    drafts: Object.fromEntries(drafts.map(({ id, fields }) => [id.slice(HOST.length), fields.note])),
  };
}
