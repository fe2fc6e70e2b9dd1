/* One to twelve in the languages we read; the tens that titles use stay words in both spellings. */
const WORDS = new Map<string, number>();
const LANGUAGES = [
  'one two three four five six seven eight nine ten eleven twelve thirteen',
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize',
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece',
  'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn',
  'um dois tres quatro cinco seis sete oito nove dez onze doze treze',
  'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  'primera segunda tercera cuarta quinta sexta septima octava novena decima',
  'premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme',
  'erste zweite dritte vierte funfte sechste siebte achte neunte zehnte',
  'erster zweiter dritter vierter funfter sechster siebter achter neunter zehnter',
  '一 二 三 四 五 六 七 八 九 十',
];
for (const language of LANGUAGES)
  language.split(' ').forEach((word, i) => {
    if (!WORDS.has(word)) WORDS.set(word, i + 1);
  });
const ENGLISH = (LANGUAGES[0] ?? '').split(' ');

/* Articles and common words of another language: numbers only where a word like "part" stands before. */
const ONLY_AFTER_PART = new Set(
  'un um uno one onze once sei acht first second tres due elf i v x'.split(' '),
);
const PART =
  /^(?:part|pt|vol|volume|chapter|ch|season|series|episode|ep|book|partie|chapitre|saison|parte|capitulo|temporada|volumen|teil|kapitel|staffel|stagione|capitolo|시즌|파트|시리즈|シーズン|パート|季|第|部|章|편|탄|기)$/;
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xv|x)$/;

/** A title's words with every number as digits, and the words for "part" that stood before one gone. */
export interface Numbered {
  readonly words: readonly string[];
  /** Whether a number was written in another way than digits, or had its "part". */
  readonly rewritten: boolean;
}

/** Brings "Part Two", "II", "2", "Season 2", "시즌2", "第二季" to 2. A first part loses its number. */
export function numbersAsDigits(words: readonly string[]): Numbered {
  const found: string[] = [];
  words.forEach((word, i) => {
    const part = isPart(found.at(-1)) && i > 0;
    const number = valueOf(word, part);
    if (number === undefined || (i === 0 && words.length > 1 && !/^\d/.test(word) && isPart(words[1]))) {
      found.push(word);
      return;
    }
    if (part) found.pop();
    if (!(part && number === '1')) found.push(number);
  });
  const kept = withoutCounters(found);
  return { words: kept, rewritten: kept.join(' ') !== words.join(' ') };
}

/** A digit inside a word that stands for letters of its own name: se7en, thir13en. */
export function spellDigits(word: string): string {
  const match = /^(\p{L}+)(\d+)(\p{L}+)$/u.exec(word);
  const name = match ? (ENGLISH[Number(match[2]) - 1] ?? '') : '';
  if (!match || !name) return word;
  const [, before = '', , after = ''] = match;
  return name.startsWith(before) && name.endsWith(after) && before.length + after.length < name.length
    ? name
    : word;
}

function valueOf(word: string, part: boolean): string | undefined {
  if (/^\d+$/.test(word)) return String(Number(word));
  if (ONLY_AFTER_PART.has(word) && !part) return undefined;
  if (ROMAN.test(word)) return String(roman(word));
  const number = WORDS.get(word);
  return number === undefined ? undefined : String(number);
}

function isPart(word: string | undefined): boolean {
  return word !== undefined && PART.test(word);
}

/* 2편, 2기, 2nd season, zweiter Teil: the counter stands behind. */
function withoutCounters(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, i) => !(i > 1 && isPart(word) && /^\d+$/.test(words[i - 1] ?? '') && i === words.length - 1),
  );
}

function roman(numeral: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  const digits = Array.from(numeral).map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}
