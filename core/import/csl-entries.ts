import { textIn, type Raw } from './incoming.ts';
import { fieldsIn, listIn } from './json-text.ts';
import { doiAddress, plainNote } from './tables.ts';

export function isCsl(value: unknown): boolean {
  const item = fieldsIn(listIn(value)[0]);
  return 'type' in item && 'id' in item && ('title' in item || 'URL' in item || 'issued' in item);
}

/** A CSL-JSON item. */
export function cslRaw(item: Readonly<Record<string, unknown>>): Raw {
  const authors = listIn(item['author'])
    .map(fieldsIn)
    .map(
      ({ literal, given, family }) =>
        textIn(literal) || [textIn(given), textIn(family)].filter((part) => part !== '').join(' '),
    );
  return {
    address: textIn(item['URL']) || doiAddress(textIn(item['DOI'])),
    title: item['title'],
    byline: authors.join(', '),
    outlet: item['container-title'] ?? item['publisher'],
    published: dateOf(item['issued']),
    created: dateOf(item['accessed']),
    language: item['language'],
    excerpt: item['abstract'],
    note: plainNote(textIn(item['note'])),
    tags: textIn(item['keyword']).split(/[,;]/),
  };
}

function dateOf(value: unknown): string {
  const date = fieldsIn(value);
  const [year, month, day] = listIn(listIn(date['date-parts'])[0]).map(Number);
  if (!year) return textIn(date['raw'] ?? date['literal']);
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
