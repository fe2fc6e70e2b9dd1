import { webAddress } from '../address.ts';
import { ROLES, type Credit } from '../credit.ts';
import { tidyEntry } from '../entries.ts';
import type { Colour } from '../highlight.ts';
import { isoDate } from '../iso-date.ts';
import type { Message } from '../message.ts';
import { plainLine } from '../title.ts';
import { colourOf } from './colours.ts';
import { momentOf } from './moments.ts';
import type { Place } from './place.ts';

/** Words that another product had marked. */
export interface IncomingHighlight {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly note: string;
  readonly colour: Colour;
  /** ISO 8601; undefined where the file does not say. */
  readonly created: string | undefined;
}

/** One article as another product's file tells of it: checked, and in our words. */
export interface Incoming {
  /** An http(s) address; empty where only the title says which article it is. */
  readonly address: string;
  readonly title: string;
  readonly byline: string;
  readonly outlet: string;
  readonly published: string;
  readonly excerpt: string;
  readonly language: string | undefined;
  readonly picture: string | undefined;
  readonly created: string | undefined;
  readonly changed: string | undefined;
  readonly credits: readonly Credit[];
  readonly tags: readonly string[];
  readonly note: string;
  /** The article as HTML, not yet made safe; empty where the file has none. */
  readonly html: string;
  readonly highlights: readonly IncomingHighlight[];
}

/** Something in a file that is not as it should be. */
export interface Problem {
  readonly where: Place;
  /** What is the matter and what became of it. */
  readonly sentence: Message;
}

/** So many problems of a file are kept to be shown; all are counted. */
export const SHOWN_PROBLEMS = 100;

/** Of a file that ends before its end; with the line. */
export const BREAKS_OFF: Message = { key: 'import.breaksOff' };

/** What was understood of a file. */
export interface Reading {
  /** The product, as it calls itself; one of `GENERIC` for what many write. */
  readonly from: string;
  readonly incoming: readonly Incoming[];
  readonly problems: readonly Problem[];
}

/** What a file says of an article, in whatever types it has them. */
export interface Raw {
  readonly address?: unknown;
  readonly title?: unknown;
  readonly byline?: unknown;
  readonly outlet?: unknown;
  readonly published?: unknown;
  readonly excerpt?: unknown;
  readonly language?: unknown;
  readonly picture?: unknown;
  readonly created?: unknown;
  readonly changed?: unknown;
  readonly tags?: readonly unknown[];
  readonly credits?: readonly { readonly role: Credit['role']; readonly spelling: unknown }[];
  readonly note?: unknown;
  readonly html?: unknown;
  readonly highlights?: readonly RawHighlight[];
  /** Whether the title alone may say which article it is. */
  readonly byTitle?: boolean;
}

export interface RawHighlight {
  readonly exact?: unknown;
  readonly prefix?: unknown;
  readonly suffix?: unknown;
  readonly note?: unknown;
  readonly colour?: unknown;
  readonly created?: unknown;
}

/** How long a line may be; the rest was not meant to be one. */
const LONGEST_LINE = 2_000;

/** Reads a file entry by entry: what is good is taken, what is not is told, and neither costs the other. */
export interface Intake {
  take(raw: Raw, where: Place): void;
  problem(where: Place, sentence: Message): void;
  reading(): Reading;
}

/** An intake of one product's file. `now` in milliseconds: no date lies after it. */
export function intake(from: string, now: number): Intake {
  const incoming: Incoming[] = [];
  const problems: Problem[] = [];
  return {
    take(raw, where) {
      const address = addressIn(raw.address);
      if ('problem' in address && !(raw.byTitle && lineIn(raw.title) !== '')) {
        problems.push({ where, sentence: address.problem });
        return;
      }
      if (hasValue(raw.created) && momentOf(raw.created, now) === undefined) {
        problems.push({
          where,
          sentence: { key: 'import.dateNotUnderstood', values: { date: shown(raw.created) } },
        });
      }
      incoming.push(incomingOf(raw, 'address' in address ? address.address : '', now));
    },
    problem(where, sentence) {
      problems.push({ where, sentence });
    },
    reading: () => ({ from, incoming, problems }),
  };
}

function incomingOf(raw: Raw, address: string, now: number): Incoming {
  const picture = addressIn(raw.picture);
  const language = textIn(raw.language).replace('_', '-');
  return {
    address,
    title: lineIn(raw.title),
    byline: lineIn(raw.byline),
    outlet: lineIn(raw.outlet),
    published: isoDate(textIn(raw.published), now) ?? '',
    excerpt: lineIn(raw.excerpt),
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined,
    picture: 'address' in picture ? picture.address : undefined,
    created: momentOf(raw.created, now),
    changed: momentOf(raw.changed, now),
    ...entriesIn(raw),
    note: textIn(raw.note).trim(),
    html: textIn(raw.html),
    highlights: (raw.highlights ?? []).flatMap((highlight) => highlightIn(highlight, now)),
  };
}

/** A tag that names a role (`actor: Seo Ye-rin`, `film/Salt Lantern`) is a credit. */
const ROLE_TAG = /^(film|movie|series|director|actor|actress)\s*[:/]\s*(.+)$/iu;
const ROLE_OF: Record<string, Credit['role']> = {
  ...Object.fromEntries(ROLES.map((role) => [role, role])),
  movie: 'film',
  series: 'film',
  actress: 'actor',
};

function entriesIn(raw: Raw): Pick<Incoming, 'tags' | 'credits'> {
  const tags: string[] = [];
  const credits = (raw.credits ?? []).map(({ role, spelling }) => ({
    role,
    spelling: tidyEntry(lineIn(spelling)),
  }));
  for (const stated of raw.tags ?? []) {
    const tag = tidyEntry(lineIn(stated));
    const [, named = '', spelling = ''] = ROLE_TAG.exec(tag) ?? [];
    const role = ROLE_OF[named.toLowerCase()];
    if (role) credits.push({ role, spelling });
    else if (tag !== '') tags.push(tag);
  }
  return { tags, credits: credits.filter(({ spelling }) => spelling !== '') };
}

function highlightIn(raw: RawHighlight, now: number): IncomingHighlight[] {
  const exact = textIn(raw.exact).trim();
  if (exact === '') return [];
  return [
    {
      exact,
      prefix: textIn(raw.prefix).slice(-LONGEST_LINE),
      suffix: textIn(raw.suffix).slice(0, LONGEST_LINE),
      note: textIn(raw.note).trim(),
      colour: colourOf(textIn(raw.colour)),
      created: momentOf(raw.created, now),
    },
  ];
}

function addressIn(value: unknown): { readonly address: string } | { readonly problem: Message } {
  const stated = textIn(value).trim();
  if (stated === '') return { problem: { key: 'import.noAddress' } };
  const url =
    webAddress(stated) ?? (/^(?:www\.)[\w-]+\./i.test(stated) ? webAddress(`http://${stated}`) : undefined);
  if (!url || url.hostname === '' || url.username !== '' || url.password !== '') {
    return { problem: { key: 'import.notOfTheWeb', values: { address: shown(stated) } } };
  }
  return { address: url.href };
}

/** Words in a value of any kind; empty where it holds none. */
export function textIn(value: unknown): string {
  if (typeof value === 'string') return value.toWellFormed().replaceAll('\u0000', '');
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

function lineIn(value: unknown): string {
  return plainLine(textIn(value).slice(0, LONGEST_LINE));
}

function hasValue(value: unknown): boolean {
  const text = textIn(value).trim();
  return text !== '' && text !== '0';
}

function shown(value: unknown): string {
  const text = plainLine(textIn(value));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
