/* Words of four languages as news texts have them, made up but for the commonest. How near they come to real
   texts stands in tests/bench/README.md. */

/** A word of a language; the commonest has place 0. */
export type WordAt = (place: number) => string;

/** Words that everybody knows, and as many as a hundred million words of news have beside them: names, misprints. */
const CORE = 8_000;
const ALL = 1_000_000;
/** So many of all words are rare ones. */
const RARE = 0.06;
/** The very first are less far apart than Zipf says (Mandelbrot 1953). */
const FLAT = 2.2;

/** A place in the vocabulary, as often as news has the word there. */
export function placeOf(random: () => number): number {
  const [from, to] = random() < RARE ? [CORE, ALL] : [FLAT, CORE + FLAT];
  return Math.floor(from * (to / from) ** random() - (from === FLAT ? FLAT : 0));
}

const COMMON_ENGLISH =
  'the of and to a in is for that it with on as was at his by he from film who be this but are an has its not ' +
  'have they movie one about new which also all she her said more after their or will when first were been him ' +
  'out up what time like so there year just if two into had people than can you we over i would most story some ' +
  'series only do release no them other last director make how where while best many made even show years way ' +
  'role these well back three world through life any much now did being character star get could';
/* Sounds of English in about the order of their frequency; the first are taken most. */
const ONSETS = 's c p r m d b t f l h w n g st v pr tr ch sh j k br gr cl cr sp th fl bl dr pl fr qu y'.split(
  ' ',
);
const VOWELS = 'e a i o u ea ai ou ee io oo ie'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'd', 'm', 'ng', 'nt', 'st', 'ck', 'x', 'll'];

/** English: what is rare is longer. */
export const englishAt: WordAt = remembered((place) => {
  const known = commonEnglish[place];
  if (known) return known;
  const random = hashed(place);
  const letters = 0.2 + 0.8 * Math.log10(place) + 2.6 * random();
  let word = '';
  while (word.length < letters) word += some(ONSETS, random) + some(VOWELS, random) + some(CODAS, random, 1);
  return word;
});
const commonEnglish = COMMON_ENGLISH.split(' ');

const ENDINGS = (
  '을 이 의 에 는 가 은 를 에서 으로 로 와 과 도 했다 한 하는 한다 하고 이다 들이 들의 에게 까지 부터 라고 이라고 ' +
  '했고 된다 되는 하며 보다 만 입니다 있다 있는 없는 적인'
).split(' ');
const HANGUL = [
  ...Array.from(
    '이다지기사로자인시나고정도스대영화감독한국작제아일상주연출공개리해보전장부수하가장성관그라어서구세원여비진선미' +
      '유신소오우치소동마안조선드배트레민경모두방중생음무반차발문면데디포재개회물적계르터김박최강윤임',
  ),
  ...Array.from({ length: 900 }, (_, i) =>
    String.fromCodePoint(0xac00 + ((i * 337 + 28 * (i % 7)) % 11_172)),
  ),
];

/** Korean: a stem of one to four syllables, and most often an ending. */
export const koreanAt: WordAt = remembered((place) => {
  const random = hashed(place + 11);
  const stem = signs(HANGUL, 1 + Math.floor(1.2 + 1.7 * random()), random);
  return random() < 0.72 ? stem + some(ENDINGS, random) : stem;
});

const KANJI = Array.from({ length: 2_400 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 6_151) % 20_000)));
const KATAKANA = Array.from('スンルトリイラアクシドレフタコマテロメニジカサパバナミデプセキハ');
const PARTICLES = (
  'の に は を が と で も や から した して いる ている された という こと である など また として による ' +
  'れる について には では さん への だった ない ます です まで この その これ よう ため'
).split(' ');

/** Japanese: a word of kanji, sometimes of katakana, with the particle that follows it. */
export const japaneseAt: WordAt = remembered((place) => {
  const random = hashed(place + 23);
  const word =
    random() < 0.25
      ? signs(KATAKANA, 3 + Math.floor(3 * random()), random)
      : signs(KANJI, 1 + Math.floor(1.9 * random()), random);
  return word + some(PARTICLES, random);
});

const HANZI = Array.from({ length: 3_500 }, (_, i) => String.fromCodePoint(0x4e00 + ((i * 7_919) % 20_000)));
const COMMON_CHINESE =
  '的 在 了 是 和 一 电影 他 不 有 这 我 也 上 为 中 个 人 对 与 导演 就 都 到 说 她'.split(' ');

/** Chinese: words of one to three signs. */
export const chineseAt: WordAt = remembered((place) => {
  const random = hashed(place + 37);
  return COMMON_CHINESE[place] ?? signs(HANZI, 1 + Math.floor(0.5 + 1.9 * random()), random);
});

/** Of a list one, the first more often than the last. */
function some(list: readonly string[], random: () => number, power = 1.7): string {
  return list[Math.floor(list.length * random() ** power)] ?? '';
}

function signs(list: readonly string[], count: number, random: () => number): string {
  return Array.from({ length: count }, () => some(list, random, 2.2)).join('');
}

/** Numbers from 0 to 1 that belong to a place. */
function hashed(place: number): () => number {
  let state = Math.imul(place + 1, 0x9e3779b1);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) + 0x6d2b79f5;
    return ((state ^ (state >>> 16)) >>> 0) / 4_294_967_296;
  };
}

/** So many of the commonest are made once: nearly all that a text needs. */
const REMEMBERED = 100_000;

function remembered(make: WordAt): WordAt {
  const words: string[] = [];
  return (place) => (place < REMEMBERED ? (words[place] ??= make(place)) : make(place));
}
