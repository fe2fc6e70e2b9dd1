/* What the library really holds, in the words of the model, and where the two differ. */
import { isDeepStrictEqual } from 'node:util';
import type { Clip } from '../../../core/clip.ts';
import { addressKeys } from '../../../core/address.ts';
import type { Draft } from '../../../core/draft.ts';
import type { Highlight } from '../../../core/highlight.ts';
import type { NameDecision } from '../../../core/names/decision.ts';
import { rowsOf } from '../../e2e/rows.ts';
import { pairOf, type Known, type KnownClip } from './known.ts';
import type { Person } from './person.ts';

/** What a library holds. */
interface Rows {
  readonly clips: readonly Clip[];
  readonly highlights: readonly Highlight[];
  readonly drafts: readonly Draft[];
  readonly nameDecisions: readonly NameDecision[];
}

/** Reads the whole library, told in the words of the model. */
export async function see(
  person: Person,
): Promise<{ readonly seen: Known; readonly flaws: readonly string[] }> {
  const rows = await rowsOf(person.library, 'clips', 'highlights', 'drafts', 'nameDecisions', 'bodies');
  const settings = (await person.library.evaluate('chrome.storage.local.get("settings")')) as {
    settings?: { look?: { paper?: string } };
  };
  const seen = asKnown(rows as unknown as Rows, person.known, settings.settings?.look?.paper ?? 'auto');
  return { seen, flaws: halves(rows as unknown as Rows & { bodies: readonly { hash: string }[] }) };
}

/** Rows in the words of the model; clips that it knows under the addresses it knows. */
export function asKnown(rows: Rows, known: Known, paper: string): Known {
  const addresses = [...Object.keys(known.clips), ...Object.keys(known.drafts)];
  const keyed = new Map(
    addresses.flatMap((address) => keysOf(address).map((key) => [key, address] as const)),
  );
  const addressOf = ({ keys, id }: { readonly keys: readonly string[]; readonly id: string }) =>
    keys.map((key) => keyed.get(key)).find((address) => address !== undefined) ?? id;
  const decided = rows.nameDecisions.flatMap((row) =>
    row.sort === 'pair' ? [[pairOf(...row.spellings), row.verdict] as const] : [],
  );
  return {
    clips: Object.fromEntries(rows.clips.map((row) => [addressOf(row), clipOf(row, rows.highlights)])),
    drafts: Object.fromEntries(rows.drafts.map((row) => [addressOf(row), row.fields.note])),
    // a pair that was settled because a name it belongs to was settled follows from those the person saw
    verdicts: Object.fromEntries(decided.filter(([pair]) => pair in known.verdicts)),
    paper,
  };
}

function clipOf(
  { id, title, note, tags, credits, state }: Clip,
  highlights: readonly Highlight[],
): KnownClip {
  const marks = highlights
    .filter(({ clip }) => clip === id)
    .map(
      ({ selectors, colour, note: about }) =>
        [selectors.quote.exact.replace(/\s+/gu, ' '), { colour, note: about }] as const,
    );
  return {
    title,
    note,
    tags,
    credits: credits.map(({ role, spelling }) => `${role}: ${spelling}`),
    state,
    marks: Object.fromEntries(marks),
  };
}

/** Where what there is differs from what is known. */
export function differences(known: Known, seen: Known): string[] {
  const wrong: string[] = [];
  for (const part of ['clips', 'drafts', 'verdicts'] as const) {
    for (const name of new Set([...Object.keys(known[part]), ...Object.keys(seen[part])])) {
      const [wanted, there] = [known[part][name], seen[part][name]];
      if (!isDeepStrictEqual(wanted, there))
        wrong.push(`${part}, ${name}: ${JSON.stringify({ wanted, there })}`);
    }
  }
  if (known.paper !== seen.paper) wrong.push(`paper: ${known.paper} was chosen, ${seen.paper} is there`);
  return wrong;
}

/** Clips without their text, marks without their clip. */
function halves({
  clips,
  highlights,
  bodies,
}: Rows & { readonly bodies: readonly { readonly hash: string }[] }): string[] {
  const [ids, hashes] = [new Set(clips.map(({ id }) => id)), new Set(bodies.map(({ hash }) => hash))];
  return [
    ...clips
      .filter(({ body }) => body !== '' && !hashes.has(body))
      .map(({ id }) => `${id} is without its text`),
    ...highlights.filter(({ clip }) => !ids.has(clip)).map(({ id }) => `mark ${id} is without its clip`),
  ];
}

function keysOf(address: string): string[] {
  return addressKeys({ address, canonical: address });
}
