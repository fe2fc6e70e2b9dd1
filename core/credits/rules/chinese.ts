import type { Cue } from '../claim.ts';

const ZH = ['zh'];

/** Words beside a name or a title in Chinese, in both scripts. */
export const CHINESE_CUES: readonly Cue[] = [
  {
    rule: '導演X',
    role: 'director',
    weight: 3.6,
    before:
      /(?<!(?:音樂|藝術|藝术|美術|選角|动作|動作|武術|最佳|副))(?:導演|导演|編導|编导|執導|执导)(?:兼編劇|兼编剧|兼演員|：|:|為|为|是|的)?(?:[\p{Script=Han}]{2,3}籍)?\s?/u,
    list: true,
    languages: ZH,
  },
  {
    rule: 'X執導',
    role: 'director',
    weight: 3.6,
    after:
      /(?:首次|親自|亲自|最新|自編|自编)?(?:自導自演|自导自演|執導|执导|導演|导演|拍攝的|拍摄的|(?:，|, )?(?:香港|台灣|中國)?(?:著名|知名|資深|資深的)?導演)(?!獎|奖|組|组|們|们)/u,
    list: true,
    languages: ZH,
  },
  {
    rule: '由X執導',
    role: 'director',
    weight: 3.8,
    before: /由(?:導演|导演|名導|新晉導演|新导演)?/u,
    after: /(?:[\p{Script=Han}]{0,4})?(?:執導|执导|導演|导演|掌鏡|掌镜)/u,
    list: true,
    languages: ZH,
  },
  {
    rule: '以《X》獲最佳導演',
    role: 'director',
    weight: 3,
    after: /(?:以|憑|凭|凭借|憑藉)[^。\n]{1,40}?最佳(?:導演|导演)/u,
    languages: ZH,
  },
  {
    rule: '演員X',
    role: 'actor',
    weight: 3.6,
    before:
      /(?:演員|演员|影帝|影后|男主角|女主角|男星|女星|主演|男主|女主|飾演者|饰演者|領銜主演|领衔主演|聯合主演|联合主演|主演陣容|卡司|合作演員|視帝|視后|視后|實力派)(?:有|包括|：|:|為|为|是|的)?\s?/u,
    list: true,
    languages: ZH,
  },
  {
    rule: 'X主演',
    role: 'actor',
    weight: 3.6,
    after:
      /(?:等|等人)?(?:領銜|领衔|聯合|联合|擔綱|担纲|傾情|特別|友情)?(?:主演|出演|飾演|饰演|飾|饰|扮演|演出|擔任主角|客串|配音)/u,
    list: true,
    languages: ZH,
  },
  {
    rule: 'X、Y再度合作',
    role: 'actor',
    weight: 2.6,
    after:
      /(?:兩人|两人|二人)?(?:首次|再度|再次|二度|繼|继)?[^。，,\n]{0,14}?(?:合作|搭檔|搭档|聯手|联手|同台|對戲|对戏|演對手戲|演对手戏|組CP|组CP|擔綱演出|担纲演出|加盟|共演|領銜|领衔)/u,
    list: true,
    languages: ZH,
  },
  {
    rule: 'X在片中',
    role: 'actor',
    weight: 2.6,
    after:
      /(?:在(?:片中|剧中|劇中|戲中|戏中|影片中)|的(?:表演|演技|角色|演出|戲份|戏份)|與[^，。\n]{2,8}的對手戲|与[^，。\n]{2,8}的对手戏)/u,
    languages: ZH,
  },
  {
    rule: '評審團主席X',
    role: 'other',
    weight: 4.6,
    before:
      /(?:主席|評審|评审|評委|评委|主持人|製片人|制片人|出品人|監製|监制|配樂|配乐|主教練|主教练|教練|教练)(?:團|团)?(?:主席)?(?:由|為|为|是)?/u,
    languages: ZH,
  },
  {
    rule: 'X…演出',
    role: 'actor',
    weight: 2.3,
    after: /[^。\n《]{0,24}?(?:演出(?!者)|飾演|饰演|出演|扮演)/u,
    languages: ZH,
  },
  {
    rule: '影后…X',
    role: 'actor',
    weight: 2.6,
    before:
      /(?:影帝|影后|視帝|視后|视帝|视后|最佳(?:男|女)(?:主角|配角))(?:則|则)?(?:由|是|為|为)(?:《[^》\n]{1,20}》)?(?:的)?/u,
    languages: ZH,
  },
  {
    rule: '角色（X 飾）',
    role: 'actor',
    weight: 4,
    before: /[（(](?:由)?/u,
    after: /\s?(?:飾|饰|飾演|饰演|配音)?[）)]/u,
    languages: ZH,
  },
  {
    rule: '由X飾演',
    role: 'actor',
    weight: 3.8,
    before: /由/u,
    after:
      /(?:、|和|等)?(?:[\p{Script=Han}]{0,4})?(?:飾演|饰演|扮演|出演|主演|擔任(?:男|女)?主角|担任(?:男|女)?主角|擔綱|担纲)/u,
    list: true,
    languages: ZH,
  },
  {
    rule: '以《X》獲影帝',
    role: 'actor',
    weight: 3,
    after: /(?:以|憑|凭|凭借|憑藉)[^。\n]{1,40}?(?:最佳(?:男|女)|影帝|影后|封帝|封后|視帝|視后)/u,
    languages: ZH,
  },
  {
    rule: '編劇、作曲X',
    role: 'other',
    weight: 3,
    before:
      /(?:編劇|编剧|作家|作者|歌手|監製|监制|製片|制片|攝影|摄影|配樂|配乐|原著|撰文|記者|记者|文|圖|小說家|小说家|音樂|總統|主席|老師|导师)(?:：|:|為|是)?\s?/u,
    languages: ZH,
  },
  {
    rule: 'X的小說',
    role: 'other',
    weight: 2.6,
    after: /(?:的)?(?:小說|小说|原著|同名|歌曲|作詞|作曲|老師|老师|主席|總統|總理|教授|議員|市長)/u,
    languages: ZH,
  },
  {
    rule: '飾演女主角X',
    role: 'character',
    weight: 4.4,
    before: /(?:飾演|饰演|扮演)[^。，、\n]{0,8}(?:主角|角色|男主|女主)/u,
    languages: ZH,
  },
  {
    rule: '飾演X',
    role: 'character',
    weight: 3,
    before: /(?:飾演|饰演|扮演|主角|主人公|角色|名叫|飾|饰)(?:的|了|是|：)?/u,
    languages: ZH,
  },
  {
    rule: '電影《X》',
    role: 'film',
    weight: 3.4,
    before:
      /(?:影評[｜|:：]?|影评[｜|:：]?|長片|长片|前作|新作|首作|舊作|旧作|佳作|古裝劇|古装剧|電影|电影|影片|劇集|剧集|電視劇|电视剧|網劇|网剧|紀錄片|纪录片|動畫|动画|新片|處女作|处女作|本片|劇情片|剧情片|作品|執導的?|执导的?|主演的?|拍攝|拍摄|片名|續集|续集|韓劇|日劇|美劇|出演|參演|参演|首部)(?:《[^》]*》)?(?:，|、|：)?/u,
    list: true,
    languages: ZH,
  },
  {
    rule: '《X》（2019）',
    role: 'film',
    weight: 3.4,
    after: /》?(?:[（(](?:19|20)\d\d|[（(][^）)\n]{2,40}, (?:19|20)\d\d)/u,
    languages: ZH,
  },
  {
    rule: '1992年《X》',
    role: 'film',
    weight: 3,
    before: /(?:19|20)\d\d年(?:的|以)?/u,
    list: true,
    languages: ZH,
  },
  {
    rule: '《X》上映',
    role: 'film',
    weight: 3,
    after:
      /》?(?:[^。\n《]{0,10})?(?:上映|票房|導演|导演|主演|首映|入圍|入围|拍攝|拍摄|片中|男主角|女主角|影片|開播|开播|播出|公映|殺青|杀青|熱映|热映|影評|劇組|剧组)/u,
    list: true,
    languages: ZH,
  },
  {
    rule: '小說《X》',
    role: 'not-film',
    weight: 3.4,
    before:
      /(?:小說|小说|歌曲|單曲|单曲|專輯|专辑|主題曲|主题曲|漫畫|漫画|書|书|一書|雜誌|杂志|報章|报|散文|詩|诗|著作|舞台劇|話劇|话剧|遊戲|游戏|歌|曲|網站|專欄|条例|條例|法案|論文|文章|節目|综艺|綜藝|公约|協議)(?:的|，|、|：)?/u,
    list: true,
    languages: ZH,
  },
  {
    rule: '《X》報導',
    role: 'not-film',
    weight: 3,
    after:
      /》?(?:一書|一书|一文|記者|报道|報導|報道|雜誌|专栏|專欄|主編|月刊|社論|訪問|小說|小说|歌曲|專輯|演唱會)/u,
    languages: ZH,
  },
];
