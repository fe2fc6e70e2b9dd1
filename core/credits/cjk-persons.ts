import type { Mention } from './claim.ts';
import { foldName } from './fold.ts';
import { findKoreanPersons } from './korean-persons.ts';
import { findTransliteratedNames } from './transliterated-names.ts';
import { CHINESE_LONG_SURNAMES, CHINESE_SURNAMES } from './tables/east-asian-names.ts';

/** Persons' names in Korean, Japanese or Chinese letters; none in another language. */
export function findEastAsianPersons(page: string, language: string): Mention[] {
  if (language === 'ko') {
    const foreign = findTransliteratedNames(page);
    const native = findKoreanPersons(page).filter(
      ({ start, end }) => !foreign.some((other) => start < other.end && end > other.start),
    );
    return [...native, ...foreign].toSorted(byPlace);
  }
  if (language === 'ja')
    return [
      ...cutRuns(page, JAPANESE_CUTS, 3, 5).filter(({ name }) => !NEVER_ENDS_JAPANESE.test(name)),
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

const JAPANESE_CUTS =
  /総監督|監督賞|男優賞|女優賞|俳優賞|作品賞|男優|監督|主演|出演|共演|俳優|女優|映画|脚本|原作|演出|役者|役(?!\p{Script=Han})|氏|年|公開|主人公|声優|新人|名優|演技|初|人気|若手|日本|韓国|米国|中国|作品|本作|同作|最新作|受賞|撮影|放送|連続|制作|製作|時代劇|舞台|登場|大賞|最優秀|作家|歌手|漫画家|著/u;
/** Ideographs that close a noun and hardly ever a name. */
const NEVER_ENDS_JAPANESE = /[後前中者賞祭的作品会家組誌社局版編部話回目位戦国語系側間内外上下時分週]$/u;
const CHINESE_CUTS =
  /導演|导演|演員|演员|主演|由|執導|执导|飾演|饰演|扮演|飾|饰|出演|電影|电影|編劇|编剧|影帝|影后|男主角|女主角|主角|女主角|男主|女主|的|和|與|与|及|跟|在|是|以|曾|為|为|表示|說|说|等|擔任|担任|領銜|领衔|年|獲|获|憑|凭|作品|監製|监制|聯合|联合|名|新|著名|知名|则|則|分别|分別|首次|再度|继|繼|老戲骨|老戏骨|實力派|实力派|小生|小花|童星|新人|歌手/u;

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
    /(?<![\p{Script=Han}])(?:[\p{Script=Han}]{2,3}(?:[\p{Script=Hiragana}]{2,4}|[\p{Script=Katakana}ー]{2,4})|[\p{Script=Han}]{1,2}[\p{Script=Hiragana}]{2,3}子)(?=さん|氏|[、。（()）」・\s]|が|は|と|の|を|も|に|ら|主演|出演|監督)/gu;
  return [...page.matchAll(pattern)]
    .filter(
      ({ 0: name }) =>
        !/(?:ぶり|(?<!ま)こと|もの|ところ|ほど|シリーズ|ドラマ|アニメ|スタッフ|チーム|ファン|シーン|テレビ|スター|キャスト|メンバー|ゲスト|コメディ|ホラー|から|など|まで|する|した|って|では|には|とは|より|だけ|さん|られ|して|という|による|ながら|たち)$/u.test(
          name,
        ),
    )
    .map(({ index, 0: name }) => mention(page, index, index + name.length));
}

/** What closes a noun: 古装剧, 单元片. */
const NEVER_ENDS_CHINESE = /[剧劇片戏戲部作品獎奖人會会節节國国隊队場场集季家]$/u;

const AFTER_A_NAME =
  /^(?:[^\p{Script=Han}]|$|執|执|主演|飾|饰|表示|說|说|的|在|與|与|和|及|以|曾|因|是|則|也|將|将|為|为|等|擔|担|憑|凭|出|獲|获|自|參|参|透|導演|导演|演|扮|於|于|首|兩|两|三|都|又|更|從|从|對|对|把|被|向|坦|透露|認|认|再|這|这|並|并|有|勇|轉|转|一|身|領|领|聯|联|所|親|亲|攜|携|合|加|隨|随|指|笑|直|當|当|近|去|昨|今|日|先|之|年|拍|奪|夺|得|擊|击|致|談|谈|感|成|入)/u;
const BEFORE_A_NAME =
  /(?:^|[^\p{Script=Han}]|導演|导演|演員|演员|戏骨|戲骨|小生|小花|新人|實力派|实力派|歌手|主演|由|和|與|与|及|跟|的|影帝|影后|男星|女星|對|对|讓|让|請|请|找來|由|是|名導|主角|飾|饰|執導|执导|編劇|编剧|監製|以及|包括|而|但|以|聯手|携手|攜手|為|为)$/u;
const NEVER_IN_A_NAME =
  /[剧劇則则的了是在和與与及也都就不這这那他她們们個个年月日電电影導导演員员戲戏片飾饰]/u;

function chinese(page: string): Mention[] {
  const cut = cutRuns(page, CHINESE_CUTS, 2, 5).filter(
    ({ name, end }) =>
      /^\s?[飾饰][)）]/u.test(page.slice(end, end + 3)) ||
      (name.length < 4 && CHINESE_SURNAMES.has(name[0] ?? '') && !NEVER_ENDS_CHINESE.test(name)),
  );
  const found = [...cut, ...foreigners(page, CHINESE_FOREIGN)];
  for (let at = 0; at < page.length; at += 1) {
    if (!CHINESE_SURNAMES.has(page[at] ?? '')) continue;
    const before = page.slice(Math.max(0, at - 4), at);
    if (!BEFORE_A_NAME.test(before)) continue;
    const length = chineseNameLength(page, at, PRESENTS_A_NAME.test(before));
    if (length > 0) found.push(mention(page, at, at + length));
  }
  const places = new Set<string>();
  return found.toSorted(byPlace).filter(({ start, end }) => {
    const place = `${start}-${end}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

/** Words after which a name is expected, so that what follows the name need not be known. */
const PRESENTS_A_NAME =
  /(?:導演|导演|演員|演员|影帝|影后|男星|女星|戏骨|戲骨|小生|小花|新人|實力派|实力派|歌手|名模)$/u;

/** How long the name is that starts at `at`; 0 when there is none. */
function chineseNameLength(page: string, at: number, presented: boolean): number {
  const lengths = CHINESE_LONG_SURNAMES.test(page.slice(at, at + 2)) ? [4, 3] : [3, 2];
  const readable = lengths.filter((length) => {
    const name = page.slice(at, at + length);
    return /^\p{Script=Han}+$/u.test(name) && !NEVER_IN_A_NAME.test(name);
  });
  const closed = readable.find((length) => AFTER_A_NAME.test(page.slice(at + length, at + length + 2)));
  return closed ?? (presented ? (readable[0] ?? 0) : 0);
}
