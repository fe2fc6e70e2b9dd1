import { BREAKS_OFF, intake, type Reading } from './incoming.ts';
import { doiAddress, plainNote, turned } from './tables.ts';

const LINE = /^([A-Z][A-Z\d]) {2}-(?: (.*))?$/;

/** Reads RIS: a tag a line, a record from TY to ER. */
export function readRis(text: string, now: number): Reading {
  const taken = intake('RIS', now);
  let facts: Map<string, string[]> | undefined;
  let begun = 0;
  let last = '';
  let stray = 0; // the line of what belongs to no record, where none follows
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, at) => {
      const [, tag, value = ''] = LINE.exec(line.trimEnd()) ?? [];
      if (tag === 'TY') {
        if (facts) taken.problem({ line: begun }, { key: 'import.recordWithoutEnd' });
        if (facts) takeRecord(facts, begun);
        [facts, begun, stray] = [new Map(), at + 1, 0];
      }
      if (!facts) {
        if (line.trim() !== '') stray = at + 1;
        return;
      }
      if (tag === 'ER') {
        takeRecord(facts, begun);
        facts = undefined;
      } else if (tag) {
        facts.set(tag, [...(facts.get(tag) ?? []), value]);
        last = tag;
      } else if (line.trim() !== '') {
        const values = facts.get(last) ?? []; // a value that goes on
        values.push(`${values.pop() ?? ''}\n${line}`);
      }
    });
  if (facts) taken.problem({ line: begun }, { key: 'import.recordBreaksOff' });
  if (facts) takeRecord(facts, begun);
  else if (stray > 0) taken.problem({ line: stray }, BREAKS_OFF);
  return taken.reading();

  function takeRecord(record: ReadonlyMap<string, readonly string[]>, line: number): void {
    const first = (...tags: string[]) =>
      tags.map((tag) => record.get(tag)?.[0] ?? '').find((value) => value !== '') ?? '';
    const all = (...tags: string[]) => tags.flatMap((tag) => record.get(tag) ?? []);
    taken.take(
      {
        address: first('UR', 'L1', 'L2') || doiAddress(first('DO')),
        title: first('TI', 'T1', 'CT', 'BT'),
        byline: all('AU', 'A1').map(turned).join(', '),
        outlet: first('T2', 'JO', 'JF', 'JA', 'PB'),
        published: day(first('DA', 'PY', 'Y1')),
        created: day(first('Y2')),
        language: first('LA'),
        excerpt: first('AB', 'N2'),
        note: all('N1', 'RN').map(plainNote).join('\n\n'),
        tags: all('KW').flatMap((word) => word.split('\n')),
      },
      { line },
    );
  }
}

/** `2026/03/14/` as a date, `2026/03//` as a month. */
function day(stated: string): string {
  const [, year, month, date] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(stated.trim()) ?? [];
  if (!year) return stated;
  return [year, ...[month, date].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
}
