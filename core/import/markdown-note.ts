/* A Markdown note with properties: Obsidian Web Clipper's, and our own way out. */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { xmlText } from '../export/xml-text.ts';
import { intake, textIn, type Raw, type RawHighlight, type Reading } from './incoming.ts';
import { fieldsIn, listIn } from './json-text.ts';

const HEAD = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Whether a text begins with properties that name a source. */
export function isNote(text: string): boolean {
  return HEAD.test(text) && /^(?:source|url|link|address)\s*:/im.test(HEAD.exec(text)?.[1] ?? '');
}

/** Reads one note; its body is the article, with `==marks==` as highlights. */
export function readNote(text: string, now: number): Reading {
  const taken = intake('Markdown notes', now);
  const head = HEAD.exec(text);
  const facts = propertiesIn(head?.[1] ?? '');
  if (!facts) {
    taken.problem({ line: 1 }, { key: 'import.notYaml' });
    return taken.reading();
  }
  const body = text.slice(head?.[0].length ?? 0);
  const isOurs = 'outlet' in facts || /^#\s/.test(body.trimStart());
  taken.take({ ...rawOf(facts), ...(isOurs ? ourBody(body) : clippedBody(body)) }, {});
  return taken.reading();
}

function rawOf(facts: Readonly<Record<string, unknown>>): Raw {
  const list = (value: unknown) =>
    (Array.isArray(value) ? value.map(textIn) : textIn(value).split(/\s*,\s*/)).map(unlinked);
  return {
    address: facts['source'] ?? facts['url'] ?? facts['link'] ?? facts['address'],
    title: facts['title'],
    byline: list(facts['author'] ?? facts['authors']).join(', '),
    outlet: facts['outlet'] ?? facts['site'],
    published: facts['published'],
    created: facts['created'],
    excerpt: facts['description'],
    language: facts['language'],
    picture: facts['image'],
    credits: [
      ...list(facts['films']).map((spelling) => ({ role: 'film' as const, spelling })),
      ...list(facts['directors']).map((spelling) => ({ role: 'director' as const, spelling })),
      ...list(facts['actors']).map((spelling) => ({ role: 'actor' as const, spelling })),
    ],
    tags: list(facts['tags']).filter((tag) => tag !== 'clippings'),
    note: listIn(facts['notes']).map(textIn).join('\n\n') || facts['note'],
  };
}

/** All values as they are written: a date stays a date's letters. */
function propertiesIn(yaml: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return fieldsIn(load(yaml, { schema: FAILSAFE_SCHEMA }));
  } catch {
    return undefined; // told as a problem of the note
  }
}

/** `[[Mara Lind|Mara]]` as Mara Lind. */
function unlinked(name: string): string {
  return name.replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, '$1').trim();
}

/** The clipper's note: the article, in which words may be marked. */
function clippedBody(body: string): Pick<Raw, 'html' | 'highlights'> {
  const highlights = [...body.matchAll(/==(?=\S)([\s\S]*?\S)==/g)].map(([, exact = '']) => ({
    exact: plain(exact),
  }));
  const paragraphs = body
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => {
      const level = /^(#{1,6})\s/.exec(paragraph)?.[1]?.length;
      const words = xmlText(plain(paragraph));
      if (words === '') return '';
      if (level) return `<h${level}>${words}</h${level}>`;
      return paragraph.startsWith('>') ? `<blockquote>${words}</blockquote>` : `<p>${words}</p>`;
    })
    .filter((paragraph) => paragraph !== '');
  return { html: paragraphs.join('\n'), highlights };
}

/** The heading over an article's text in our own notes, in each language we write them in. */
const ARTICLE = /^## (?:Article|기사)$/m;

/** Our own note: title, note, then each quote with its thought below. */
function ourBody(body: string): Pick<Raw, 'note' | 'highlights'> {
  const blocks = body
    .replace(/^\s*#\s.*(?:\r?\n|$)/, '')
    .split(ARTICLE, 1)
    .join('')
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  const notes: string[] = [];
  const highlights: { exact: string; note: string; colour: string }[] = [];
  for (const block of blocks) {
    const last = highlights.at(-1);
    if (block.startsWith('>')) highlights.push({ ...quoted(block), note: '' });
    else if (last) last.note = [last.note, block].filter((part) => part !== '').join('\n\n');
    else notes.push(block);
  }
  return { note: notes.join('\n\n'), highlights };
}

/** A quotation, with the colour that its callout says where it is one. */
function quoted(block: string): { readonly exact: string; readonly colour: string } {
  const [, colour = ''] = CALLOUT.exec(block) ?? [];
  return { exact: unescapedMarkdown(block.replace(CALLOUT, '').replace(/^> ?/gm, '')), colour };
}

const CALLOUT = /^> \[!quote\|(\w+)\].*\r?\n/;

/** Omnivore's highlights of one article: a quote, its `#labels`, its note. */
export function omnivoreMarks(markdown: string): RawHighlight[] {
  const marks: { exact: string; note: string }[] = [];
  for (const block of markdown.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
    const text = block.trim();
    const last = marks.at(-1);
    if (text.startsWith('>')) marks.push({ exact: text.replace(/^>\s?/gm, '').trim(), note: '' });
    else if (text !== '' && last) last.note = [last.note, text].filter((part) => part !== '').join('\n\n');
  }
  return marks;
}

/** The words of Markdown, without its signs, links and pictures. */
function plain(markdown: string): string {
  return unescapedMarkdown(
    markdown
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
      .replace(/==(?=\S)([\s\S]*?\S)==/g, '$1')
      .replace(/(\*\*|__|~~)(?=\S)([\s\S]*?\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}\\])([*_])(?=\S)([\s\S]*?\S)\1(?![\p{L}\p{N}])/gu, '$2'),
  ).trim();
}

function unescapedMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
