/* RIS, as Zotero, EndNote and bibutils read it: a tag, two spaces, a dash, a space; CRLF; ER at the end. */
import type { Kept } from '../kept.ts';
import { citationKeys, cslOf, type CslItem } from './csl.ts';

/** The clips as RIS, each a newspaper article. */
export async function* risOf(clips: AsyncIterable<Kept>): AsyncGenerator<string> {
  const key = citationKeys();
  for await (const kept of clips) yield record(cslOf(kept, key(kept)), kept);
}

function record(item: CslItem, { clip, highlights }: Kept): string {
  const names = (item.author ?? []).map(({ family, given, literal }) => literal ?? `${family}, ${given}`);
  const lines: (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ['TI', item.title],
    ...names.map((name) => ['AU', name] as const),
    ['T2', item['container-title']],
    ['PY', clip.published.slice(0, 4)],
    ['DA', slashed(clip.published)],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ...clip.credits.map(({ spelling }) => ['KW', spelling] as const),
    ...clip.tags.map((tag) => ['KW', tag] as const),
    ['N1', clip.note],
    ...highlights.map(
      ({ selectors, note }) => ['N1', `“${selectors.quote.exact}”${note ? ` ${note}` : ''}`] as const,
    ),
    ['Y2', slashed(clip.created)],
  ];
  const written = lines
    .map(([tag, value]) => [tag, oneLine(value ?? '')] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n\r\n`;
}

/** `2026/03/14/`: year, month, day, and a place for more. */
function slashed(date: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date) ?? [];
  return year ? `${year}/${month}/${day}/` : '';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
