import type { Cue } from '../claim.ts';

const JA = ['ja'];

/** Words beside a name or a title in Japanese. Names end where another script or a particle begins. */
export const JAPANESE_CUES: readonly Cue[] = [
  {
    rule: 'X監督',
    role: 'director',
    weight: 3.6,
    after: /(?:が|は|の)?(?:初|長編初|総|自ら)?監督(?!賞|兼|：|:|は『)/u,
    languages: JA,
  },
  {
    rule: '監督：X',
    role: 'director',
    weight: 3.6,
    before:
      /(?<!撮影|音楽|美術|助|照明|録音|編集|作画|アクション|舞台|球団|前|新|代表|元)(?:監督|演出|監督・脚本|脚本・監督|監督\/脚本|監督・主演)(?:は|・|：|:|／|を務める|を務めた|を手がけた|の|＝|　| |、)*/u,
    languages: JA,
  },
  {
    rule: '監督は…で知られるX',
    role: 'director',
    weight: 3,
    before:
      /(?:監督|演出|メガホンを[取とっ]+たの|手がけたの)(?:を(?:務め|手がけ)[たる]の)?は[^。\n]{1,36}?(?:た|る|の|で)/u,
    after: /(?=[。、」\n]|さん|氏|が|だ|で)/u,
    languages: JA,
  },
  {
    rule: 'Xがメガホン',
    role: 'director',
    weight: 3.4,
    after:
      /(?:が|は)(?:[^。\n]{0,20})?(?:メガホン|監督|演出|映画化|撮り上げ|撮った|描[いく])(?:を|し|した|務め|する|た|て|き)?/u,
    languages: JA,
  },
  {
    rule: '俳優のX',
    role: 'actor',
    weight: 3.4,
    before:
      /(?:俳優|女優|主演|出演|出演者|共演|主演の|キャスト|声優|声の出演|W主演)(?:は|の|・|：|:|／|　| |に|には|した|する|を務める|を務めた|で)*/u,
    list: true,
    languages: JA,
  },
  {
    rule: '俳優として…X',
    role: 'actor',
    weight: 2.4,
    before: /(?:俳優|女優|役者|声優)(?:として|で)[^。、\n]{0,20}/u,
    after: /さん|氏|[(（][\p{Script=Hiragana}・\s]+[)）]/u,
    languages: JA,
  },
  {
    rule: '男優賞はX',
    role: 'actor',
    weight: 3.2,
    before: /(?:男優|女優|俳優|新人)賞(?:は|に|には|を)(?:[「『][^」』\n]{1,24}[」』]の)?/u,
    languages: JA,
  },
  {
    rule: 'X主演',
    role: 'actor',
    weight: 3.4,
    after:
      /(?:さん|氏)?(?:・|が|は|の|も|ら|、)?[^。、\n]{0,8}?(?:主演|出演|演じ|扮|共演|が演|初主演|ダブル主演|W主演|脇を固め|キャスティング|起用|名を連ね|熱演|好演|顔をそろえ|顔を揃え|登場する)/u,
    list: true,
    languages: JA,
  },
  {
    rule: '役のX',
    role: 'actor',
    weight: 3.2,
    before:
      /(?:役の|役を務める|役は|を演じる|を演じた|を演じるのは|に扮する|に扮した|に扮するのは|役に|役で|演じるのは|演じたのは)/u,
    list: true,
    languages: JA,
  },
  {
    rule: '教師をXが演じる',
    role: 'actor',
    weight: 3.2,
    before: /を/u,
    after: /(?:さん|氏)?(?:、[^。\n]{2,60}?)?(?:が|も)[^。、\n]{0,12}?(?:演じ|務め|扮|好演|熱演)/u,
    languages: JA,
  },
  {
    rule: '役（X）',
    role: 'actor',
    weight: 3.2,
    before: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+[（(]/u,
    after: /(?:さん)?[）)]/u,
    languages: JA,
  },
  { rule: 'Xさん', role: 'actor', weight: 1.6, after: /(?:さん|ちゃん|くん)/u, languages: JA },
  {
    rule: '原作者X',
    role: 'other',
    weight: 3,
    before:
      /(?:原作|脚本|音楽|撮影監督|音楽監督|審査委員長|審査員長|主題歌を[^。\n]{0,12}|作曲|作家|歌手|漫画家|プロデューサー|撮影|編集|文|取材|記者|主題歌|写真|小説家|首相|選手)(?:は|・|：|:|／|の|家)*/u,
    languages: JA,
  },
  {
    rule: 'Xの小説',
    role: 'other',
    weight: 3,
    after:
      /(?:さん|氏)?(?:の(?:[^。、\n]{0,10})(?:小説|漫画|原作|楽曲|アルバム|同名)|原作|選手|首相|記者|プロデューサー)/u,
    languages: JA,
  },
  {
    rule: '映画「X」',
    role: 'film',
    weight: 3.4,
    before:
      /(?:映画評|評|レビュー|映画|ドラマ|シリーズ|長編|短編|第\p{N}+作|[二三]作|ヒット作|出世作|デビュー作|作品|新作|アニメ|連ドラ|大河|朝ドラ|主演作|代表作|監督作|最新作|前作|邦画|洋画|続編|朝の連続テレビ小説|時代劇|ドキュメンタリー|実写版?|劇場版|作品[^「」『』。\n]{0,6})(?:の|は|、|・|　| )?/u,
    list: true,
    languages: JA,
  },
  {
    rule: '「X」（2019）',
    role: 'film',
    weight: 3.4,
    after: /[』」》]?(?:[（(][^）)\n]{0,12}(?:19|20)\d\d|[（(]\d\d年?[）)])/u,
    languages: JA,
  },
  {
    rule: '「X」に出演',
    role: 'film',
    weight: 3,
    after:
      /[』」》]?(?:シリーズ)?(?:に|で|の|は|が|を|など|にも|では)(?:[^。\n「『]{0,12})?(?:出演|主演|監督|公開|上映|放送|放映|撮影|演じ|ヒット|メガホン|主人公|舞台挨拶|試写|映画|ドラマ|撮っ|クランク|配信|興行|受賞|活躍|知られ)/u,
    list: true,
    languages: JA,
  },
  {
    rule: '小説「X」',
    role: 'not-film',
    weight: 3.2,
    before:
      /(?:小説|漫画|マンガ|楽曲|曲|主題歌|アルバム|シングル|書籍|著書|雑誌|ゲーム|舞台|ミュージカル|歌|番組名|新聞|書|本|原作|コミック|写真集)(?:の|は|、|・)?/u,
    list: true,
    languages: JA,
  },
  {
    rule: '「X」を歌う',
    role: 'not-film',
    weight: 3,
    after: /[』」》]?(?:を(?:歌|発売|リリース|収録|連載)|（[^）]{0,8}(?:社|書店|文庫)）)/u,
    languages: JA,
  },
];
