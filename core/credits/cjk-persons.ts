import type { Mention } from './claim.ts';
import { foldName } from './fold.ts';
import {
  CHINESE_LONG_SURNAMES,
  CHINESE_SURNAMES,
  KOREAN_LONG_SURNAMES,
  KOREAN_SURNAMES,
} from './tables/east-asian-names.ts';

/** Persons' names in Korean, Japanese or Chinese letters; none in another language. */
export function findEastAsianPersons(page: string, language: string): Mention[] {
  if (language === 'ko') return koreans(page);
  if (language === 'ja')
    return [
      ...cutRuns(page, JAPANESE_CUTS, 3, 5),
      ...foreigners(page, JAPANESE_FOREIGN),
      ...mixed(page),
    ].toSorted(byPlace);
  if (language === 'zh') return chinese(page);
  return [];
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

function mention(page: string, start: number, end: number): Mention {
  const name = page.slice(start, end);
  return { kind: 'person', name, key: foldName(name), start, end };
}

const PARTICLE =
  /^(?:은|는|이|가|을|를|의|와|과|도|에|에게|에게서|만|씨|씨는|씨가|로|으로|이나|까지|부터|역시|등|등이|등의|이라는|처럼|보다|께서|에는|이며|이고|X|라는|에서|하고|랑|이랑|이다|였다|이었다)?$/u;
const NOT_KOREAN_NAMES =
  /^(?:이번|이날|이후|이야기|이어|이미|이런|이러한|이를|이와|이것|이들|이는|이에|이상|이유|이름|한편|한국|한번|한국영화|전국|전체|전작|전문|주연|주인공|주요|주역|주제|신작|신인|신예|장면|장르|장편|조연|연기|연출|연극|배우|배급|배급사|배경|남자|남녀|남편|여자|여배우|여성|여름|오늘|오전|오후|오는|오랜|공개|공식|공포|정도|정식|정말|정신|지난|지금|지난해|지난달|진짜|진행|진심|진정|방송|방영|방식|현재|현장|현실|성공|성장|송년|원작|원래|유명|유일|유쾌|최근|최고|최초|최종|최대|하지만|하나|하며|하는|하고|강력|강렬|강한|고민|고백|구체|국내|국제|권력|기대|기록|기자|기존|나이|나라|노력|모두|모든|모습|모든|문제|문화|민족|박수|변신|변화|사람|사랑|사건|사실|사진|선보|선배|선택|설명|소감|소녀|소년|소개|소식|소설|시나리오|심리|안방|양국|어린|어머니|연속|연인|예능|예정|예고|우리|우정|위기|위해|은퇴|임시|차기|차기작|채널|추격|추천|편집|표현|함께|황금|홍콩|홍보|명작|명의|맹활약|봉준|도전|도시|마음|마지막|마치|백만|서울|서로|석권|염원|용산|육아|인기|인생|인물|인간|제작|조사|천만|손님|심사|신기|노래|허락|현대|형사|감독|공연|공감|국민|미국|미술)$/u;

function koreans(page: string): Mention[] {
  const found: Mention[] = [];
  for (const word of page.matchAll(/(?<![가-힣])[가-힣]{2,9}/gu)) {
    const length = koreanNameLength(word[0]);
    if (length > 0) found.push(mention(page, word.index, word.index + length));
  }
  return found;
}

function koreanNameLength(word: string): number {
  const compound = KOREAN_LONG_SURNAMES.some((surname) => word.startsWith(surname));
  if (!compound && !KOREAN_SURNAMES.has(word[0] ?? '')) return 0;
  for (const length of compound ? [4, 3] : [3, 2]) {
    const name = word.slice(0, length);
    if (name.length < length || !PARTICLE.test(word.slice(length))) continue;
    if (NOT_KOREAN_NAMES.test(name) || NOT_KOREAN_NAMES.test(word)) return 0;
    return length;
  }
  return /^[가-힣]{3}감독/u.test(word) ? 3 : 0;
}

const JAPANESE_CUTS =
  /総監督|監督|主演|出演|共演|俳優|女優|映画|脚本|原作|演出|役者|役|氏|年|公開|主人公|声優|新人|名優|演技|初|人気|若手|日本|韓国|米国|中国|作品|本作|同作|最新作|受賞|撮影|放送|連続|制作|製作|時代劇|舞台|登場|大賞|最優秀|作家|歌手|漫画家|著/u;
const CHINESE_CUTS =
  /導演|导演|演員|演员|主演|由|執導|执导|飾演|饰演|扮演|飾|饰|出演|電影|电影|編劇|编剧|影帝|影后|主角|男主|女主|的|和|與|与|及|跟|在|是|以|曾|為|为|表示|說|说|等|擔任|担任|領銜|领衔|年|獲|获|憑|凭|作品|監製|监制|聯合|联合|名|新|著名|知名/u;

/** Cuts runs of ideographs at words of the trade; what is left between two cuts may be a name. */
function cutRuns(page: string, cuts: RegExp, least: number, most: number): Mention[] {
  const found: Mention[] = [];
  const splitter = new RegExp(cuts, 'gu');
  for (const run of page.matchAll(/[\p{Script=Han}々ヶ]{2,40}/gu)) {
    let from = 0;
    const push = (to: number): void => {
      if (to - from >= least && to - from <= most)
        found.push(mention(page, run.index + from, run.index + to));
    };
    for (const cut of run[0].matchAll(splitter)) {
      push(cut.index);
      from = cut.index + cut[0].length;
    }
    push(run[0].length);
  }
  return found;
}

const JAPANESE_FOREIGN = /[\p{Script=Katakana}ー]{2,12}(?:[・＝=][\p{Script=Katakana}ー]{1,12}){1,3}/gu;
const CHINESE_FOREIGN = /[\p{Script=Han}]{1,6}(?:[·‧・．][\p{Script=Han}]{1,8}){1,3}/gu;

function foreigners(page: string, pattern: RegExp): Mention[] {
  return [...page.matchAll(pattern)].map(({ index, 0: name }) => mention(page, index, index + name.length));
}

/** 綾瀬はるか, 吉高ゆり子: a surname in ideographs, a given name in kana. */
function mixed(page: string): Mention[] {
  const pattern =
    /(?<![\p{Script=Han}])[\p{Script=Han}]{2,3}(?:[\p{Script=Hiragana}]{2,4}|[\p{Script=Katakana}ー]{2,4})(?=さん|氏|[、。）)」・\s]|が|は|と|の|主演|出演|監督)/gu;
  return [...page.matchAll(pattern)]
    .filter(
      ({ 0: name }) =>
        !/(?:から|など|まで|する|した|って|では|には|とは|より|だけ|さん|られ|して|という|による|ながら|たち)$/u.test(
          name,
        ),
    )
    .map(({ index, 0: name }) => mention(page, index, index + name.length));
}

