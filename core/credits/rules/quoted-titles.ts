import type { Claim, Mention, Rule } from '../claim.ts';
import type { Reading } from '../reading.ts';
import { JOINERS } from '../tables/plain-words.ts';

/** Marks that only ever hold a work. */
const WORK_MARKS = /[《『]/u;
/** Marks that hold a work or speech. */
const SPEECH_MARKS = /[「〈<＜]/u;

/** Words in quotation marks that are shaped like a title. */
export const quotedTitles: Rule = (reading, mentions) => {
  const counts = new Map<string, number>();
  for (const { mark, key } of mentions) if (mark) counts.set(key, (counts.get(key) ?? 0) + 1);
  return mentions.flatMap((mention): Claim[] => {
    if (!mention.mark) return [];
    if (isHandedOn(reading, mention)) return [against(mention, 'speech')];
    if (isHeadlineSpeech(reading, mention)) return [against(mention, 'speech')];
    if (isNickname(reading.page, mention)) return [against(mention, 'nickname')];
    const weight = shapeWeight(reading, mention, counts.get(mention.key) ?? 1);
    if (weight <= 0) return [];
    return [
      {
        role: 'film',
        mention,
        weight,
        cueStart: mention.start - 1,
        cueEnd: Math.min(mention.end + 1, reading.page.length),
        rule: 'in quotation marks',
      },
    ];
  });
};

function against(mention: Mention, rule: string): Claim {
  return { role: 'not-film', mention, weight: 4, cueStart: mention.start, cueEnd: mention.end, rule };
}

/** "10년을 기다렸다"…한지우: what a Korean headline opens or closes with in double marks is what somebody said. */
function isHeadlineSpeech(
  { page, language, bodyStart }: Reading,
  { mark = '', start, end }: Mention,
): boolean {
  if (language !== 'ko' || start >= bodyStart || !/["“]/u.test(mark)) return false;
  const opens = start <= 2 && /^["”](?:…|\.{2,3}|,)/u.test(page.slice(end, end + 4));
  const closes = /[가-힣] ["“]$/u.test(page.slice(Math.max(0, start - 3), start)) && end >= bodyStart - 4;
  return (opens || closes) && page.slice(start, end).includes(' ');
}

/** Ann "Radar" Lee. */
function isNickname(page: string, { name, start, end }: Mention): boolean {
  if (/\s/u.test(name)) return false;
  return (
    /\p{Lu}\p{L}+ ["“‘']$/u.test(page.slice(Math.max(0, start - 8), start)) &&
    /^["”’'] \p{Lu}/u.test(page.slice(end, end + 3))
  );
}

/** Speech by its grammar: 「…」と語る, “…”라며. */
function isHandedOn({ page, language }: Reading, { mark = '', end }: Mention): boolean {
  if (WORK_MARKS.test(mark) || !['ko', 'ja'].includes(language)) return false;
  return SPEECH_FOLLOWS.test(page.slice(end, end + 14)) && !/と呼/u.test(page.slice(end, end + 6));
}

function shapeWeight(reading: Reading, mention: Mention, count: number): number {
  const { language, screen } = reading;
  const repeated = count > 1 ? 0.5 : 0;
  if (/[一-鿿぀-ヿ가-힣]/u.test(mention.name))
    return eastAsian(reading, mention) * (0.5 + screen / 2) + repeated;
  const shape = latinShape(mention.name, language);
  if (shape <= 0 || isSpeech(reading.page, mention)) return 0;
  const latin =
    (language === 'en' ? 1.5 : language === 'de' ? 1.2 : 1.45) -
    (isScareQuote(reading.page, mention) ? 0.8 : 0);
  return (latin + screen * 0.8) * shape + repeated;
}

/** From 0 (a sentence, a scare quote) to 1 (every word of weight in capitals). */
function latinShape(name: string, language: string): number {
  if (!/^[\p{Lu}\p{N}¿¡#]/u.test(name) || /[.!?:;] \p{Ll}|[.]\s|,$/u.test(name)) return 0;
  const words = name.split(/\s+/u);
  if (words.length > 9) return 0;
  const heavy = words.filter((word) => !JOINERS.has(word.toLowerCase()));
  const capitals = heavy.filter((word) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}&]/u.test(word)).length;
  if (heavy.length > 0 && capitals / heavy.length >= 0.6) return 1;
  if (language === 'en') return 0;
  return words.length <= 6 ? 0.9 : 0.6;
}

/** "her “Golden Girl”", "a “disaster”": words quoted for their sound. */
function isScareQuote(page: string, { start }: Mention): boolean {
  return /\b(?:an?|her|his|their|our|my|your|this|that|some|as|un|una|une|ein|eine|einen|uma|um|der|die|das|dem|den|des|als) ["“‘'«„]\s?$/u.test(
    page.slice(Math.max(0, start - 10), start),
  );
}

function isSpeech(page: string, { start, end }: Mention): boolean {
  const before = page.slice(Math.max(0, start - 14), start);
  if (
    /(?:\b(?:said|says|added|asked|dijo|disse|dit|sagte)[,:]?|[:,]) ["“‘'«„]\s?$/u.test(before) &&
    !/\b(?:film|movie|series|película),? ["“‘'«„]\s?$/u.test(before)
  ) {
    const words = page.slice(start, end);
    return (
      words.includes(' ') && (/[.!?,]$/u.test(page.slice(start, end + 1)) || closesLine(page, start, end))
    );
  }
  return false;
}

/** He tells why: ‘A Bond Like No Other’ and no more on the line: what somebody said, set as a headline. */
function closesLine(page: string, start: number, end: number): boolean {
  return (
    /\p{Ll}: ["“‘'«„]$/u.test(page.slice(Math.max(0, start - 4), start)) &&
    /^["”’'»“]?\s*(?:\n|$)/u.test(page.slice(end, end + 3))
  );
}

/** Endings by which Korean and Japanese hand on speech. */
const SPEECH_FOLLOWS =
  /^[”"’'」〉>]?(?:(?:이)?라(?:며|고|는 |면서|던|더)|(?:이)?란 |고 (?:말|밝|전|했|설명)|며 |면서|다고|と(?:語|話|い|言|述|コメント|呼|説明|明か|、|の(?:コメント|声))|って)/u;

/** A newspaper's article, cited by its headline. */
const CITED = /(?:新聞|スポーツ|ニュース|NEWS|jp|ONLINE|文化|通信)[『「]$/u;

function eastAsian({ page, language }: Reading, { name, mark = '', start, end }: Mention): number {
  const after = page.slice(end, end + 14);
  if (/[.。？！]\s*$|[。]/u.test(name) || (SPEECH_FOLLOWS.test(after) && !WORK_MARKS.test(mark))) return 0;
  if (language === 'zh' && /(?:報|报|新聞|新闻|周刊|週刊|雜誌|杂志|時報|日报)$/u.test(name)) return 0;
  if (language === 'zh') return mark === '《' ? 2.3 : mark === '〈' ? 1.4 : 0.3;
  if (WORK_MARKS.test(mark))
    return /さん|死去|「|年(?:ぶり|連続)/u.test(name) ||
      CITED.test(page.slice(Math.max(0, start - 6), start)) ||
      name.length > 28
      ? 0.6
      : 2.3;
  if (language === 'ko' && /(?:영화상|영화제|시상식|대상|어워즈|상)$/u.test(name)) return 0;
  if (language === 'ko') return name.length <= 22 && !/[다요까죠]$/u.test(name) ? 2.2 : 0.6;
  if (SPEECH_MARKS.test(mark)) return name.length <= 18 ? 1.3 : 0.4;
  return 1;
}
