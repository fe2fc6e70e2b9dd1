/* Tags and words of an HTML or XML export, one after the other, without a tree: such files are seldom well
   formed and often cut off, and a tree of a hundred megabytes would not fit. Nothing of it is ever shown or
   run; an article's own HTML is made safe elsewhere. */

export type Token =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      /** The line of the file, the first is 1. */
      readonly line: number;
      readonly start: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number }
  | { readonly kind: 'text'; readonly text: string };

const TAG =
  /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<\/([a-z][\w:.-]*)[^>]*(?:>|$)|<([a-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const ATTRIBUTE = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The tokens of a text; names of tags and attributes are small. */
export function* tokensOf(text: string): Generator<Token> {
  let at = 0;
  let line = 1;
  let counted = 0;
  const lineAt = (index: number) => {
    for (
      let next = text.indexOf('\n', counted);
      next >= 0 && next < index;
      next = text.indexOf('\n', counted)
    ) {
      line += 1;
      counted = next + 1;
    }
    return line;
  };
  const tags = new RegExp(TAG);
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    if (tag.index > at) yield { kind: 'text', text: unescaped(text.slice(at, tag.index)) };
    at = tags.lastIndex;
    const [, cdata, closed, opened, inside = ''] = tag;
    if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (closed !== undefined) yield { kind: 'close', name: closed.toLowerCase(), start: tag.index };
    else if (opened !== undefined) {
      const name = opened.toLowerCase();
      yield {
        kind: 'open',
        name,
        attributes: attributesIn(inside),
        line: lineAt(tag.index),
        start: tag.index,
      };
      if (inside.endsWith('/')) yield { kind: 'close', name, start: tag.index };
      if (name === 'script' || name === 'style') at = tags.lastIndex = endOf(text, name, at);
    }
  }
  if (at < text.length) yield { kind: 'text', text: unescaped(text.slice(at)) };
}

function endOf(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}\\b[^>]*>`, 'gi');
  end.lastIndex = from;
  return end.exec(text) ? end.lastIndex : text.length;
}

function attributesIn(inside: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    found[name.toLowerCase()] ??= unescaped(double ?? single ?? bare ?? '');
  }
  return found;
}

/** The names of U+00A0 to U+00FF in HTML 4, in their order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED = new Map<string, string>([
  ...LATIN.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    bull: '•',
    hellip: '…',
    euro: '€',
    trade: '™',
    minus: '−',
    prime: '′',
    ensp: '\u2002',
    emsp: '\u2003',
    thinsp: '\u2009',
    zwj: '\u200d',
    zwnj: '\u200c',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
  }),
]);

/** The text with what `&…;` stands for. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,8}));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (name) return NAMED.get(name) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}
