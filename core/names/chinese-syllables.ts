/*
 * Chinese syllables in Latin letters, all brought to Hanyu Pinyin (ISO 7098). Wade-Giles after the table in
 * Giles, "A Chinese-English Dictionary" (1912), without its apostrophes, which the press leaves out.
 * Cantonese as Hong Kong's identity cards spell it, for the syllables that names use.
 */
const INITIALS = 'zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw]';
const FINALS =
  'iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u|v';
const PINYIN = new RegExp(`^(?:(?:${INITIALS})(?:${FINALS})|ai|an|ang|ao|e|en|er|ou|o|a)$`);

const CANTONESE = new Map(
  `leung:liang wong:wang,huang chan:chen,zhen,can cheung:zhang,xiang,chang lau:liu chow:zhou ng:wu,huang lam:lin,lan kwok:guo tsui:xu
yeung:yang ho:he,hao tang:deng yuen:yuan,ruan cheng:zheng mak:mai hui:xu lee:li choi:cai,cui yip:ye to:du,tao kwan:guan,jun,kun
fung:feng law:luo lo:lu,luo,lao hung:hong,xiong tse:xie,zi tam:tan so:su poon:pan siu:xiao,shao shum:shen sit:xue szeto:situ au:ou
auyeung:ouyang man:wen,min mok:mo kam:gan,jin kong:jiang,gang koo:gu kwong:kuang,guang lui:lei,lv loong:long lung:long mui:mei
wai:wei,hui kar:jia ka:jia fat:fa yun:run,yin chiu:chao,zhao fai:hui tak:de wah:hua kit:jie ming:ming keung:qiang shing:cheng,sheng
sing:xing,sheng sum:shen,xin,sen hing:xing,qing kei:qi,ji wing:rong,yong mei:mei,wei ling:ling kin:jian,jin chung:zhong,cong,song kuen:quan,juan
chi:zhi,ci,zi tin:tian tung:dong,tong on:an pui:pei,bei yan:en,ren,xin,yin yee:yi,er yi:yi ying:ying lai:li,lai fong:fang sze:si,shi
suet:xue hei:xi hin:xuan,xian lok:le,luo yat:yi,ri yiu:yao shan:shan sau:xiu,shou ching:qing,zheng,jing,cheng cheuk:zhuo chun:zhen,jun,chun,qin
lun:lun pok:bo pak:bo,bai tat:da wan:yun,wan,huan wun:huan hok:xue,he fu:fu ngai:yi,wei oi:ai ping:ping,bing sang:sheng,sheng sek:shi shu:shu,shu
sin:xian,qian yu:yu,ru,yao yuk:yu,yu yuet:yue tsang:zeng kwai:gui ting:ting,ding lit:lie mo:wu,mao hon:han,hang long:lang,long hoi:hai,kai lap:li
kai:ji,qi,kai kay:qi,ji kan:jian,qin,jin kong:gang,jiang ma:ma miu:miao nam:nan ning:ning pang:peng,pang san:xin,shan shek:shi shuk:shu sun:xin,shun,xun
tai:da,tai,dai tong:tang tsz:zi,ci wa:hua wu:hu yam:ren,yin ye:ye yin:yan,xian yung:rong,yong,weng gigi:qiqi chor:chu cho:cao,zuo chu:zhu suk:shu`
    .split(/\s+/)
    .map((entry) => {
      const [spelling = '', pinyin = ''] = entry.split(':');
      return [spelling, pinyin.split(',')] as const;
    }),
);

const WADE_INITIALS: Readonly<Record<string, readonly string[]>> = {
  p: ['b', 'p'],
  t: ['d', 't'],
  k: ['g', 'k'],
  ch: ['zh', 'ch', 'j', 'q'],
  ts: ['z', 'c'],
  tz: ['z', 'c'],
  hs: ['x'],
  ss: ['s'],
  sz: ['s'],
  j: ['r'],
};
const WADE_FINALS: Readonly<Record<string, readonly string[]>> = {
  ieh: ['ie'],
  ien: ['ian'],
  ung: ['ong'],
  iung: ['iong'],
  uei: ['ui'],
  ih: ['i'],
  eh: ['e'],
  ueh: ['ue'],
  o: ['o', 'e', 'uo'],
  e: ['e'],
  i: ['i'],
  u: ['u', 'i'],
};

/** How a syllable is spelled: each custom with its Pinyin readings; empty where the custom has no such. */
export interface ChineseSyllable {
  readonly pinyin: readonly string[];
  readonly wadeGiles: readonly string[];
  readonly cantonese: readonly string[];
}

/** The Pinyin readings of a syllable in Latin letters under each custom. */
export function readChinese(syllable: string): ChineseSyllable {
  return {
    pinyin: PINYIN.test(syllable) && !/^[jqxy]?(?:ou|o)$|^w[ieu][^in]?$/.test(syllable) ? [syllable] : [],
    wadeGiles: wadeGiles(syllable),
    cantonese: CANTONESE.get(syllable) ?? [],
  };
}

function wadeGiles(syllable: string): readonly string[] {
  const match = /^(ch|hs|ts|tz|ss|sz|sh|[ptkjfmnlhsyw])?([aeiou]+(?:ng|n|h)?)$/.exec(syllable);
  if (!match) return [];
  const [, initial = '', final = ''] = match;
  const initials = WADE_INITIALS[initial] ?? [initial];
  const finals = WADE_FINALS[final] ?? [final];
  return initials
    .flatMap((head) => finals.map((tail) => head + tail))
    .filter(
      (spelling) => PINYIN.test(spelling) && !/^(?:[jqx](?![iu])|(?:zh|ch|sh|[zcsr])i[^n]+$)/.test(spelling),
    );
}
