/* Every language says all that is said, and nothing is said outside of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../browser/languages.ts';
import { englishIn } from './english-in-code.ts';
import { formsOf } from './locale-file.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** The messages of a language: their forms by name. */
type Forms = ReadonlyMap<string, Readonly<Record<string, string>>>;

const LOCALES = new Map<string, Forms>(
  LANGUAGES.map((language) => [
    language,
    formsOf(readFileSync(join(ROOT, `locales/${language}.yml`), 'utf8')),
  ]),
);
const ENGLISH: Forms = LOCALES.get('en') ?? new Map();
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

test('the languages the options name are those there are words in', () => {
  expect(readdirSync(join(ROOT, 'locales')).sort()).toEqual(LANGUAGES.map((one) => `${one}.yml`).sort());
});

test.each(OTHERS)('%s says what English says, sentence for sentence', (language) => {
  const names = [...(LOCALES.get(language) ?? [])].map(([name]) => name);

  expect(names.filter((name) => !ENGLISH.has(name))).toEqual([]);
  expect([...ENGLISH.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

test.each(OTHERS)('in %s the same stands in each sentence as in English', (language) => {
  const other = LOCALES.get(language) ?? new Map();
  const differing = [...ENGLISH].flatMap(([name, forms]) => {
    const [ours, theirs] = [placesIn(forms), placesIn(other.get(name) ?? {})];
    return ours === theirs ? [] : [`${name}: ${ours} in English, ${theirs} in ${language}`];
  });

  expect(differing).toEqual([]);
});

test.each(LANGUAGES)('%s has the plural forms that its grammar has, and no others', (language) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const wanted = categories.includes('one') ? '1 n' : 'n';
  const wrong = [...(LOCALES.get(language) ?? [])]
    .filter(([name]) => isPlural(ENGLISH.get(name)))
    .filter(([, forms]) => Object.keys(forms).sort().join(' ') !== wanted)
    .map(([name]) => name);
  const single = [...(LOCALES.get(language) ?? [])]
    .filter(([name, forms]) => isPlural(forms) && !isPlural(ENGLISH.get(name)))
    .map(([name]) => name);

  expect([...wrong, ...single]).toEqual([]);
});

/** A number, by what numbers are called in our sentences, and the things it counts. */
const NUMBER_AND_MANY = /\{(?:count|all|shown|kept|some|pages|days|minutes|clips|cells|columns)\} \p{L}+s\b/u;

/** English sentences with a plural behind a number and no form for one, and why none is needed. */
const NEVER_ONE: Readonly<Record<string, string>> = {
  'components.markFilter.shown': 'of all: the filter is shown from two highlights on',
  'components.paragraphs.showAll': 'offered where more than the shown ones are there',
  'components.paragraphs.kept': 'said where one was left out, and of all there are',
  'components.parts.allIn': 'an article in several pages has two at least',
  'popup.deleted': 'thirty days, as long as the trash waits',
  'names.beside.films.all': 'offered where more than the shown ones are there',
  'options.tags.become': 'of all the tags',
  'import.otherCells': 'a table of one column has no such row; one of one cell is too rare for four forms',
};

test('English has a form for one wherever a plural stands behind a number', () => {
  const flat = [...ENGLISH]
    .filter(([, forms]) => !isPlural(forms) && NUMBER_AND_MANY.test(Object.values(forms).join()))
    .map(([name]) => name);

  expect(flat.sort()).toEqual(Object.keys(NEVER_ONE).sort());
});

test('no word waits for somebody to say it', () => {
  const code = sourcesIn('core', 'page', 'storage', 'browser', 'components', 'entrypoints').map(
    ([, source]) => source,
  );
  const whole = code.join('\n') + readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8') + htmlOfPages();
  const made = [...whole.matchAll(/`([a-z]+\.[\w.]*\$\{[^`]*)`/gu)].map(
    ([, template = '']) =>
      new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/gu, '[\\w.]+')}$`, 'u'),
  );
  const unsaid = [...ENGLISH.keys()].filter(
    (name) =>
      !whole.includes(`'${name}'`) &&
      !whole.includes(`__MSG_${name.replaceAll('.', '_')}__`) &&
      !made.some((pattern) => pattern.test(name)),
  );

  expect(unsaid).toEqual([]);
});

/** Words in code that are of no language or for nobody to read, by file and words, and why. */
const ALLOWED: ReadonlyArray<readonly [where: RegExp, why: string]> = [
  [/ (?:Ctrl|Alt)\+(?:\p{L}|Enter)$/u, 'keys, as they stand on the keyboard'],
  [
    / (?:Enter|Esc|Escape|Tab|Delete|Backspace|Arrow(?:Up|Down|Left|Right))$/u,
    'keys, as the browser names them',
  ],
  [/ (?:[a-z-]+: [^;]+;\s*)+$/u, 'a style'],
  [/ noopener noreferrer$/u, 'what a link may tell of where it was pressed'],
  [/^entrypoints\/library\/drop\.ts:\d+ Files$/u, 'what the browser calls files that are dragged'],
  [/^entrypoints\/background\/mark-calls\.ts:\d+ /u, 'what an error in the log says was sent by a page'],
];

test('no sentence for a person stands in a component, a door or the browser’s side', () => {
  const found = sourcesIn('components', 'entrypoints', 'browser').flatMap(([file, source]) =>
    englishIn(file, source)
      .map(({ line, words }) => `${file}:${line} ${words}`)
      .filter((where) => !ALLOWED.some(([pattern]) => pattern.test(where))),
  );

  expect(found).toEqual([]);
});

test('the search for sentences finds them wherever they hide', () => {
  const finds = (source: string) => englishIn('a.tsx', source).map(({ words }) => words);

  expect(finds('const a = <p>Open</p>;')).toEqual(['Open']);
  expect(finds('const a = <p>{isOpen ? "Close" : "Open it"}</p>;')).toEqual(['Close', 'Open it']);
  expect(finds('const a = <b title="clip" class="Button Button-quiet">{name}</b>;')).toEqual(['clip']);
  expect(finds('const a = <b aria-label={`Remove ${name}`} />;')).toEqual(['Remove']);
  expect(finds('const SAID = { full: "The disk is full." };')).toEqual(['The disk is full.']);
  expect(finds('if (key === "Enter") throw new Error("No such key."); import "a b";')).toEqual([]);
  expect(finds('type A = "One thing"; page.querySelector("main p");')).toEqual([]);
});

test('every style says start and end, so that a screen turns round with its language', () => {
  const fixed =
    /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin)-(?:left|right)\b[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?:text-align|float|clear):\s*(?:left|right)\b/u;
  const found = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .filter((file) => {
        const style = readFileSync(join(ROOT, folder, file), 'utf8').replaceAll(/:dir\([^}]*\}/gu, '');
        return fixed.test(style) || hasUnevenSides(style);
      }),
  );

  expect(found).toEqual([]);
});

