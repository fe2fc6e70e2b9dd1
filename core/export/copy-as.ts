import type { Clip } from '../clip.ts';
import { dayWords } from '../day-words.ts';
import type { Highlight } from '../highlight.ts';
import type { Message } from '../message.ts';
import { quoteBlock } from './markdown.ts';
import { xmlText } from './xml-text.ts';

/** One thing to be pasted elsewhere, in the four forms programs take. */
export interface Copied {
  readonly markdown: string;
  /** Words with where they come from. */
  readonly plain: string;
  /** The address; of a quote with the fragment that scrolls to it. */
  readonly link: string;
  /** The link under the words it leads to. */
  readonly linkHtml: string;
  readonly html: string;
}

export type CopyForm = 'markdown' | 'plain' | 'link' | 'html';

/** The forms in the order of a menu. */
export const COPY_FORMS: readonly {
  readonly form: CopyForm;
  readonly name: Message;
  readonly purpose: Message;
}[] = [
  {
    form: 'plain',
    name: { key: 'document.copy.plain.name' },
    purpose: { key: 'document.copy.plain.purpose' },
  },
  {
    form: 'markdown',
    name: { key: 'document.copy.markdown.name' },
    purpose: { key: 'document.copy.markdown.purpose' },
  },
  { form: 'link', name: { key: 'document.copy.link.name' }, purpose: { key: 'document.copy.link.purpose' } },
  { form: 'html', name: { key: 'document.copy.html.name' }, purpose: { key: 'document.copy.html.purpose' } },
];

/**
 * What lies on the clipboard: as text, and where a program may take it with its looks, as HTML too. A link is
 * its title there; HTML pasted as text is its source.
 */
export function clipboardOf(copied: Copied, form: CopyForm): { text: string; html: string | undefined } {
  if (form === 'link') return { text: copied.link, html: copied.linkHtml };
  return { text: copied[form], html: form === 'html' ? copied.html : undefined };
}

/** A clip, or one highlight of it, to be copied; its day in the words of a language (BCP 47). */
export function copyAs(clip: Clip, highlight: Highlight | undefined, language: string): Copied {
  const source = [clip.byline, clip.outlet, dayWords(clip.published, language)]
    .filter((part) => part !== '')
    .join(', ');
  const title = clip.title || clip.address;
  const cited = source === '' ? title : `${title} (${source})`;
  if (!highlight) {
    const markdown = `[${linkText(title)}](${inBrackets(clip.address)})${source === '' ? '' : ` (${source})`}`;
    return {
      markdown,
      plain: `${cited}\n${clip.address}`,
      link: clip.address,
      linkHtml: anchor(clip.address, title),
      html: `<p>${anchor(clip.address, title)}${source === '' ? '' : ` (${xmlText(source)})`}</p>`,
    };
  }
  const { exact } = highlight.selectors.quote;
  const link = textFragment(clip.address, highlight);
  const note = highlight.note.trim();
  return {
    markdown: `${quoteBlock(highlight)}\n\n[${linkText(cited)}](${inBrackets(link)})`,
    plain: [`“${exact}”`, ...(note === '' ? [] : [note]), cited, clip.address].join('\n'),
    link,
    linkHtml: anchor(link, title),
    html: [
      `<blockquote cite="${xmlText(clip.address)}">${xmlText(exact)}</blockquote>`,
      ...(note === '' ? [] : [`<p>${xmlText(note)}</p>`]),
      `<p>${anchor(link, cited)}</p>`,
    ].join('\n'),
  };
}

/** Quotes longer than this are named by their first and last words, in words. */
const LONG = 12;
const EDGE = 4;

/**
 * The address with a text fragment (WICG, "Scroll to Text Fragment", section 3.3): the browser scrolls to
 * the words and marks them. A fragment the address had stays before it.
 */
export function textFragment(address: string, { selectors }: Highlight): string {
  const { exact, prefix, suffix } = selectors.quote;
  const words = exact.trim().split(/\s+/u);
  const middle =
    words.length > LONG
      ? [words.slice(0, EDGE), words.slice(-EDGE)].map((part) => encoded(part.join(' '))).join(',')
      : encoded(words.join(' '));
  // The outermost word of what stands around may be cut; a cut word is not found.
  const before = prefix.trim().split(/\s+/u).slice(1).slice(-EDGE).join(' ');
  const after = suffix.trim().split(/\s+/u).slice(0, -1).slice(0, EDGE).join(' ');
  const directive = `${before === '' ? '' : `${encoded(before)}-,`}${middle}${after === '' ? '' : `,-${encoded(after)}`}`;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** `-`, `,` and `&` part the directive; encodeURIComponent leaves the first as it is. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

function linkText(text: string): string {
  return text.replace(/[\\[\]`*_<>]/g, (sign) => `\\${sign}`);
}

function inBrackets(address: string): string {
  return address.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function anchor(address: string, text: string): string {
  return `<a href="${xmlText(address)}">${xmlText(text)}</a>`;
}
