import type { Mention } from './claim.ts';
import { foldName } from './fold.ts';
import { KOREAN_LONG_SURNAMES, KOREAN_SURNAMES } from './tables/east-asian-names.ts';

const PARTICLE =
  /^(?:은|는|이|가|을|를|의|와|과|도|에|에게|에게서|만|씨|씨는|씨가|로|으로|이나|까지|부터|역시|등|등이|등의|등은|등도|와의|과의|에게는|에서|라는|이라는|인|님|께|께서는|마저|조차|이자|뿐|하며|가의|측|측은|표|처럼|보다|께서|에는|이며|이고|X|하고|랑|이랑|이다|였다|이었다)?$/u;
/** Particles that hardly ever end a given name: a word of three syllables ending so is a shorter word with its particle. */
const NEVER_ENDS_A_NAME = /[을를는에와과가들한할된력적했다던며고데께씩째것뿐]$/u;

const COMMON_WORDS = new Set(
  '연기파 개성파 실력파 국민배우 이번 이날 이후 이야기 이어 이미 이런 이러한 이를 이와 이것 이들 이는 이에 이상 이유 이름 한편 한국 한번 전국 전체 전작 전문 주연 주인공 주요 주역 주제 신작 신인 신예 장면 장르 장편 조연 연기 연출 연극 배우 배급 배급사 배경 배구 배구단 남자 남녀 남편 여자 여배우 여성 여름 오늘 오전 오후 오는 오랜 공개 공식 공포 정도 정식 정말 정신 지난 지금 지난해 지난달 진짜 진행 진심 진정 방송 방영 방식 방법 현재 현장 현실 성공 성장 성인 송년 원작 원래 유명 유일 유쾌 최근 최고 최초 최종 최대 하지만 하나 하며 하는 하고 강력 강렬 강한 고민 고백 구체 국내 국제 권력 기대 기록 기자 기존 기밀 나이 나라 노력 노래 모두 모든 모습 문제 문화 민족 박수 변신 변화 사람 사랑 사건 사실 사진 선보 선배 선택 설명 소감 소녀 소년 소개 소식 소설 심리 안방 양국 어린 어머니 연속 연인 우리 우정 위기 위해 은퇴 임시 차기 차기작 채널 추격 추천 편집 표현 함께 황금 홍콩 홍보 명작 명의 맹활약 도전 도시 마음 마지막 마치 백만 서울 서로 석권 염원 용산 육아 인기 인생 인물 인간 제작 조사 천만 손님 심사 신기 허락 현대 형사 공연 공감 국민 미국 미술 안전 안정 강자 강국 고등 고교 구역 구조 국가 문의 문학 민주 방향 백화점 변호사 사이 사회 서비스 선수 선정 설정 성격 성우 소속 소속사 시청자 신분 신문 신부 안에 양쪽 여기 연결 연구 연애 영화 오빠 왕자 우승 원인 유력 유리 윤리 은행 인정 임신 장기 장소 장관 전쟁 전설 정보 정부 정치 조선 조직 주말 주부 주변 진출 진실 차량 차례 채용 최강 추억 탁월 표정 하루 하이 한류 함성 허구 현상 형제 홍일점 황제 주목 전날 전망 전개 조합 인터뷰 공동 구성 나서 남매 도움 동시 동료 마약 명품 문득 반응 방문 변경 부부 부터 사전 서사 선사 성장기 시선 시점 안타 양면 여전 연말 염두 원톱 유머 은밀 음악 이색 인연 임무 장점 전부 제목 제공 제안 조심 주민 주식 지은 진솔 차별 최애 탄생 태도 하차 한때 현빈이라 호평 황궁 사춘기 권선징악 이별 이전 이끄 이루 이제 이른 이은 이용 이웃 이해 사로잡 나누 나선 나온 나타 나가 고려 고통 성과 성향 성별 전하 전혀 전원 정체 정해 진짜로 남긴 남은 여러 여정 연상 연일 선과 도입 도피 도망 국적 공간 공격 공조 기획 기반 기억 기회 민간 반전 반면 반대 주어 주최 주관 장애 장난 장차 장편영화 임팩트 오디션 오리지널 신스틸러 조카 조언 조국 현지 변함 차원 차가 백성 조력자 주동자 지도자 기술자 과학자 연구자 경쟁자 추격자 조종사 경찰관 변호인 의뢰인'.split(
    ' ',
  ),
);

