/* What a record of our own file must look like before we believe it: a file may come from anywhere. Fields
   that a newer version added stay, so that a file written by it loses nothing on its way through an older. */
import * as v from 'valibot';
import { besideShape, DroppedShape } from '../article-shape.ts';
import { COLOURS } from '../highlight.ts';
import { ROLES } from '../credit.ts';
import type { Message } from '../message.ts';
import { idOfDecision } from '../names/decision.ts';
import { ThumbnailShape } from '../page-reading.ts';
import { pictureType } from '../picture-type.ts';
import type { LibraryRecord } from './library-file.ts';

const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const address = v.pipe(v.string(), v.maxLength(20_000), v.regex(/^https?:\/\/[^/\s]/i));
const optionalText = v.optional(v.string());

const fields = {
  title: v.string(),
  byline: v.string(),
  published: v.string(),
  credits: v.array(v.looseObject({ role: v.picklist(ROLES), spelling: name })),
  tags: v.array(name),
  note: v.string(),
};

/** An article's words; what was left out of them or stands beside them is a help, and never costs the clip. */
const cut = {
  text: v.string(),
  html: v.string(),
  ...besideShape,
  dropped: v.fallback(v.optional(v.array(DroppedShape)), undefined),
  parts: v.fallback(v.optional(v.array(address)), undefined),
};

const ClipShape = v.looseObject({
  ...fields,
  id: name,
  keys: v.pipe(v.array(name), v.minLength(1)),
  address,
  outlet: v.string(),
  modified: optionalText,
  language: optionalText,
  excerpt: v.string(),
  leadPicture: v.optional(v.looseObject({ address, caption: optionalText })),
  sources: v.record(v.string(), v.string()),
  minutes: v.pipe(v.number(), v.finite(), v.minValue(0)),
  body: v.pipe(v.string(), v.regex(/^(?:[\da-f]{64})?$/)),
  created: time,
  changed: time,
  state: v.picklist(['kept', 'trashed']),
  trashed: v.optional(time),
  times: v.record(v.string(), time),
  refused: v.fallback(v.optional(v.array(v.string())), undefined),
});

const HighlightShape = v.looseObject({
  id: name,
  clip: name,
  selectors: v.looseObject({
    quote: v.looseObject({
      type: v.literal('TextQuoteSelector'),
      exact: v.pipe(v.string(), v.minLength(1)),
      prefix: v.string(),
      suffix: v.string(),
    }),
    position: v.optional(
      v.looseObject({
        type: v.literal('TextPositionSelector'),
        start: v.pipe(v.number(), v.minValue(0)),
        end: v.pipe(v.number(), v.minValue(0)),
      }),
    ),
  }),
  colour: v.picklist(COLOURS),
  note: v.string(),
  noted: v.optional(time),
  created: time,
  changed: time,
});

const HistoryShape = v.looseObject({
  of: name,
  clip: name,
  versions: v.array(v.looseObject({ text: v.string(), written: time })),
});

const decision = { id: name, kind: v.picklist(['person', 'film']), changed: time };

const DecisionShape = v.variant('sort', [
  v.looseObject({
    ...decision,
    sort: v.literal('pair'),
    spellings: v.tuple([name, name]),
    verdict: v.picklist(['same', 'never', 'open']),
  }),
  v.looseObject({ ...decision, sort: v.literal('label'), spelling: name, preferred: v.boolean() }),
]);

/** In letters of base64: more than any limit a person can set. */
const LONGEST_PICTURE = 150_000_000;

const RecordShape = v.variant('kind', [
  v.looseObject({
    kind: v.literal('clip'),
    clip: ClipShape,
    body: v.optional(v.object({ hash: name, ...cut })),
    highlights: v.array(HighlightShape),
    thumbnail: v.optional(ThumbnailShape),
    histories: v.optional(v.array(HistoryShape)),
  }),
  v.looseObject({
    kind: v.literal('draft'),
    draft: v.looseObject({
      id: name,
      keys: v.pipe(v.array(name), v.minLength(1)),
      fields: v.looseObject(fields),
      typing: v.record(v.string(), v.string()),
      correcting: v.optional(v.record(v.string(), v.string())),
      keepSelection: v.boolean(),
      cut: v.optional(v.object({ ...cut, paragraphs: v.optional(v.pipe(v.number(), v.minValue(0))) })),
      changed: time,
    }),
  }),
  v.looseObject({
    kind: v.literal('picture'),
    clip: name,
    address,
    type: v.pipe(
      v.string(),
      v.check((type) => pictureType(type) === type),
    ),
    kept: time,
    data: v.pipe(v.string(), v.maxLength(LONGEST_PICTURE), v.regex(/^[\w+/]+={0,2}$/)),
  }),
  v.looseObject({
    kind: v.literal('version'),
    clip: name,
    read: time,
    body: v.object({ hash: name, text: v.pipe(v.string(), v.minLength(1)), html: v.string() }),
  }),
  v.looseObject({ kind: v.literal('tombstone'), id: name, gone: time }),
  v.looseObject({ kind: v.literal('name'), decision: DecisionShape }),
]);

/** The record, where it is one; else what is wrong with it. */
export function libraryRecordFrom(
  value: unknown,
): { readonly record: LibraryRecord } | { readonly problem: Message } {
  const parsed = v.safeParse(RecordShape, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue);
    return {
      problem:
        where === null ? { key: 'import.noRecord' } : { key: 'import.badPart', values: { part: where } },
    };
  }
  // The shape knows no names of ours; what it let through has them.
  const record = parsed.output as unknown as LibraryRecord;
  const trouble: Message | undefined =
    record.kind === 'clip'
      ? incoherence(record)
      : record.kind === 'name' && idOfDecision(record.decision) !== record.decision.id
        ? { key: 'import.otherSpellings', values: { part: 'decision.id' } }
        : undefined;
  return trouble === undefined ? { record } : { problem: trouble };
}

/** What each part alone cannot show: parts that belong to other clips. */
function incoherence({
  clip,
  body,
  highlights,
}: Extract<LibraryRecord, { kind: 'clip' }>): Message | undefined {
  if (!clip.keys.includes(clip.id)) return { key: 'import.keysWithoutId', values: { part: 'clip.keys' } };
  if (clip.body !== '' && body?.hash !== clip.body) return { key: 'import.textMissing' };
  if (highlights.some((highlight) => highlight.clip !== clip.id)) return { key: 'import.otherClip' };
  return undefined;
}
