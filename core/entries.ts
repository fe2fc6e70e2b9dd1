import { foldName } from './fold.ts';

/** How long a name, film or tag may be; anything longer was pasted by mistake. */
const LONGEST_ENTRY = 200;

/**
 * "A, B, C" as three entries: parted by commas, semicolons, line breaks and their East Asian forms,
 * trimmed, without empty ones. Commas within quotation marks part nothing.
 */
export function partEntries(typed: string): string[] {
  const parts = typed.match(/(?:["“][^"”\n]*["”]|[^,;，、；\n\t])+/gu) ?? [];
  return parts.map(tidyEntry).filter((entry) => entry !== '');
}

/** Where in what is typed the entry begins that is still being typed: behind the last comma outside of quotation marks. */
export function lastEntryFrom(typed: string): number {
  const bare = typed.replaceAll(/["“][^"”\n]*(?:["”]|$)/gu, (quoted) => '_'.repeat(quoted.length));
  return bare.search(/[^,;，、；\n]*$/u);
}

/** An entry as it is typed to be one, whatever commas it has. */
export function entryAsTyped(entry: string): string {
  return partEntries(entry).length > 1 ? `"${entry}"` : entry;
}

/** An entry without surrounding spaces, `#` or the quotes that protected its comma. */
export function tidyEntry(entry: string): string {
  return entry
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^#+(?=\S)/u, '')
    .replace(/^["“](.*)["”]$/u, '$1')
    .trim()
    .slice(0, LONGEST_ENTRY);
}

/** The list with more entries at its end; one that is there already in another spelling of case or accent stays once. */
export function addEntries(list: readonly string[], more: readonly string[]): string[] {
  const added = [...list];
  const known = new Set(list.map(entryKey));
  for (const entry of more) {
    const key = entryKey(entry);
    if (known.has(key)) continue;
    known.add(key);
    added.push(entry);
  }
  return added;
}

/** The list with others in the place of one entry; where it is gone they go to the end. */
export function replaceEntry(list: readonly string[], entry: string, by: readonly string[]): string[] {
  const at = list.indexOf(entry);
  const place = at === -1 ? list.length : at;
  return addEntries([], [...list.slice(0, place), ...by, ...list.slice(at === -1 ? place : place + 1)]);
}

/** What stands in a box that corrects this entry: the entry itself while nobody changed it, whatever commas it has. */
export function correctedTo(entry: string, typed: string): string[] {
  return typed === entryAsTyped(entry) ? [entry] : partEntries(typed);
}

/** The list with what is half typed taken as meant: in the place of the entry it corrects, or at the end. */
export function meantEntries(
  list: readonly string[],
  typed: string,
  correcting: string | undefined,
): readonly string[] {
  return correcting !== undefined && list.includes(correcting)
    ? replaceEntry(list, correcting, correctedTo(correcting, typed))
    : addEntries(list, partEntries(typed));
}

/** What makes two entries one: their folded form, or themselves where nothing is left of it ("!!!"). */
export function entryKey(entry: string): string {
  return foldName(entry) || entry;
}
