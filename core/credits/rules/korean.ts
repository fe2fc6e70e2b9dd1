import type { Cue } from '../claim.ts';

const KO = ['ko'];

/** Words beside a name or a title in Korean. Particles stand after the mention, outside it. */
export const KOREAN_CUES: readonly Cue[] = [
  {
    rule: 'X 감독',
    role: 'director',
    weight: 3.6,
    after: /(?:과|와|, )?\s?(?:영화)?감독(?!상|판)/u,
    languages: KO,
  },
  {
    rule: '감독 X',
    role: 'director',
    weight: 3.4,
    before:
      /(?<!음악|촬영|무술|미술|조명|편집|의상|대표팀|축구|야구|배구|농구)(?:감독|연출|연출자|각본[/·ㆍ]?감독|PD)(?::| :|=|·|ㆍ)? ?/u,
    languages: KO,
  },
  {
    rule: 'X가 연출',
    role: 'director',
    weight: 3.2,
    after: /(?:이|가|은|는)? ?(?:PD|연출|메가폰)/u,
    languages: KO,
  },
  {
    rule: '메가폰을 잡은 X',
    role: 'director',
    weight: 3,
    before: /(?:메가폰을 잡은|연출을 맡은|연출한) /u,
    languages: KO,
  },
  {
    rule: '배우 X',
    role: 'actor',
    weight: 3.6,
    before:
      /(?:배우|여배우|탤런트|주연|주역|출연|출연진|출연배우|연기자|상대역|스타)(?:인|로는|에는|은|는|을 맡은|:| :)? ?(?:고 )?/u,
    list: true,
    languages: KO,
  },
  {
    rule: '‘영화’의 X',
    role: 'actor',
    weight: 2.2,
    before: /[’'”"》>』」〉]의 (?:주인공 |주역 |히로인 )?/u,
    after: /(?! ?(?:감독|작가|PD|연출|제작|원작|대표|의 ))/u,
    list: true,
    languages: KO,
  },
  {
    rule: 'X와의 호흡',
    role: 'actor',
    weight: 2.6,
    after:
      /(?:과|와)의 (?:[가-힣]+ )?(?:호흡|연기|케미|재회|앙상블|로맨스)|(?:의|표) (?:[가-힣]+ )?(?:연기 변신|연기력|열연|명연기|눈빛 연기|복귀작|출연작|주연작|스크린|안방)/u,
    languages: KO,
  },
  {
    rule: 'X를 만났다',
    role: 'actor',
    weight: 2.2,
    after: /(?:을|를) (?:[^.\n]{0,40}? )?(?:만났다|만나 )/u,
    languages: KO,
  },
  {
    rule: '캐스팅된 X',
    role: 'actor',
    weight: 3,
    after:
      /(?:이|가|은|는|도| 등이|등이)? ?(?:[‘'"“《〈<][^’'"”》〉>\n]{1,24}[’'"”》〉>]?(?:에|의|으로|로) ?)?(?:[가-힣]+ ){0,2}?(?:캐스팅|출연을 확정|출연한다|합류|주연을 맡|주인공으로 낙점|여주인공|남주인공|특별출연|카메오)/u,
    list: true,
    languages: KO,
  },
  { rule: 'X 배우', role: 'actor', weight: 3, after: / (?:배우|주연)(?![들상])/u, list: true, languages: KO },
  {
    rule: 'X는 … 연기',
    role: 'actor',
    weight: 3,
    after:
      /(?:(?:은|는|이|가)(?: [^.\n]{0,70}?)?|(?:도|와|과|의|,) (?:[가-힣‘’'"“”\d,·]+ ){0,7}?| )(?:연기(?![력자대])|분한|분해|분했|출연|주연|열연|등장해|데뷔한|역을|역으로|역에|맡았|맡은|변신|호흡|힘을 보|나왔다|나온다|나오는|합류|가세|뭉쳤|신인상|연기상)/u,
    list: true,
    languages: KO,
  },
  {
    rule: 'X 분)',
    role: 'actor',
    weight: 3.6,
    after: / ?분\)/u,
    languages: KO,
  },
  {
    rule: 'X를 비롯한 배우',
    role: 'actor',
    weight: 3,
    after: /(?:을|를| 등)? ?(?:비롯한|비롯해|포함한|등) [가-힣 ]{0,12}?(?:배우|연기자|출연)/u,
    list: true,
    languages: KO,
  },
  { rule: '#X-‘영화’', role: 'actor', weight: 2.4, before: /#/u, after: / ?[-–] ?[‘'"“’《]/u, languages: KO },
  {
    rule: '남우주연상은 X',
    role: 'actor',
    weight: 3.2,
    before:
      /(?:주연상|조연상|신인상|연기상|남우상|여우상)(?:은|에는|에|을|의 영예는)? (?:[‘'"“][^’'"”\n]{1,24}[’'"”]의 )?/u,
    languages: KO,
  },
  {
    rule: '역의 X',
    role: 'actor',
    weight: 3,
    before:
      /(?:역의|역을 맡은|역으로 분한|연기한|출연한|출연하는|활약한|열연한|데뷔한) (?:배우 |아역배우 )?/u,
    list: true,
    languages: KO,
  },
  {
    rule: 'X를 연기',
    role: 'character',
    weight: 3.4,
    after:
      /(?:을|를|역을|역으로|역의|역에|로|으로|이라는 (?:인물|역)|라는 (?:인물|역)|역할) ?(?:[가-힣‘’'“”]+ ){0,3}?(?:연기|분한|분해|분했|맡|열연|변신|소화|등장|발탁)/u,
    languages: KO,
  },
  {
    rule: 'X 역을 맡',
    role: 'character',
    weight: 4.4,
    after: / 역(?:을|으로|에|의|,)/u,
    languages: KO,
  },
  {
    rule: '배우가 X, …을 연기',
    role: 'character',
    weight: 3.4,
    before: /[가-힣]{2,4}(?:이|가) /u,
    after: /(?:, [가-힣]{2,4}(?:이|가) |(?:을|를) 연기)/u,
    languages: KO,
  },
  {
    rule: '작가, 작곡가 X',
    role: 'other',
    weight: 3,
    before:
      /(?:작가|극본|각본|가수|기자|대표|프로듀서|제작자|음악감독|촬영감독|무술감독|미술감독|원작자|평론가|심사위원장|집행위원장|사진|글|진행을 맡은|MC|아나운서|소설가|대통령)(?:인|의|은|=|:)? ?/u,
    languages: KO,
  },
  {
    rule: 'X 작가',
    role: 'other',
    weight: 3.2,
    after:
      / ?(?:작가|기자|대표|음악감독|프로듀서|평론가|의원|장관|대통령|교수|작곡가|촬영감독|무술감독|미술감독|집행위원장|위원장|아나운서)/u,
    languages: KO,
  },
  {
    rule: '배구 감독',
    role: 'other',
    weight: 3,
    before: /(?:축구|야구|배구|농구|대표팀|구단)(?: 국가대표)?(?: 감독)?(?:인|이던)? /u,
    languages: KO,
  },
  {
    rule: '영화 X',
    role: 'film',
    weight: 3.4,
    before:
      /(?:영화|드라마|시리즈|작품|신작|차기작|예능|프로그램|다큐멘터리|시트콤|애니메이션|흥행작|대표작|속편|영화제 개막작|전작|데뷔작|연출작|주연작|출연작|후속작)(?:인|은|는|으로는|로는|,)? ?/u,
    list: true,
    languages: KO,
  },
  {
    rule: 'X (2019)',
    role: 'film',
    weight: 3.4,
    after: /[’'”"》>』」]? ?\((?:[가-힣 ,:]{0,20})?(?:19|20)\d\d/u,
    languages: KO,
  },
  {
    rule: 'X의 작가, 감독',
    role: 'film',
    weight: 2.4,
    after: /[’'”"》>』」]?의 [가-힣]{2,4} (?:작가|감독|PD)/u,
    languages: KO,
  },
  {
    rule: 'X 개봉',
    role: 'film',
    weight: 3,
    after:
      /(?:이|가|은|는|을|를|의|에|에서|로|으로|까지|도)? ?(?:[가-힣\d]+ ){0,3}?(?:개봉|출연|연출|촬영|관객|주연|제작보고회|시사회|포스터|예고편|시청률|첫 방송|방영|크랭크|스틸|흥행|박스오피스|캐스팅)/u,
    list: true,
    languages: KO,
  },
  {
    rule: 'X(감독 …)',
    role: 'film',
    weight: 3.6,
    after: /[’'”"》>』」]? ?\((?:감독|연출|각본|가제|극본)/u,
    languages: KO,
  },
  {
    rule: '웹툰 X',
    role: 'not-film',
    weight: 3.4,
    before:
      /(?:웹툰|웹소설|소설|원작|앨범|노래|곡|신곡|타이틀곡|OST|책|에세이|만화|뮤지컬|연극|유튜브|채널|팀|그룹|게임|잡지)(?: 플랫폼)?(?:의|인|은|는)? ?/u,
    list: true,
    languages: KO,
  },
];
