import type { Mention } from './claim.ts';
import { foldName } from './fold.ts';

/* Foreigners in a Korean text: 레아 모로 감독, 톰 애셔. Two or three words whose syllables write sounds that
   Korean words do not have at their ends or beginnings. */

/** Syllables that Korean words hardly hold and written-out foreign names are full of. */
const FOREIGN =
  /[크스트프르브드츠즈그흐퍼커터티디파타카쿠투케테페키피토코칼탈탐톰킴필펠헬벨멜델셸엘앨앤애윌웰윈웬젤젠쥘죠뤼뤽뢰러레렌렉렛로론롤롭롯루룩룬류르른릭릴린맥맷맨머메멘모몬몰므미밀뮐바반발밥베벤벳보본볼뵈브블비빅빈빌샤샬샌섀셔셰숀슈슨슬시실싱쏘아안알암야얀에엑엔엠엥오올옌와왓요우울위잉자잔잭제조존졸줄쥐지진질짐채챈챗첸카칸캐캘캠캣컬컨켄켈켓콜콘콕콘콜쿤퀸크클킨킷타탄탠탱테텐텔토톤톨튀트틴틸팀파판팔팻팽퍼펀페펜펑포폰폴푸퓨프플핀하한할함해핸핼햄허헌헤헨호홀홈홉후휴휘]/gu;
/** Syllables that settle it. */
const CERTAIN =
  /[크스트프르브츠즈퍼커터퀸쥘뤼뤽섀셔셰슨슬맥릭렉캐캘캠컬켈켓튀틸펠퓨핼뵈쿠케테페키피티디드그]/u;
/** What begins or ends a foreign name and hardly a Korean word. */
const EDGES = /^[아엘앤에오윌올잉]|[크스트프르브드츠즈커터슨맨튼턴먼런린윈]$/u;
/** Loanwords of the trade, companies and places: no part of anybody's name. */
const LOANWORDS =
  /^(?:넷플릭스|디즈니(?:플러스)?|플러스|티빙|웨이브|왓챠|쿠팡(?:플레이)?|애플|아마존|시리즈|드라마|스릴러|로맨스|코미디|멜로|액션|판타지|미스터리|호러|다큐(?:멘터리)?|애니메이션|글로벌|프로젝트|스크린|박스오피스|캐스팅|스태프|할리우드|콘텐츠|오리지널|프로듀서|엔터(?:테인먼트)?|픽쳐스|스튜디오|미디어|포스터|티저|트로피|레드카펫|페스티벌|프리미어|베를린|베니스|칸|로테르담|토론토|선댄스|프랑스|스페인|이탈리아|브라질|러시아|독일|영국|미국|뉴욕|런던|파리|로스앤젤레스|시즌|에피소드|캐릭터|스토리|시나리오|리메이크|클라이맥스|크랭크인|크랭크업|메가폰|데뷔|히트|인터뷰|데드라인|버라이어티|리포터|이미지|스타일|감독|배우|주연|출연|영화|그|이|저|한|두|세|첫|오는|지난)$/u;
const PARTICLE = /(?:은|는|이|가|을|를|의|와|과|도|에게|이라는|라는|로|으로|에|역시|등|까지|만)?(?![가-힣])/u;
/** A Korean word with its particle, which no foreign name ends like. */
const ENDS_IN_PARTICLE = /(?:[을를은는의에과와]|에서|에게|까지|부터|처럼|하고)$/u;
const NAME = /(?<![가-힣])[가-힣]{1,5}(?:[ ·-][가-힣]{2,6}){1,2}/gu;

/** Names of foreigners written in Hangul. Nothing is claimed of them: words beside them do that. */
export function findTransliteratedNames(page: string): Mention[] {
  const found: Mention[] = [];
  const pattern = new RegExp(NAME);
  for (let match = pattern.exec(page); match; match = pattern.exec(page)) {
    const words = match[0].split(/[ ·-]/u);
    const length = nameLength(match[0], words, /[,·)(]/u.test(page[match.index + match[0].length] ?? ''));
    if (length === 0) {
      pattern.lastIndex = match.index + (words[0]?.length ?? 1);
      continue;
    }
    const name = match[0].slice(0, length);
    found.push({ kind: 'person', name, key: foldName(name), start: match.index, end: match.index + length });
    pattern.lastIndex = match.index + length;
  }
  return found;
}

/** How much of the words is a name: two or three of them, the last without its particle; 0 where none is. */
function nameLength(whole: string, words: readonly string[], listed: boolean): number {
  for (const count of [3, 2]) {
    const part = words.slice(0, count);
    if (part.length < count || part.slice(0, -1).some((word) => !isForeign(word))) continue;
    const last = part.at(-1) ?? '';
    // a comma follows members of a list as they are: 제나 오르테가, …
    const stem = listed && count === words.length ? last : withoutParticle(last);
    if (stem.length < 2 || !isForeign(stem)) continue;
    if (!isSettled(part.slice(0, -1).join('') + stem)) continue;
    const all = part.join(' ').length;
    return Math.min(whole.length, all - last.length + stem.length);
  }
  return 0;
}

/** One syllable that settles it, or none that speaks against it. */
function isSettled(syllables: string): boolean {
  return CERTAIN.test(syllables) || syllables.match(FOREIGN)?.length === syllables.length;
}

function withoutParticle(word: string): string {
  const end = new RegExp(String.raw`${PARTICLE.source}$`, 'u').exec(word);
  const stem = end ? word.slice(0, end.index) : word;
  return stem.length >= 2 ? stem : word;
}

/** Whether at least half the syllables, and the first or the last, are such as foreign names are written with. */
function isForeign(word: string): boolean {
  if (LOANWORDS.test(word) || (ENDS_IN_PARTICLE.test(word) && word !== '샤를')) return false;
  const foreign = word.match(FOREIGN)?.length ?? 0;
  const half = foreign >= Math.ceil(word.length / 2);
  return half || (word.length === 3 && foreign > 0 && EDGES.test(word));
}
