import { FACETS, type Facet } from './facets.ts';
import type { Field } from './fields.ts';
import { readDate } from './query-dates.ts';
import { cutQuery, type Piece } from './query-pieces.ts';
import { allOf, anyOf, type Query } from './query-tree.ts';

/** What of a query was not understood, and where; its words were searched as plain words. */
export interface Problem {
  readonly kind:
    | 'unclosed-quote'
    | 'unclosed-parenthesis'
    | 'stray-parenthesis'
    | 'stray-or'
    | 'unknown-field'
    | 'unknown-value'
    | 'unreadable-date'
    | 'too-deep';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedQuery {
  readonly query: Query;
  readonly problems: readonly Problem[];
}

const WORD_FIELDS: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['note', 'note'],
  ['quote', 'quote'],
]);
/** What `has:` and `is:` may ask. */
export const FLAGS = { has: ['note', 'highlight', 'picture'], is: ['trashed', 'draft'] } as const;
const MOST_DEPTH = 32;

/**
 * Reads a query: words (all must match), "phrases", -not, OR, parentheses, `film:` and its kin, dates.
 * Never fails. With `typing` the last word, if nothing follows it, is taken as a beginning.
 */
export function parseQuery(source: string, { typing = false } = {}): ParsedQuery {
  return new QueryReader(source, typing).read();
}

class QueryReader {
  private readonly source: string;
  private readonly typing: boolean;
  private readonly pieces: readonly Piece[];
  private readonly problems: Problem[] = [];
  private next = 0;
  private depth = 0;

  constructor(source: string, typing: boolean) {
    this.source = source;
    this.typing = typing;
    this.pieces = cutQuery(source);
  }

  read(): ParsedQuery {
    const parts: Query[] = [];
    while (this.next < this.pieces.length) {
      parts.push(this.readAny());
      const stray = this.pieces[this.next];
      if (!stray) break;
      this.report('stray-parenthesis', stray);
      this.next++;
    }
    return { query: allOf(parts.filter((part) => !isEmpty(part))), problems: this.problems };
  }

  private readAny(): Query {
    const choices: Query[] = [this.readAll()];
    for (let or = this.take('or'); or; or = this.take('or')) {
      const choice = this.readAll();
      if (isEmpty(choice) || isEmpty(choices[0] ?? choice)) this.report('stray-or', or);
      choices.push(choice);
    }
    return anyOf(choices.filter((choice, i) => !isEmpty(choice) || (i === 0 && choices.every(isEmpty))));
  }

  private readAll(): Query {
    const parts: Query[] = [];
    for (;;) {
      const piece = this.pieces[this.next];
      if (!piece || piece.kind === 'close' || piece.kind === 'or') break;
      const part = this.readOne(piece);
      if (part && !isEmpty(part)) parts.push(part);
    }
    return allOf(parts);
  }

  private readOne(piece: Piece): Query | undefined {
    this.next++;
    if (piece.kind === 'minus') {
      const excluded = this.pieces[this.next];
      if (!excluded || excluded.kind === 'close' || excluded.kind === 'or') return undefined;
      if (excluded.kind === 'minus') return undefined;
      const part = this.readOne(excluded);
      return part && !isEmpty(part) ? { kind: 'not', of: part } : undefined;
    }
    return piece.kind === 'open' ? this.readGroup(piece) : this.readText(piece);
  }

  private readGroup(open: Piece): Query | undefined {
    if (this.depth >= MOST_DEPTH) {
      this.report('too-deep', open);
      return undefined;
    }
    this.depth++;
    const group = this.readAny();
    this.depth--;
    if (!this.take('close')) this.report('unclosed-parenthesis', open);
    return group;
  }

  private readText(piece: Piece): Query | undefined {
    if (piece.unclosed) this.report('unclosed-quote', piece);
    if (piece.field === undefined) return this.words(piece, undefined);
    if (piece.text.trim() === '' || piece.text.startsWith('//')) return this.plain(piece);
    const field = WORD_FIELDS.get(piece.field);
    if (field) return this.words(piece, field);
    if (piece.field === 'before' || piece.field === 'after' || piece.field === 'clipped')
      return this.dates(piece, piece.field);
    const facet = FACETS.find((known) => known === piece.field);
    return facet ? this.facet(piece, facet) : this.plain(piece, 'unknown-field');
  }

  private words(piece: Piece, field: Field | undefined): Query | undefined {
    if (piece.text.trim() === '') return undefined;
    if (piece.quoted) return { kind: 'phrase', text: piece.text, field };
    const prefix = this.typing && piece.end === this.source.length;
    return { kind: 'word', text: piece.text, field, prefix };
  }

  private facet(piece: Piece, facet: Facet): Query {
    if (facet === 'has' || facet === 'is') {
      const value = piece.text.toLowerCase();
      const known: readonly string[] = FLAGS[facet];
      return known.includes(value)
        ? { kind: 'facet', facet, value, exact: true }
        : this.plain(piece, 'unknown-value');
    }
    return { kind: 'facet', facet, value: piece.text, exact: piece.quoted && !piece.unclosed };
  }

  private dates(piece: Piece, field: 'before' | 'after' | 'clipped'): Query {
    const days = readDate(piece.text);
    if (!days) return this.plain(piece, 'unreadable-date');
    if (field === 'clipped') return { kind: 'dates', facet: 'clipped', from: days.from, to: days.to };
    return field === 'before'
      ? { kind: 'dates', facet: 'published', from: undefined, to: days.from }
      : { kind: 'dates', facet: 'published', from: days.from, to: undefined };
  }

  /** What has no meaning as a field is two plain words: Mission:Impossible is a film, not a filter. */
  private plain(piece: Piece, problem?: Problem['kind']): Query {
    if (problem) this.report(problem, piece);
    const words = [piece.field ?? '', ...piece.text.split(/\s+/)].filter(Boolean);
    const prefix = this.typing && piece.end === this.source.length && !piece.quoted && piece.text !== '';
    return allOf(
      words.map((text, i) => ({
        kind: 'word',
        text,
        field: undefined,
        prefix: prefix && i === words.length - 1,
      })),
    );
  }

  private take(kind: Piece['kind']): Piece | undefined {
    const piece = this.pieces[this.next];
    if (piece?.kind !== kind) return undefined;
    this.next++;
    return piece;
  }

  private report(kind: Problem['kind'], { start, end }: Piece): void {
    this.problems.push({ kind, text: this.source.slice(start, end), start, end });
  }
}

function isEmpty(query: Query): boolean {
  return (query.kind === 'all' || query.kind === 'any') && query.of.length === 0;
}
