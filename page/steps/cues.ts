/** An id of more words is a heading's slug, and its words are the article's. */
const LONGEST_ID = 4;
/** Pages repeat their class names; their words are worked out once. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** The words of an element's class, id and test name, parted at capitals and dashes: ` article share bar `. */
export function cuesOf(element: Element): string {
  const own = wordsOf(element.getAttribute('class'));
  const test = wordsOf(element.getAttribute('data-testid'));
  const tag = element.localName.includes('-') ? wordsOf(element.localName) : '';
  return ` ${own}${idWords(element)}${test}${tag}`;
}

function idWords(element: Element): string {
  if (!element.id || /^h[1-6]$/.test(element.localName)) return '';
  const words = wordsOf(element.id);
  return words.split(' ').length > LONGEST_ID + 1 ? '' : words;
}

/** The words with a space after each. */
function wordsOf(names: string | null): string {
  if (!names) return '';
  const known = remembered.get(names);
  if (known !== undefined) return known;
  const words = names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  const said = words.map((word) => `${word} `).join('');
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(names, said);
  return said;
}
