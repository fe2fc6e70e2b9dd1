/* What a book says of itself before its first cutting: what is in it, how much, from when to when. */
import type { Kept } from '../kept.ts';
import { dayLocale, dayWords } from '../day-words.ts';
import { withoutGaps, monthLabel, monthOf } from '../library/months.ts';
import type { Message, Speech } from '../message.ts';

/** A cutting as the contents name it. */
export interface Entry {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly language: string | undefined;
  readonly outlet: string;
  readonly day: string;
}

/** A bar of the chart. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/** How many there are of something. */
export interface Figure {
  readonly value: number;
  /** What is counted, without its number. */
  readonly name: Message;
  /** The same with its number. */
  readonly words: Message;
}

export interface Outline {
  readonly entries: readonly Entry[];
  readonly figures: readonly Figure[];
  /** `2 March 2025 – 14 March 2026`; empty where no cutting has a date. */
  readonly span: string;
  /** How many cuttings a month, or a year where there are many months; empty where all are of one. */
  readonly bars: readonly Bar[];
  /** The outlets with most cuttings, and how many. */
  readonly outlets: readonly Bar[];
}

/** More months than this are shown as years. */
const MOST_MONTHS = 18;
const MOST_OUTLETS = 8;

/** Takes note of clips as they pass by: a few words of each stay. */
export interface Outliner {
  see(kept: Kept): Entry;
  outline(): Outline;
}

export function createOutliner(speech: Speech): Outliner {
  const { language } = speech;
  const entries: Entry[] = [];
  const outlets = new Map<string, number>();
  const months = new Map<string, number>();
  let [first, last, quotes, notes] = ['', '', 0, 0];
  return {
    see({ clip, highlights }) {
      const day = clip.published.slice(0, 10);
      const entry: Entry = {
        number: entries.length + 1,
        title: clip.title || clip.address,
        language: clip.language,
        outlet: clip.outlet,
        day: dayWords(clip.published, language),
      };
      entries.push(entry);
      if (clip.outlet !== '') add(outlets, clip.outlet);
      const month = monthOf(day);
      if (month !== undefined) {
        add(months, month);
        if (first === '' || day < first) first = day;
        if (day > last) last = day;
      }
      quotes += highlights.length;
      notes += [clip, ...highlights].filter(({ note }) => note.trim() !== '').length;
      return entry;
    },
    outline: () => ({
      entries,
      figures: [
        figure('cuttings', entries.length),
        figure('outlets', outlets.size),
        figure('quotes', quotes),
        figure('notes', notes),
      ],
      span: spanOf(first, last, speech),
      bars: barsOf(months, language),
      outlets: mostOf(outlets),
    }),
  };
}

/** The outline of all clips, in one reading. */
export async function outlineOf(clips: AsyncIterable<Kept>, speech: Speech): Promise<Outline> {
  const outliner = createOutliner(speech);
  for await (const kept of clips) outliner.see(kept);
  return outliner.outline();
}

function figure(name: 'cuttings' | 'outlets' | 'quotes' | 'notes', value: number): Figure {
  return {
    value,
    name: { key: `document.figures.${name}`, count: value },
    words: { key: `document.counts.${name}`, count: value, values: { count: value } },
  };
}

function spanOf(first: string, last: string, { tell, language }: Speech): string {
  const [from, to] = [dayWords(first, language), dayWords(last, language)];
  return from === to ? from : tell({ key: 'document.span', values: { from, to } });
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function barsOf(months: ReadonlyMap<string, number>, language: string): Bar[] {
  const all = withoutGaps([...months].map(([month, count]) => ({ month, count })));
  if (all.length < 2) return [];
  if (all.length <= MOST_MONTHS)
    return all.map(({ month, count }) => ({ label: monthLabel(month, dayLocale(language)), count }));
  const years = new Map<string, number>();
  for (const { month, count } of all) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([label, count]) => ({ label, count }));
}

function mostOf(outlets: ReadonlyMap<string, number>): Bar[] {
  return [...outlets]
    .map(([label, count]) => ({ label, count }))
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1))
    .slice(0, MOST_OUTLETS);
}
