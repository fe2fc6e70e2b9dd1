import type { Claim, Cue, Mention } from './claim.ts';
import type { Reading } from './reading.ts';

/** A cue with its patterns fixed to a place: what stands before ends there, what follows begins there. */
interface FixedCue {
  readonly cue: Cue;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Fixes cues to their place. `(?<=…)` is matched leftwards from the mention: no search, no backtracking over the page. */
export function fixCues(cues: readonly Cue[]): FixedCue[] {
  return cues.map((cue) => {
    const flags = (pattern: RegExp): string => `y${pattern.flags.replace(/[gy]/g, '')}`;
    return {
      cue,
      ...(cue.before && { before: new RegExp(`(?<=(${edged(cue.before.source)}))`, flags(cue.before)) }),
      ...(cue.after && { after: new RegExp(edged(cue.after.source), flags(cue.after)) }),
    };
  });
}

/** `\b` knows ASCII letters only: "ópera" and "réalisé" have no edge for it. This one knows them all. */
const EDGE = String.raw`(?:(?<![\p{L}\d])(?=[\p{L}\d])|(?<=[\p{L}\d])(?![\p{L}\d]))`;

function edged(source: string): string {
  return source.replaceAll(String.raw`\b`, EDGE);
}

/** "an adaptation of Tolstoy’s epic": what stands before is said of the thing owned. */
const OWNER = /^[’'‘`]s\s/u;

/** What the cues say about every mention, lists included. */
export function claimsFromCues(
  { page, language }: Reading,
  mentions: readonly Mention[],
  kind: Mention['kind'],
  cues: readonly FixedCue[],
): Claim[] {
  const claims: Claim[] = [];
  const spoken = cues.filter(({ cue }) => !cue.languages || cue.languages.includes(language));
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const edges = edgesOf(page, mention); // once for all cues
    for (const fixed of spoken) {
      if (fixed.cue.fullOnly && mention.short) continue;
      const found = match(page, { mention, edges }, fixed);
      if (!found) continue;
      const owner =
        kind === 'title' &&
        !mention.mark &&
        fixed.before &&
        OWNER.test(page.slice(mention.end, mention.end + 3));
      if (owner) continue;
      claims.push(claim(fixed.cue, mention, found));
      if (fixed.cue.list) claims.push(...throughList(page, fixed, mention, found));
    }
  }
  return claims;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/* Marks stand between the cue and the words: film “The Lake” directed by … */
function edgesOf(page: string, { start, end, mark }: Mention): Span {
  const isMarkedBefore = mark || /["“‘'«]/u.test(page[start - 1] ?? '');
  const isMarkedAfter = mark || /["”»]/u.test(page[end] ?? '');
  return {
    start: isMarkedBefore ? outwards(page, start, -1) : start,
    end: isMarkedAfter ? outwards(page, end, 1) : end,
  };
}

interface Edged {
  readonly mention: Mention;
  /** Where cues end before it, and begin after it. */
  readonly edges: Span;
}

function match(page: string, { mention, edges }: Edged, { before, after }: FixedCue): Span | undefined {
  let { start, end } = mention;
  if (before) {
    before.lastIndex = edges.start;
    const found = before.exec(page);
    if (!found) return undefined;
    start = edges.start - (found[1]?.length ?? 0);
  }
  if (after) {
    after.lastIndex = edges.end;
    const found = after.exec(page);
    if (!found) return undefined;
    end = edges.end + found[0].length;
  }
  return { start, end };
}

function outwards(page: string, offset: number, step: 1 | -1): number {
  let at = offset;
  for (let moves = 0; moves < 4; moves += 1) {
    const character = step > 0 ? page[at] : page[at - 1];
    if (!character || !/[\s"“”„‟'‘’‚`«»‹›『』「」《》〈〉<>＜＞,.;]/u.test(character)) break;
    at += step;
    if (/["“”„‟'‘’‚`«»‹›『』「」《》〈〉<>＜＞]/u.test(character)) break;
  }
  return at;
}

/** A list's other members are a little less sure than the one beside the cue. */
const LIST_LOSS = 0.2;

const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u;

/** "A, B and C play": backwards only where the last member is joined on; "by A, C plays" is no list. */
function endsList(page: string, { kind, name, previous, start }: Mention): boolean {
  if (!previous) return false;
  if (kind === 'title' || EAST_ASIAN.test(name)) return true;
  const gap = page.slice(previous.end, start);
  return /[\p{L}&、・·/]/u.test(gap) || previous.previous !== undefined;
}

/** From this weight on a list may hold lone names (Zendaya) beside full ones. */
const STRONG_LIST = 3.4;
const DIRECTOR_FOLLOWS = /^\s?(?:감독|監督|導演|导演)/u;

function throughList(page: string, { cue, before }: FixedCue, mention: Mention, span: Span): Claim[] {
  const claims: Claim[] = [];
  if (!before && !endsList(page, mention)) return claims;
  const step = (at: Mention): Mention | undefined => (before ? at.next : at.previous);
  for (let member = step(mention); member; member = step(member)) {
    if (DIRECTOR_FOLLOWS.test(page.slice(member.end, member.end + 4)) && cue.role === 'actor') break;
    if (cue.fullOnly && member.short && cue.weight < STRONG_LIST) continue;
    claims.push({
      ...claim(cue, member, span),
      weight: cue.weight - LIST_LOSS,
      listed: true,
      sure: false,
    });
  }
  return claims;
}

function claim(cue: Cue, mention: Mention, span: Span): Claim {
  return {
    role: cue.role,
    mention,
    weight: cue.weight,
    cueStart: Math.min(span.start, mention.start),
    cueEnd: Math.max(span.end, mention.end),
    rule: cue.rule,
    sure: cue.sure,
  };
}