/* Four values, of which the second is the right's and the fourth the left's. */
function hasUnevenSides(style: string): boolean {
  return [...style.matchAll(/(?:margin|padding|inset):([^;]+);/gu)].some(([, values = '']) => {
    const [, right, , left] = values.match(/[^\s()]+(?:\((?:[^()]|\([^()]*\))*\))?/gu) ?? [];
    return left !== undefined && right !== left;
  });
}

function sourcesIn(...folders: readonly string[]): Array<readonly [file: string, source: string]> {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => [`${folder}/${file}`, readFileSync(join(ROOT, folder, file), 'utf8')] as const),
  );
}

function htmlOfPages(): string {
  return readdirSync(join(ROOT, 'entrypoints'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => readFileSync(join(ROOT, 'entrypoints', file), 'utf8'))
    .join('\n');
}

function isPlural(forms: Readonly<Record<string, string>> | undefined): boolean {
  return forms !== undefined && !('' in forms);
}

/* The form for one may say its number in a word. */
function placesIn(forms: Readonly<Record<string, string>>): string {
  const places = Object.values(forms).flatMap((words) => words.match(/\{\w+\}|\$\d/gu) ?? []);
  return [...new Set(places)].sort().join(' ');
}

/* Three things that take something away, each by its own word: the trash gives back, what is deleted is gone, and what
   is removed only leaves its list. */
const TAKING = {
  trash: [
    'popup.delete',
    'popup.deleteClip',
    'popup.deleted',
    'popup.wasDeleted',
    'library.selection.trash',
    'welcome.try.drop',
  ],
  delete: [
    'components.highlight.delete',
    'panel.orphans.delete',
    'reader.cards.delete',
    'panel.marks.deleted',
    'toolbar.remove',
    'toolbar.removed',
  ],
  remove: [
    'components.chips.remove',
    'components.entries.remove',
    'components.entries.removed',
    'library.credits.remove',
    'library.credits.removeFrom',
    'bulk.removed',
    'bulk.names.removed',
  ],
} as const;
const WORDS = {
  en: { trash: /\btrash\b/iu, delete: /\bdelete/iu, remove: /\bremove/iu },
  ko: { trash: /휴지통/u, delete: /삭제/u, remove: /빼|뺐|뺌/u },
} as const;

test('days are worded in one place: five forms of them were five places', () => {
  const words = /\b(?:dateStyle|timeStyle|toLocaleDateString|DateTimeFormat\()/u;
  const places = sourcesIn('components', 'entrypoints', 'browser').filter(([, source]) => words.test(source));
  expect(places.map(([file]) => file)).toEqual(['components/dates.ts']);
});

test.each(LANGUAGES)('in %s trash, delete and remove are three words for three things', (language) => {
  const said = (name: string) => Object.values(LOCALES.get(language)?.get(name) ?? {}).join(' ');
  const kinds = ['trash', 'delete', 'remove'] as const;
  for (const kind of kinds)
    for (const name of TAKING[kind])
      expect([name, kinds.filter((word) => WORDS[language][word].test(said(name)))]).toEqual([name, [kind]]);
});