const AFTER_A_NAME =
  /^(?:[^\p{Script=Han}]|$|執|执|主演|飾|饰|表示|說|说|的|在|與|与|和|及|以|曾|因|是|則|也|將|将|為|为|等|擔|担|憑|凭|出|獲|获|自|參|参|透|導演|导演|演|扮|於|于|首|兩|两|三|都|又|更|從|从|對|对|把|被|向|坦|透露|認|认|再|這|这|並|并|有|勇|轉|转|一|身|領|领|聯|联|所|親|亲|攜|携|合|加|隨|随|指|笑|直|當|当|近|去|昨|今|日|先|之|年|拍)/u;
const BEFORE_A_NAME =
  /(?:^|[^\p{Script=Han}]|導演|导演|演員|演员|主演|由|和|與|与|及|跟|的|影帝|影后|男星|女星|對|对|讓|让|請|请|找來|由|是|名導|主角|飾|饰|執導|执导|編劇|编剧|監製|以及|包括|而|但|以|聯手|携手|攜手|為|为)$/u;
const NEVER_IN_A_NAME = /[的了是在和與与及也都就不這这那他她們们個个年月日電电影導导演員员戲戏片飾饰]/u;

function chinese(page: string): Mention[] {
  const found = [
    ...cutRuns(page, CHINESE_CUTS, 2, 4).filter(
      ({ name }) => name.length > 2 || CHINESE_SURNAMES.has(name[0] ?? ''),
    ),
    ...foreigners(page, CHINESE_FOREIGN),
  ];
  for (let at = 0; at < page.length; at += 1) {
    if (!CHINESE_SURNAMES.has(page[at] ?? '')) continue;
    if (!BEFORE_A_NAME.test(page.slice(Math.max(0, at - 4), at))) continue;
    const length = chineseNameLength(page, at);
    if (length > 0) found.push(mention(page, at, at + length));
  }
  const longest = found.toSorted(byPlace);
  return longest.filter(
    (one, at) =>
      !longest.some(
        (other, place) => place !== at && other.start === one.start && other.end === one.end && place < at,
      ),
  );
}

function chineseNameLength(page: string, at: number): number {
  const lengths = CHINESE_LONG_SURNAMES.test(page.slice(at, at + 2)) ? [4, 3] : [3, 2];
  for (const length of lengths) {
    const name = page.slice(at, at + length);
    if (!/^\p{Script=Han}+$/u.test(name) || NEVER_IN_A_NAME.test(name)) continue;
    if (AFTER_A_NAME.test(page.slice(at + length, at + length + 2))) return length;
  }
  return 0;
}
