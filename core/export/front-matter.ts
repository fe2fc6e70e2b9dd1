/* YAML 1.2 for the head of a Markdown file: only what every reader of it agrees on. A JSON string is a YAML
   string, so nothing a title holds can break out of its quotes. */

export type Property = string | readonly string[] | number | undefined;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The properties between their two lines of dashes; empty ones are left out, days stay dates. */
export function frontMatter(properties: Readonly<Record<string, Property>>): string {
  const lines = Object.entries(properties).flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    if (typeof value === 'number') return [`${name}: ${value}`];
    if (typeof value === 'string') return [`${name}: ${scalar(value)}`];
    return value.length === 0 ? [] : [`${name}:`, ...value.map((item) => `  - ${scalar(item)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

function scalar(value: string): string {
  if (DAY.test(value)) return value;
  return JSON.stringify(value.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
