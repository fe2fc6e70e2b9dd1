/* Plain text as a person would copy it: blocks are parted by an empty line, `<br>` breaks the line, white
   space folds as it does on the screen, cells of a table row stand beside one another. */

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|menu|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
const SILENT =
  /^(?:script|style|noscript|template|iframe|object|embed|svg|math|canvas|audio|video|select|textarea|button|rt|rp|head|title)$/;

/** Stands for a space that code wants kept, while others are folded; of the private use area, which no page means. */
const HELD = '\ue000';

/** A block of text being put together, line by line. */
interface Writing {
  readonly paragraphs: string[];
  line: string;
}

/** The text of an element: paragraphs parted by an empty line, line breaks within them kept. Elements that match `without` say nothing. */
export function plainText(root: Element, without?: string): string {
  const writing: Writing = { paragraphs: [], line: '' };
  write(root, writing, without);
  endParagraph(writing);
  return writing.paragraphs.join('\n\n');
}

/* Walks with a stack of its own: a page may nest deeper than the engine's stack. */
function write(root: Element, writing: Writing, without: string | undefined): void {
  let node: Node | null = root.firstChild;
  let preformatted = root.closest('pre') ? 1 : 0;
  while (node) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : undefined;
    if (node.nodeType === Node.TEXT_NODE) writing.line += said(node.nodeValue ?? '', preformatted > 0);
    if (element) startElement(element, writing);
    if (element?.localName === 'pre') preformatted += 1;
    const silent = element && (SILENT.test(element.localName) || (without && element.matches(without)));
    if (element && !silent && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root) {
      if (node.nodeType === Node.ELEMENT_NODE) endElement(node as Element, writing);
      if (node.nodeName === 'PRE') preformatted -= 1;
      if (node.nextSibling) break;
      node = node.parentNode;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
}

function said(text: string, preformatted: boolean): string {
  return preformatted ? text.replaceAll(' ', HELD) : text.replace(/[\t\n\f\r ]+/g, ' ');
}

function startElement(element: Element, writing: Writing): void {
  const name = element.localName;
  if (name === 'br') writing.line += '\n';
  else if (BLOCK.test(name)) endParagraph(writing);
  else if ((name === 'td' || name === 'th') && writing.line.trim()) writing.line += '\t';
}

function endElement(element: Element, writing: Writing): void {
  if (BLOCK.test(element.localName)) endParagraph(writing);
}

function endParagraph(writing: Writing): void {
  const paragraph = writing.line
    .replace(/[ \u00a0\u200b]*\n[ \u00a0\u200b]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s\u200b]+|[\s\u200b]+$/g, '')
    .replaceAll(HELD, ' ');
  if (paragraph) writing.paragraphs.push(paragraph);
  writing.line = '';
}
