/* The scripts whose words are not parted from Latin ones by a space. */
const EAST = '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
const LATIN_RUN = `[^${EAST}]*\\p{Script=Latin}{2}[^${EAST}]*`;
const LATIN_FIRST = new RegExp(`^(${LATIN_RUN})([^\\p{Script=Latin}]+)$`, 'u');
const LATIN_LAST = new RegExp(`^([^\\p{Script=Latin}]+?)(${LATIN_RUN})$`, 'u');
const EASTERN = new RegExp(`[${EAST}]`, 'gu');

/**
 * The halves of a title that stands in two scripts side by side, as posters in Hong Kong and Taipei print
 * it; empty if it does not, or if its eastern half is a single sign.
 */
export function halvesOf(title: string): readonly string[] {
  const match = LATIN_FIRST.exec(title) ?? LATIN_LAST.exec(title);
  return match && (title.match(EASTERN)?.length ?? 0) > 1 ? [match[1] ?? '', match[2] ?? ''] : [];
}
