/** Words in quotation marks. */
export interface Quote {
  /** Offsets of the words, without the marks. */
  readonly start: number;
  readonly end: number;
  readonly open: string;
}

/** Longer than this is speech, whatever stands in it. */
export const LONGEST_QUOTE = 70;

/* Every style has its own pattern: a title in single marks may stand inside speech in double marks. */
const STYLES: readonly RegExp[] = [
  /[“„‟]([^“”„\n]{1,400}?)[”“]/gu,
  /"([^"\n]{1,400})"/gu,
  /``([^`'\n]{1,90})''/gu,
  /(?<![\p{L}\p{N}])[‘‚]([^‘\n]{1,90}?)[’‘](?![\p{Script=Latin}\p{N}])/gu,
  /(?<![\p{Script=Latin}\p{N}])'([^'\n]{1,90}?(?:'(?=\p{Script=Latin})[^'\n]{1,60}?)?)'(?![\p{Script=Latin}\p{N}])/gu,
  /«\s?([^«»\n]{1,300}?)\s?»/gu,
  /‹\s?([^‹›\n]{1,90}?)\s?›/gu,
  /『([^『』\n]{1,90})』/gu,
  /「([^「」\n]{1,200})」/gu,
  /《([^《》\n]{1,90})》/gu,
  /〈([^〈〉\n]{1,90})〉/gu,
  /[<＜]([^<>＜＞\n]{1,60})[>＞]/gu,
];

/** »So«: only where the first mark points so, else it would find what stands between two «quotations». */
const GERMAN_GUILLEMETS = /»([^«»\n]{1,300}?)«/gu;

/** All words in marks that are short enough to be a title, in order. */
export function findQuotes(page: string): Quote[] {
  const quotes: Quote[] = [];
  const styles = page.indexOf('»') < page.indexOf('«') ? [...STYLES, GERMAN_GUILLEMETS] : STYLES;
  for (const style of styles) {
    for (const match of page.matchAll(style)) {
      const inner = match[1] ?? '';
      const from = match.index + match[0].indexOf(inner);
      const lead = inner.length - inner.trimStart().length;
      const start = from + lead;
      const end = start + inner.trim().length;
      if (end > start && end - start <= LONGEST_QUOTE) {
        quotes.push({ start, end, open: match[0][0] ?? '' });
      }
    }
  }
  return quotes.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
