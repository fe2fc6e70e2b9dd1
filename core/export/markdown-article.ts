/* An article's reading view in Markdown: its headings below those of the note, its links, what it sets apart. */
import { tokensOf } from '../import/markup-tokens.ts';
import { escapedStart, escapedWords } from './markdown-signs.ts';

/** What stands around words: where it began in the line, and what is put around it. */
interface Around {
  readonly name: string;
  readonly from: number;
  readonly before: string;
  readonly behind: string;
}

interface Block {
  readonly text: string;
  readonly isItem: boolean;
}

const INLINE: Readonly<Record<string, string>> = { em: '*', i: '*', cite: '*', strong: '**', b: '**' };
/** Tags that begin a line of their own; every other one stands within it. */
const BLOCKS =
  /^(?:p|div|h[1-6]|section|article|aside|main|header|footer|address|center|menu|figure|figcaption|blockquote|ul|ol|li|dl|dt|dd|table|caption|tr|pre|hr|details|summary)$/;
/** How signs are read: a help beside the words, and not of them. */
const READING_HELP = /^(?:rt|rp)$/;
const MARK = /[\p{P}\p{S}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** A note's title and its parts have the first two. */
const LEAST_HEADING = 3;

/** Sanitised HTML as Markdown. Its pictures are links: whoever opens the note asks no server for them. */
export function markdownArticle(html: string): string {
  const writing = new Writing();
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') writing.say(token.text);
    else if (token.kind === 'open') writing.open(token.name, token.attributes);
    else writing.close(token.name);
  }
  return writing.whole();
}

class Writing {
  private readonly blocks: Block[] = [];
  private line = '';
  private start = '';
  private quoted = 0;
  private around: Around[] = [];
  private preformatted = 0;
  private helps = 0;
  private loose: { readonly from: number; readonly words: string; readonly until: number } | undefined;
  private readonly lists: { readonly isNumbered: boolean; at: number }[] = [];

  say(text: string): void {
    if (this.helps > 0) return;
    if (this.preformatted === 0) return this.words(text);
    for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
      if (at > 0 && this.line !== '') this.line += '\n';
      this.words(line);
    }
  }

  private words(text: string): void {
    const words = text.replace(/[ \t\r\n]+/g, ' ');
    if (LETTER.test(words.charAt(0))) this.takeBackSigns();
    this.line += escapedWords(this.line === '' || this.line.endsWith('\n') ? words.trimStart() : words);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (READING_HELP.test(name)) this.helps += 1;
    else if (BLOCKS.test(name)) this.beginBlock(name);
    else if (name === 'br') this.line += this.line === '' ? '' : '\n';
    else if (name === 'img') this.picture(attributes);
    else if (name === 'td' || name === 'th') this.say(' ');
    else if (name === 'a' && /^(?:https?|mailto):/i.test(attributes['href'] ?? ''))
      this.begin(name, '[', `](${addressed(attributes['href'] ?? '')})`);
    else if (INLINE[name]) this.emphasise(name, INLINE[name]);
  }

  close(name: string): void {
    if (READING_HELP.test(name)) this.helps = Math.max(0, this.helps - 1);
    if (!BLOCKS.test(name)) return this.end(name);
    this.flush();
    if (name === 'pre') this.preformatted = Math.max(0, this.preformatted - 1);
    if (name === 'blockquote') this.quoted = Math.max(0, this.quoted - 1);
    if (name === 'ul' || name === 'ol') this.lists.pop();
    this.start = '';
  }

  whole(): string {
    this.flush();
    return this.blocks
      .map(({ text, isItem }, at) =>
        at === 0 ? text : `${isItem && this.blocks[at - 1]?.isItem ? '\n' : '\n\n'}${text}`,
      )
      .join('');
  }

  private beginBlock(name: string): void {
    this.flush();
    if (name === 'pre') this.preformatted += 1;
    if (name === 'blockquote') this.quoted += 1;
    else if (name === 'ul' || name === 'ol') this.lists.push({ isNumbered: name === 'ol', at: 0 });
    else if (name === 'li') this.start = this.bullet();
    else if (name === 'hr') this.blocks.push({ text: '---', isItem: false });
    else if (/^h[1-6]$/.test(name))
      this.start = `${'#'.repeat(Math.max(LEAST_HEADING, Number(name.slice(1))))} `;
  }

  private bullet(): string {
    const list = this.lists.at(-1);
    if (!list) return '- ';
    list.at += 1;
    return `${'    '.repeat(this.lists.length - 1)}${list.isNumbered ? `${list.at}. ` : '- '}`;
  }

  /** A sign within its like would be read as another one. */
  private emphasise(name: string, sign: string): void {
    const isOpen = this.around.some(({ before }) => before === sign);
    this.begin(name, isOpen ? '' : sign, isOpen ? '' : sign);
  }

  private begin(name: string, before: string, behind: string): void {
    this.around.push({ name, from: this.line.length, before, behind });
  }

  private end(name: string): void {
    if (this.around.at(-1)?.name !== name) return;
    const { from, before, behind } = this.around.pop() as Around;
    const inside = this.line.slice(from);
    const words = inside.trim();
    if (words === '') return;
    const at = inside.indexOf(words);
    if (INLINE[name] && MARK.test(words.charAt(0)) && LETTER.test(this.line.charAt(from + at - 1))) return;
    this.line = `${this.line.slice(0, from)}${inside.slice(0, at)}${before}${words}${behind}${inside.slice(at + words.length)}`;
    if (INLINE[name] && MARK.test(words.slice(-1)) && this.line.endsWith(behind))
      this.loose = { from: from + at, words, until: this.line.length };
  }

  /** Signs that close behind a mark and before a letter would be read as asterisks (CommonMark, right-flanking runs). */
  private takeBackSigns(): void {
    const { loose } = this;
    if (loose?.until === this.line.length) this.line = this.line.slice(0, loose.from) + loose.words;
    this.loose = undefined;
  }

  private picture({ src = '', alt = '' }: Readonly<Record<string, string>>): void {
    if (alt.trim() === '' || !/^https?:/i.test(src)) return;
    const words = escapedWords(alt.trim());
    const isLinked = this.around.some(({ name }) => name === 'a');
    this.line += isLinked ? words : `[${words}](${addressed(src)})`;
  }

  /** What was said becomes a block; what was begun in it ends with it. */
  private flush(): void {
    while (this.around.length > 0) this.end(this.around.at(-1)?.name ?? '');
    const text = this.line.trim();
    this.line = '';
    this.loose = undefined;
    if (text === '') return;
    const lines = text.split('\n').map((line) => escapedStart(line.trim()));
    const quote = '> '.repeat(this.quoted);
    const isItem = this.lists.length > 0 && this.start !== '';
    this.blocks.push({ text: `${quote}${this.start}${lines.join(`  \n${quote}`)}`, isItem });
    this.start = '';
  }
}

/** An address that no bracket or blank ends too early. */
function addressed(address: string): string {
  return address.replace(/[()<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
