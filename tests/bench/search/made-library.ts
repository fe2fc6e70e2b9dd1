import { fieldsOf, keep, type Body, type Clip } from '../../../core/clip.ts';
import type { Credit } from '../../../core/credit.ts';
import { seeded, wordAt, zipfian } from '../../core/search/library.ts';
import { chineseAt, englishAt, japaneseAt, koreanAt, placeOf, type WordAt } from './made-words.ts';

/* A made-up library, the same for every run: each clip follows from its number alone. */

type Language = 'en' | 'ko' | 'ja' | 'zh';

interface Manner {
  readonly wordAt: WordAt;
  readonly space: string;
  /** What ends a clause and a sentence. */
  readonly comma: string;
  readonly stop: string;
  /** Words of a sentence, on average. */
  readonly sentence: number;
  /** So many of its words say what six hundred English ones do. */
  readonly share: number;
  /** So many of its words does a text take from itself: of commoner ones than these it need not. */
  readonly again: number;
}

const MANNERS: Readonly<Record<Language, Manner>> = {
  en: { wordAt: englishAt, space: ' ', comma: ', ', stop: '. ', sentence: 21, share: 1, again: 0.2 },
  ko: { wordAt: koreanAt, space: ' ', comma: ', ', stop: '. ', sentence: 13, share: 0.65, again: 0.06 },
  ja: { wordAt: japaneseAt, space: '', comma: '、', stop: '。', sentence: 10, share: 0.5, again: 0.06 },
  zh: { wordAt: chineseAt, space: '', comma: ',', stop: '。', sentence: 17, share: 0.9, again: 0.25 },
};

/** Commoner words stand in every text alike; of the others a text says again what it has said. */
const TOPICAL_FROM = 60;
/** So many of its words are the names it is about, and numbers. */
const NAMED = 0.02;
const NUMBERS = 0.015;
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
  const language = random() < 0.85 ? 'en' : ((['ko', 'ja', 'zh'] as const)[number % 3] ?? 'en');
  const credits = creditsOf(random);
  const writer = new Writer(language, namesOf(credits), random);
  const text = Array.from({ length: 8 }, () => writer.sentences(75 * (0.3 + 1.4 * random()))).join('\n\n');
  const address = `https://news${number % 40}.test/film/${number}-${wordAt(zipfian(random, 900))}`;
  const when = new Date(CREATED + number * HALF_HOUR).toISOString();
  const article = {
    address,
    canonical: address,
    title: writer.words(9),
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
    credits,
    tags: [`tag ${wordAt(zipfian(random, 80))}`],
    note: random() < 0.3 ? writer.words(12) : '',
  };
  const hash = (Math.imul(number, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0').repeat(8); // as long as the real one
  return {
    clip: keep(article, fields, { now: when, bodyHash: hash }),
    body: { hash, text, html: `<p>${text.replaceAll('\n\n', '</p><p>')}</p>` },
  };
}

/** The English word at a place of the vocabulary, the commonest first. */
export const englishWord = englishAt;

/** The film at a place of the list of films. */
export function filmAt(place: number): string {
  return `${cap(place)} of ${cap(place * 3 + 1)}`;
}

/** Writes one article: it says its names and its own rare words again and again. */
class Writer {
  private readonly manner: Manner;
  private readonly names: readonly string[];
  private readonly random: () => number;
  private readonly said: string[] = [];

  constructor(language: Language, names: readonly string[], random: () => number) {
    this.manner = MANNERS[language];
    this.names = names;
    this.random = random;
  }

  words(count: number): string {
    return Array.from({ length: Math.ceil(count * this.manner.share) }, () => this.word()).join(
      this.manner.space,
    );
  }

  /** Whole sentences of about so many words together. */
  sentences(words: number): string {
    const { comma, stop, sentence, share, space } = this.manner;
    let text = '';
    for (let left = Math.ceil(words * share); left > 0;) {
      const length = Math.min(left, Math.ceil(sentence * (0.5 + this.random())));
      const clauses = Array.from({ length }, (_, i) =>
        i + 1 < length && this.random() < 0.06
          ? this.word() + comma
          : this.word() + (i + 1 < length ? space : ''),
      );
      text += sentenceCase(clauses.join('').replaceAll('  ', ' ')) + stop;
      left -= length;
    }
    return text.trimEnd();
  }

  private word(): string {
    const { random, said, manner } = this;
    const kind = random();
    if (kind < NUMBERS) return String(Math.floor(2_030 * random() ** 0.3));
    if (kind < NUMBERS + NAMED) return pick(this.names, random);
    if (kind < NUMBERS + NAMED + manner.again && said.length > 0) return pick(said, random);
    const place = placeOf(random);
    const word = manner.wordAt(place);
    if (place >= TOPICAL_FROM) said.push(word);
    return word;
  }
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(list.length * random())] ?? '';
}

/** Full names, and last names, which stand more often. */
function namesOf(credits: readonly Credit[]): readonly string[] {
  return credits.flatMap(({ spelling }) => [spelling, spelling.split(' ').at(-1) ?? '']);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
  return sentenceCase(wordAt(place));
}
