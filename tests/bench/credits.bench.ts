import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { suggestCredits } from '../../core/credits/suggest.ts';
import type { Suggestion, Suggestions } from '../../core/credits/suggestion.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPUS = resolve(ROOT, '../shared/corpus');
const SCORER = join(CORPUS, 'scripts/score-tags.mjs');
/** What the suggestions may take for an article of 2,000 words, in milliseconds. */
const BUDGET = 20;

/**
 * The suggestions against the labelled articles, by category, beside the regex baseline; what is left of
 * each category without the rules that only it proves; and the time for a long article.
 * `npm run bench credits [--split dev] [--errors 20] …`: arguments go to the scorer.
 */
export async function bench(args: readonly string[]): Promise<void> {
  if (existsSync(SCORER)) {
    console.log(score('tests/bench/credits-adapter.ts', args));
    console.log(
      score(join(CORPUS, 'scripts/baselines/tags-regex.mjs'), args).split('\n').slice(-8).join('\n'),
    );
    await leaveOneOut();
  } else console.log('The labelled articles (../shared/corpus) are missing: only the time is measured.');
  time();
}

function score(adapter: string, args: readonly string[]): string {
  const split = args.includes('--split') ? [] : ['--split', 'dev'];
  return execFileSync(process.execPath, [SCORER, adapter, ...split, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
}

interface Label {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly optional?: boolean;
}
interface Labelled {
  readonly title: string;
  readonly text: string;
  readonly lang: string;
  readonly category: string;
  readonly labels: Record<'works' | 'directors' | 'actors', readonly Label[]>;
}
interface Folding {
  foldTitle(name: string): string;
  personKeys(name: string): Set<string>;
}
interface Judged {
  readonly field: keyof Suggestions;
  readonly certain: boolean;
  readonly category: string;
  readonly right: boolean;
  /** It is no label at all; one that need not be found is neither right nor wrong. */
  readonly wrong: boolean;
  readonly rules: readonly string[];
}

const FIELDS = [
  ['films', 'works'],
  ['directors', 'directors'],
  ['actors', 'actors'],
] as const satisfies readonly (readonly [keyof Suggestions, keyof Labelled['labels']])[];

/**
 * An honesty guard. For each category: the share of its right suggestions that stand on a rule which is
 * also right in another category. A rule made for one kind of article pays nowhere else, and falls out.
 */
async function leaveOneOut(): Promise<void> {
  const folding = (await import(pathToFileURL(join(CORPUS, 'scripts/common.mjs')).href)) as Folding;
  const articles = readFileSync(join(CORPUS, 'dev/articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);
  const judged = articles.flatMap((article) => judge(article, folding));
  const provenIn = new Map<string, Set<string>>();
  for (const { category, right, rules } of judged) {
    if (right) for (const rule of rules) provenIn.set(rule, (provenIn.get(rule) ?? new Set()).add(category));
  }
  const elsewhere = (rule: string, category: string): boolean =>
    [...(provenIn.get(rule) ?? [])].some((other) => other !== category);
  for (const [field] of FIELDS) {
    const certain = judged.filter((one) => one.field === field && one.certain);
    const wrong = certain.filter((one) => one.wrong);
    console.log(`Marked certain, ${field}: ${wrong.length} of ${certain.length} wrong.`);
  }
  console.log('\nRight suggestions that stand without the rules only their own category proves:');
  for (const category of new Set(articles.map((article) => article.category))) {
    const right = judged.filter((one) => one.category === category && one.right);
    const kept = right.filter(({ rules }) => rules.some((rule) => elsewhere(rule, category)));
    if (right.length > 0)
      console.log(`  ${category.padEnd(12)} ${kept.length} of ${right.length} (${percent(kept, right)} %)`);
  }
}

const percent = (part: readonly unknown[], whole: readonly unknown[]): string =>
  ((100 * part.length) / whole.length).toFixed(0);

function judge({ title, text, lang, category, labels }: Labelled, folding: Folding): Judged[] {
  const found = suggestCredits({ title, text, language: lang });
  return FIELDS.flatMap(([field, label]) => {
    const keysOf = (name: string): string[] =>
      field === 'films' ? [folding.foldTitle(name)] : [...folding.personKeys(name)];
    const keysIn = (some: readonly Label[]) =>
      new Set(some.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])].flatMap(keysOf)));
    const keys = keysIn(labels[label].filter(({ optional }) => !optional));
    const anyKeys = keysIn(labels[label]);
    return found[field].map(({ name, certain, evidence }: Suggestion) => ({
      field,
      certain,
      category,
      right: keysOf(name).some((key) => keys.has(key)),
      wrong: !keysOf(name).some((key) => anyKeys.has(key)),
      rules: evidence.map(({ rule }) => rule),
    }));
  });
}

/** An article of 2,000 words of our own, timed after a warm-up. */
function time(): void {
  const text = longArticle(2000);
  const run = (): number => {
    const start = performance.now();
    suggestCredits({ title: 'Clara Voss to lead “Paper Lanterns”', text, language: 'en' });
    return performance.now() - start;
  };
  for (let warm = 0; warm < 10; warm += 1) run();
  const times = Array.from({ length: 30 }, run).toSorted((a, b) => a - b);
  const [fastest = 0, median = 0, slow = 0] = [times[0], times[15], times[28]];
  const verdict = median < BUDGET ? 'within' : 'OVER';
  console.log(
    `\n2,000 words: median ${median.toFixed(1)} ms (fastest ${fastest.toFixed(1)}, 95th percentile ${slow.toFixed(1)}): ${verdict} ${BUDGET} ms.`,
  );
}

const FIRST = ['Clara', 'Tom', 'Nora', 'Ben', 'Ruth', 'Paul', 'Anna', 'Mark'];
const LAST = ['Voss', 'Asher', 'Feld', 'Holt', 'Marsh', 'Brandt', 'Dorn', 'Lind'];
const TITLE = ['Paper', 'Salt', 'Glass', 'Night', 'Winter', 'Silver', 'Quiet', 'Long'];
const THING = ['Lanterns', 'Road', 'Harbour', 'Ferry', 'Market', 'Garden', 'River', 'Season'];

function longArticle(words: number): string {
  const paragraphs: string[] = [];
  for (let at = 0, count = 0; count < words; at += 1) {
    const pick = (list: readonly string[], step: number): string =>
      list[(at * step + step) % list.length] ?? '';
    const person = (step: number): string => `${pick(FIRST, step)} ${pick(LAST, step + 2)}`;
    const paragraph =
      `Director ${person(1)}’s thriller “${pick(TITLE, 3)} ${pick(THING, 5)}” opened the week in the old cinema, and ` +
      `${person(3)}, who plays the detective Marek, spoke about ${pick(TITLE, 1)} ${pick(THING, 3)} (2019), a film ` +
      `written by ${person(5)} and starring ${person(7)}, ${person(1)} and ${person(3)}. “It was a long winter,” she ` +
      'said of the shoot, which took the crew from the harbour to the mountains and back again before the snow came.';
    paragraphs.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return paragraphs.join('\n\n');
}
