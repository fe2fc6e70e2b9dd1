import { fieldsOf, keep, type Body, type Clip } from '../../../core/clip.ts';
import type { Credit } from '../../../core/credit.ts';
import { seeded, wordAt, zipfian } from '../../core/search/library.ts';

/* A made-up library, the same for every run: each clip follows from its number alone. */

const WORDS = 60_000;
const ENGLISH = Array.from({ length: WORDS }, (_, place) => wordAt(place));
const KOREAN = Array.from({ length: WORDS }, (_, place) => wordAt(place, true));
/* Words of one to three signs, common signs in most of them, as Japanese and Chinese have them. */
const JAPANESE = signWords((i) => (i < 80 ? 0x3042 + i : 0x4e00 + ((i * 7) % 6_000)), 2_000);
const CHINESE = signWords((i) => 0x4e00 + ((i * 11) % 9_000), 3_000);
const CREATED = Date.UTC(2021, 0, 1);
const HALF_HOUR = 1_800_000;

/** A clip with its text. */
export interface Made {
  readonly clip: Clip;
  readonly body: Body;
}

/** The clip with this number: 85 of 100 in English, the others in Korean, Japanese and Chinese by turns. */
export function madeClip(number: number): Made {
  const random = seeded(number * 7_919 + 1);
  const language = random() < 0.85 ? 'en' : (['ko', 'ja', 'zh'] as const)[number % 3];
  const line = (words: number) => lineOf(language ?? 'en', words, random);
  const text = Array.from({ length: 8 }, () => line(Math.ceil(75 * (0.3 + 1.4 * random())))).join('\n\n');
  const address = `https://news${number % 40}.test/film/${number}-${wordAt(zipfian(random, 900))}`;
  const when = new Date(CREATED + number * HALF_HOUR).toISOString();
  const article = {
    address,
    canonical: address,
    title: line(9),
    byline: `${cap(zipfian(random, 300))} ${cap(zipfian(random, 500))}`,
    outlet: `The ${cap(number % 40)} Post`,
    published: when.slice(0, 10),
    language,
    excerpt: text.slice(0, 160),
    text,
    html: '',
    sources: {},
  };
  const fields = {
    ...fieldsOf(article),
    credits: creditsOf(random),
    tags: [`tag ${wordAt(zipfian(random, 80))}`],
    note: random() < 0.3 ? line(12) : '',
  };
  const hash = `body-${number}`;
  return {
    clip: keep(article, fields, { now: when, bodyHash: hash }),
    body: { hash, text, html: `<p>${text.replaceAll('\n\n', '</p><p>')}</p>` },
  };
}

/** The English word at a place of the vocabulary, the commonest first. */
export function englishWord(place: number): string {
  return ENGLISH[place] ?? '';
}

/** The film at a place of the list of films. */
export function filmAt(place: number): string {
  return `${cap(place)} of ${cap(place * 3 + 1)}`;
}

function lineOf(language: string, words: number, random: () => number): string {
  if (language === 'en' || language === 'ko') {
    const vocabulary = language === 'en' ? ENGLISH : KOREAN;
    return Array.from({ length: words }, () => vocabulary[zipfian(random, WORDS)]).join(' ');
  }
  const vocabulary = language === 'ja' ? JAPANESE : CHINESE;
  const sentence = () =>
    Array.from({ length: 12 }, () => vocabulary[zipfian(random, vocabulary.length)]).join('');
  return Array.from({ length: Math.ceil(words / 12) }, sentence).join('。');
}

function signWords(sign: (place: number) => number, signs: number): readonly string[] {
  const random = seeded(signs);
  return Array.from({ length: 20_000 }, () =>
    Array.from({ length: 1 + Math.floor(3 * random()) }, () =>
      String.fromCodePoint(sign(zipfian(random, signs))),
    ).join(''),
  );
}

function creditsOf(random: () => number): readonly Credit[] {
  const person = () => `${cap(zipfian(random, 400))} ${cap(zipfian(random, 2_000))}`;
  return [
    { role: 'film', spelling: filmAt(zipfian(random, 2_000)) },
    { role: 'director', spelling: person() },
    { role: 'actor', spelling: person() },
    { role: 'actor', spelling: person() },
  ];
}

function cap(place: number): string {
  const word = wordAt(place);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
