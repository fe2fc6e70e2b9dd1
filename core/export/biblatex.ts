/* BibLaTeX: @article with entrysubtype "newspaper", as its manual (section 2.1.1) and pandoc have it. */
import type { Kept } from '../kept.ts';
import type { NameParts } from './byline-names.ts';
import { citationKeys, cslOf } from './csl.ts';

/** The clips as a .bib file in UTF-8. */
export async function* biblatexOf(clips: AsyncIterable<Kept>): AsyncGenerator<string> {
  const key = citationKeys();
  for await (const kept of clips) yield entry(kept, key(kept));
}

function entry(kept: Kept, key: string): string {
  const { clip } = kept;
  const item = cslOf(kept, key);
  const fields: Record<string, string | undefined> = {
    title: item.title && `{${escaped(item.title)}}`,
    author: item.author?.map(name).join(' and '),
    journaltitle: item['container-title'] && escaped(item['container-title']),
    date: /^\d{4}(?:-\d\d){0,2}/.exec(clip.published)?.[0],
    url: verbatim(item.URL),
    urldate: clip.created.slice(0, 10),
    entrysubtype: 'newspaper',
    langid: item.language && escaped(item.language),
    abstract: item.abstract && escaped(item.abstract),
    keywords: [...clip.credits.map(({ spelling }) => spelling), ...clip.tags]
      .map((word) => escaped(word).replaceAll(',', '{,}'))
      .join(', '),
    annotation: item.note && escaped(item.note),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([field, value]) => `  ${field} = {${value}},\n`);
  return `@article{${key},\n${lines.join('')}}\n\n`;
}

function name({ family, given, literal }: NameParts): string {
  return literal === undefined
    ? `${escaped(family ?? '')}, ${escaped(given ?? '')}`
    : `{${escaped(literal)}}`;
}

const SIGNS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.toWellFormed().replace(/[\\{}&%$#_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** An address is read as it stands; only braces would end it. */
function verbatim(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