/**
 * Persons' names in a Korean text: a surname, one to three syllables more, a particle or none. A word of
 * two syllables, which is seldom a name, must stand in the page twice.
 */
export function findKoreanPersons(page: string): Mention[] {
  const found: Mention[] = [];
  const bare = new Map<string, Set<string>>();
  const words = [...page.matchAll(/(?<![가-힣])[가-힣]{2,9}/gu)];
  for (const { 0: word } of words) {
    for (const length of [2, 3]) {
      if (word.length < length || !PARTICLE.test(word.slice(length))) continue;
      const stem = word.slice(0, length);
      bare.set(stem, (bare.get(stem) ?? new Set()).add(word.slice(length)));
    }
  }
  for (const { 0: word, index } of words) {
    const titled =
      TITLED.test(page.slice(index + word.length, index + word.length + 4)) ||
      PRESENTED.test(page.slice(Math.max(0, index - 4), index));
    const length = nameLength(word, titled, (stem) => bare.get(stem)?.size ?? 0);
    if (length === 0) continue;
    const name = word.slice(0, length);
    found.push({ kind: 'person', name, key: foldName(name), start: index, end: index + length });
  }
  const places = placesAmong(page, found);
  return found.filter(({ name }) => !places.has(name));
}

/** What a city, a district or a village ends with, and a given name now and then: 마포구, 김민구. */
const ADMINISTERED = /^[가-힣]{2}[시도구군읍면동]$/u;
const AFTER_REGION =
  /(?<![가-힣])(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|충청[남북]도|전라[남북]도|경상[남북]도)(?:특별시|광역시|특별자치[시도]|시|도)? $/u;
const AT_A_PLACE = /^(?:에서|에 (?:있는|위치|자리)| (?:소재|일대|관내|주민))/u;

/** Names that some sentence of the page shows to be a place: 서울 마포구, 마포구에서. */
function placesAmong(page: string, names: readonly Mention[]): ReadonlySet<string> {
  const shown = names.filter(
    ({ name, start, end }) =>
      ADMINISTERED.test(name) &&
      (AFTER_REGION.test(page.slice(Math.max(0, start - 12), start)) ||
        AT_A_PLACE.test(page.slice(end, end + 6))),
  );
  return new Set(shown.map(({ name }) => name));
}

/** What stands right after, or before, a name and nothing else. */
const TITLED = /^ (?:감독|배우|씨|분\)|작가|PD)/u;
const PRESENTED = /(?:배우|감독|주연|상대역|신예|신인|연출|출연|여주|역의|[’'”"》>』」〉]의) $/u;

/** How long the name is at the start of a word; 0 when there is none. `endings`: with how many different endings a stem was met. */
function nameLength(word: string, titled: boolean, endings: (stem: string) => number): number {
  const compound = KOREAN_LONG_SURNAMES.some((surname) => word.startsWith(surname));
  if (!compound && !KOREAN_SURNAMES.has(word[0] ?? '')) return 0;
  if (COMMON_WORDS.has(word.slice(0, 2)) && !compound) {
    const three = word.slice(0, 3);
    if (COMMON_WORDS.has(three) || word.length === 2 || PARTICLE.test(word.slice(2))) return 0;
    if (!titled && endings(three) < 2) return 0;
  }
  for (const length of compound ? [4, 3] : [3, 2]) {
    const name = word.slice(0, length);
    if (name.length < length || !PARTICLE.test(word.slice(length)) || COMMON_WORDS.has(name)) continue;
    if (length === 3 && NEVER_ENDS_A_NAME.test(name)) continue;
    if (length === 3 && PARTICLE.test(name.slice(2)) && endings(name.slice(0, 2)) > 2) continue;
    if (length === 2 && endings(name) < 2) continue;
    return length;
  }
  return /^[가-힣]{3}감독/u.test(word) ? 3 : 0;
}
