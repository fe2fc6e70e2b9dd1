/** A JSON file as read, and the line on which it breaks off where it is not whole. */
export interface ParsedJson {
  readonly value: unknown;
  readonly brokenAt?: number;
}

/** So often a broken file is cut shorter in search of what is whole. */
const TRIES = 50;

/**
 * Reads JSON; of a file that was cut off, all that stands before the break. Undefined where nothing can be
 * read. One pass over a broken file, with a stack of what is open.
 */
export function readJson(text: string): ParsedJson | undefined {
  const source = text.replace(/^\ufeff/, '');
  const whole = parsed(source);
  if (whole !== undefined) return { value: whole };
  const cuts = cutsOf(source);
  for (const { end, closers } of cuts.slice(-TRIES).reverse()) {
    const value = parsed(source.slice(0, end) + closers);
    if (value !== undefined) return { value, brokenAt: source.slice(0, end).split('\n').length };
  }
  return undefined;
}

interface Cut {
  readonly end: number;
  /** What closes all that is open there. */
  readonly closers: string;
}

/** The last places where something was whole: after each element of an array. */
function cutsOf(source: string): Cut[] {
  const open: string[] = [];
  const cuts: Cut[] = [];
  const keep = (end: number) => {
    cuts.push({ end, closers: [...open].reverse().join('') });
    if (cuts.length > 2 * TRIES) cuts.splice(0, TRIES);
  };
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '"') {
      const end = endOfString(source, at + 1);
      if (end < 0) break;
      at = end;
    } else if (sign === '{') open.push('}');
    else if (sign === '[') open.push(']');
    else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign) break;
      if (open.at(-1) === ']') keep(at + 1);
    }
  }
  return cuts;
}

function endOfString(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '"') return at;
  }
  return -1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // the caller looks for what can be read
  }
}

/** A value as an object of unknown fields; empty where it is none. */
export function fieldsIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}

/** A value as a list; empty where it is none. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
