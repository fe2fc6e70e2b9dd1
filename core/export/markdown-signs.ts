/* Words in Markdown as they are: nothing in them is taken for Markdown or HTML. */

/** A text of several lines. */
export function escapedText(text: string): string {
  return text.split('\n').map(escapedLine).join('\n');
}

/** One line, from its beginning. */
export function escapedLine(line: string): string {
  return escapedStart(escapedWords(line));
}

/** Words within a line. */
export function escapedWords(words: string): string {
  return words.replace(/[\\`*_[\]<>~|$]|==|%%/g, (sign) => `\\${sign}`).replace(/&(?=#?\w+;)/g, '\\&');
}

/** A line that would begin a heading, a list or a rule. */
export function escapedStart(line: string): string {
  return line
    .replace(/^(\s*)([#+=-]|\d+(?=[.)]))/, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}` : `${space}\\${sign}`,
    )
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
