/* Hypothesis: rows of its API, and what its client exports. One page has many annotations. */
import { textIn, type Raw, type RawHighlight } from './incoming.ts';
import { fieldsIn, listIn } from './json-text.ts';

export function isHypothesis(value: unknown): boolean {
  const row = fieldsIn(rowsOf(value)[0]);
  return 'uri' in row && 'target' in row;
}

/** The annotations by the page they are on; a reply follows the note it answers. */
export function* hypothesisPages(value: unknown): Generator<Raw> {
  const rows = rowsOf(value).map(fieldsIn);
  const replies = new Map<unknown, string[]>();
  const thoughts = rows.filter((row) => {
    const answered = listIn(row['references'])[0];
    if (answered === undefined || !rows.some(({ id }) => id === answered)) return true;
    replies.set(answered, [...(replies.get(answered) ?? []), signed(row)]);
    return false;
  });
  for (const row of thoughts) {
    const note = [textIn(row['text']), ...(replies.get(row['id']) ?? [])]
      .filter((part) => part !== '')
      .join('\n\n');
    const mark = markOf(row, note);
    yield {
      address: row['uri'],
      title: listIn(fieldsIn(row['document'])['title'])[0],
      created: row['created'],
      changed: row['updated'],
      tags: listIn(row['tags']),
      note: mark ? '' : note,
      highlights: mark ? [mark] : [],
    };
  }
}

function rowsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return listIn(value);
  const file = fieldsIn(value);
  return listIn(file['annotations'] ?? file['rows']);
}

function markOf(row: Readonly<Record<string, unknown>>, note: string): RawHighlight | undefined {
  const selectors = listIn(fieldsIn(listIn(row['target'])[0])['selector']).map(fieldsIn);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote) return undefined;
  const { exact, prefix, suffix } = quote;
  return { exact, prefix, suffix, note, created: row['created'] };
}

/** A reply with the name of who wrote it: `acct:mara@hypothes.is` is Mara's. */
function signed(row: Readonly<Record<string, unknown>>): string {
  const name =
    textIn(fieldsIn(row['user_info'])['display_name']) || textIn(row['user']).replace(/^acct:|@.*$/g, '');
  return name === '' ? textIn(row['text']) : `${name}: ${textIn(row['text'])}`;
}
