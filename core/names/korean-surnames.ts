/*
 * Korean family names and how their bearers write them in Latin letters, most usual first. The 120 or so
 * names that nearly all Koreans bear (census of 2015, Statistics Korea), with the spellings of passports
 * (survey of the National Institute of Korean Language on the romanisation of family names, 2009).
 */
const TABLE = `
김 kim gim ghim keem
이 lee yi rhee i ri ree rhie lie yee li
박 park pak bak pack bahk
최 choi choe choy chey
정 jung jeong chung cheong joung jeung
강 kang gang khang
조 cho jo joe joh
윤 yoon yun youn yune
장 jang chang zang
임 lim im rim yim leem
한 han hahn
오 oh o
서 seo suh so sur
신 shin sin sheen
권 kwon gwon kweon
황 hwang whang
안 ahn an
송 song
류 ryu ryoo yoo yu lyu rhyu ryou
유 yoo yu ryu you yoou ryoo
전 jeon jun chun jeun chon chyun
홍 hong
고 ko go koh goh
문 moon mun
양 yang ryang
손 son sohn
배 bae pae bai bay
백 baek paik baik back paek beck baeg
허 heo hur huh her hu
남 nam
심 shim sim
노 noh roh no ro nho
하 ha hah
곽 kwak gwak kwag
성 sung seong song
차 cha tcha
주 joo ju chu choo
우 woo wu u
구 koo gu ku goo
민 min
나 na ra rha nah
진 jin chin
지 ji jee chi gee
엄 um uhm eom oum eum
채 chae chai
원 won weon
천 cheon chun chon chen
방 bang pang
공 gong kong
현 hyun hyeon hyon
함 ham hahm
변 byun byeon pyun byon pyon
염 yum yeom youm yeum
여 yeo yuh yo yeuh
추 choo chu
도 do doh to toh
소 so soh sew
석 seok suk sok suck
선 sun seon sunn
설 seol sul sol seul
마 ma mah
길 gil kil
연 yeon youn yun yon
위 wi wee we
표 pyo
명 myung myeong myong
기 ki gi kee
반 ban bahn pan
왕 wang
금 keum geum kum gum
옥 ok ock oak
육 yook yuk
인 in ihn
맹 maeng
제 je jae
모 mo
탁 tak
국 kook guk kuk
어 eo uh
은 eun
편 pyun pyeon
용 yong
예 ye yeh
경 kyung kyeong gyeong kyong
봉 bong
사 sa
부 boo bu
가 ka ga
복 bok
태 tae
목 mok
진 jin
형 hyung hyeong
계 kye gye
피 pi
두 doo du
감 kam gam
음 eum
빈 bin
동 dong
온 on
호 ho
범 bum beom
좌 jwa
팽 paeng
승 seung
간 kan gan
상 sang
시 si shi
갈 gal kal
단 dan
견 kyun gyeon
당 dang
남궁 namgung namkung namgoong namkoong
선우 sunwoo seonwoo sunwu seonu
황보 hwangbo
제갈 jegal chegal
독고 dokgo dokko
사공 sagong
서문 seomun suhmoon
`;

/** Latin spellings by family name. */
export const SURNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [surname = '', ...spellings] = line.toLowerCase().split(' ');
      return [surname, spellings];
    }),
);

/* Where the South writes 이, 유, 임, 노, 나 the older spelling and the North keep ㄹ: one family. */
const ONE_FAMILY: Readonly<Record<string, string>> = {
  리: '이',
  류: '유',
  림: '임',
  로: '노',
  라: '나',
  량: '양',
  려: '여',
};

/** The family name without the ㄹ that the South does not write. */
export function familyOf(surname: string): string {
  return ONE_FAMILY[surname] ?? surname;
}

const BY_SPELLING = new Map<string, Set<string>>();
for (const [surname, spellings] of SURNAMES)
  for (const spelling of spellings) {
    const families = BY_SPELLING.get(spelling) ?? new Set();
    BY_SPELLING.set(spelling, families.add(familyOf(surname)));
  }

/** The family names that a Latin spelling can stand for; none if it is no Korean family name. */
export function surnamesSpelled(spelling: string): readonly string[] {
  return [...(BY_SPELLING.get(spelling) ?? [])];
}
