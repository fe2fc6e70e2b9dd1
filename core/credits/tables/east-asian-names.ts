const KOREAN_ROMAN =
  'ahn an bae baek bak bang ban bong boo byun byeon cha chae chang chi cho choe choi choo chu chun chung do doh eom eun gang geum gil go goh gong goo gu gwak gwon ha ham han heo hong hur huh hwang hwangbo hyun hyeon im in jang jee jeon jeong ji jin jo joo ju jun jung kam kang ki kil kim ko koh kong koo ku kwak kwon lee lim ma maeng min mo moon mun myung na nam namgoong namkoong namkung noh oh ok ong pak park pyo ra ri roh rhee ryoo ryu sa seo seok seol seon seong shim shin sim sin so sohn son song sul suh sung tak um uhm wang wi won woo wu yang yeo yeom yeon yi yim yoo yoon you yu yuk yum yun zo';
/** Korean surnames as they are usually romanised, lower case. */
export const KOREAN_SURNAMES_ROMAN: ReadonlySet<string> = new Set(KOREAN_ROMAN.split(' '));

const SYLLABLE =
  '(?:(?:ch|kk|gg|pp|bb|tt|dd|ss|jj|sh|[bcdghjklmnprstwy])?(?:yeo|yoo|yae|wae|woo|wha|aeo|eui|oo|ae|ah|eo|eu|ee|ew|oe|oi|oh|ou|ui|wa|wo|we|wi|ya|ye|yo|yu|ie|uh|ey|[aeiou])(?:ng|ck|rk|[nmlkptbrsh])?)';
const ONE_OR_TWO = new RegExp(`^${SYLLABLE}(?:[-\\s]?${SYLLABLE}){0,2}$`, 'iu');

/** Whether the words read as a romanised Korean name: a surname, then one or two syllables. */
export function readsAsKoreanName(words: readonly string[]): boolean {
  const [surname = '', ...given] = words;
  if (given.length === 0 || given.length > 2) return false;
  return KOREAN_SURNAMES_ROMAN.has(surname.toLowerCase()) && ONE_OR_TWO.test(given.join(' '));
}

/** Korean surnames of two syllables. */
export const KOREAN_LONG_SURNAMES = ['남궁', '황보', '선우', '제갈', '독고', '사공', '서문'] as const;
/** Korean surnames of one syllable. */
export const KOREAN_SURNAMES: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부',
);

/** Chinese surnames, both scripts. */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set(
  '王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡林郭何高羅罗鄭郑梁謝谢宋唐許许鄧邓韓韩馮冯曹彭曾蕭肖萧田董潘袁蔡蔣蒋余于杜葉叶程魏蘇苏呂吕丁任盧卢姚沈鍾钟姜崔譚谭陸陆范汪廖石金韋韦賈贾夏付傅方鄒邹熊白孟秦邱侯江尹薛閻阎段雷龍龙黎史陶賀贺毛郝顧顾龔龚邵萬万覃武錢钱戴嚴严莫孔向常湯汤溫温康施文牛樊葛邢安齊齐易喬乔伍龐庞顏颜倪莊庄聶聂章魯鲁岳翟殷詹申歐欧耿關关蘭兰焦俞左柳甘祝包寧宁尚符舒阮紀纪梅童凌畢毕單单季裴霍塗涂成苗曲盛游遊景鞏巩車车連连辛古滕應应佟甄鹿屈柯盖劳勞翁',
);
/** Chinese surnames of two characters. */
export const CHINESE_LONG_SURNAMES =
  /^(?:歐陽|欧阳|司馬|司马|諸葛|诸葛|上官|司徒|東方|东方|夏侯|皇甫|尉遲|尉迟|公孫|公孙|慕容|令狐|端木)/u;
