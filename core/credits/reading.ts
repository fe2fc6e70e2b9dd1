import { languageOf } from './language.ts';
import type { Evidence, Hints, Source } from './suggestion.ts';

/** An article laid out for the rules: headline and text as one page, so that one offset says where. */
export interface Reading {
  readonly page: string;
  /** Where the text begins in `page`; everything before is the headline. */
  readonly bodyStart: number;
  readonly language: string;
  /** 0: says nothing of the screen; 1: clearly about films or series. */
  readonly screen: number;
  readonly hints: Hints;
}

const BREAK = '\n\n';

const SCREEN_WORDS =
  /\b(?:films?|movies?|cinema|screen(?:play|ing|writer)?|k-?dramas?|dramas?|tv series|series|sitcom|trailer|box office|actors?|actress|cast|filmmaker|documentar(?:y|ies)|thrillers?|comed(?:y|ies)|shows?|tv|seasons?|episodes?|streaming|roles?|directors?|directed|scenes?|premieres?|sequels?|franchise|blockbusters?|reboot|remake|audiences?|characters?|casting|viewers|biopic|horror|(?:co-?)?starr(?:ing|ed)|co-stars?|plays|played by|filming|cinematograph(?:er|y)|screenwriters?|sci-fi|teaser|rom-com|hollywood|oscars?|netflix|hbo|película|cine|filme|cineasta|acteurs?|actrice|réalisateur|réalisatrice|cinéma|attore|attrice|regista|regisseur(?:in)?|schauspieler(?:in)?|serie|diretor|ator|atriz|novela|cannes|palme|berlinale|kinos?|leinwand|hauptdarsteller(?:in)?|hauptrollen?|dokumentarfilm|komödie|estreno|rodaje|largometraje|protagonista|reparto|elenco|longa|pellicola|sceneggiatura|tournage|long métrage|comédien(?:ne)?|interprétation|documental(?:es)?|ficción|guion|en salles|longs?-métrages?|courts?-métrages?|distribution|spectateurs|jouent|bande-annonce|recensione|in sala|kamera|regie|drehbuch|roteiro|diretora?|cineasta)\b|영화|드라마|배우|감독|출연|개봉|映画|ドラマ|俳優|女優|監督|出演|主演|電影|电影|導演|导演|演員|演员|影片|시리즈|시즌|극본|연출|작품상|시청률|电视剧|電視劇|饰演|飾演|执导|執導|票房|该剧|該劇|影評|影评|長片|长片|短片|劇本|剧本|票房|上映|影后|影帝|金馬|金马|金像獎|片中|剧中|劇中|飾|출연진|주연|상영|관객|映画祭|公開|主人公|脚本/giu;
const ELSEWHERE_WORDS =
  /\b(?:albums?|bands?|songs?|singles?|concerts?|guitar(?:ist)?|singer|rapper|tour|orchestra|opera|exhibition|paint(?:er|ing)s?|sculptures?|museum|gallery|coach|manager|club|striker|midfielder|goalkeeper|defeat|penalty|squad|captain|cup|league|goals?|football|striker|shares|profits?|revenue|election|musical|soprano|tenor|baritone|conductor|libretto|ballet|arias?|symphony|chorus|choreograph(?:er|y)|curtains?|airlines?|aircraft|presidents?|senators?|investors?|stocks?|vaccines?|tax(?:es)?|congress|polls?|minister|festival de música|banda|disco|canción|entrenador|chanson|fußball|trainer|calcio|allenatore|futebol|técnico)\b|앨범|노래|가수|축구|콘서트|アルバム|楽曲|サッカー|試合|专辑|專輯|歌手|足球|演唱會|演唱会|선수|대표팀|배구|야구|농구|구단|경기|결승|득점|리그|선발|타선|블로킹|選手|優勝|先制|逆転|得点|球団|投手|打線|リーグ|ゴール|監督は試合|球隊|球队|聯賽|联赛|主帥|主帅|進球|进球|主教練|主教练|前鋒|前锋/giu;

/** In a headline these, too, promise the screen; what stands there counts twice. */
const HEADLINE_WORDS =
  /\b(?:review|recap|trailer|premiere|starring|biopic|streaming|crítica|critique|kritik|recensione)\b/iu;

/** How many words of the screen are as sure as one needs: fewer in a short text. */
const [FEWEST, MOST] = [2, 5];
const CHARACTERS_FOR_ONE = 450;

/** Reads an article once; every rule works on the result. */
export function readArticle({ title, text, language, hints }: Source): Reading {
  const page = title + BREAK + text;
  const inHeadline = (title.match(SCREEN_WORDS)?.length ?? 0) + (HEADLINE_WORDS.test(title) ? 1 : 0);
  const screenWords = (page.match(SCREEN_WORDS)?.length ?? 0) + inHeadline;
  const elsewhere = page.match(ELSEWHERE_WORDS)?.length ?? 0;
  const sure = Math.max(FEWEST, Math.min(MOST, page.length / CHARACTERS_FOR_ONE));
  const screen = Math.max(0, Math.min(1, (screenWords - elsewhere * 0.7) / sure));
  return {
    page,
    bodyStart: title.length + BREAK.length,
    language: languageOf(text || title, language),
    screen,
    hints: hints ?? {},
  };
}

/** The longest stretch shown as a sentence, either side, where nobody set a full stop. */
const SENTENCE_REACH = 320;
const ENDS = /[.!?…]["'”’»)]*\s|[。！？]|\n/u;

/** The sentence around `start`–`end` of the page, as evidence with offsets in the title or the text. */
export function evidenceAt({ page, bodyStart }: Reading, start: number, end: number, rule: string): Evidence {
  if (start < 0) return { where: 'page', sentence: '', start: 0, end: 0, cueStart: 0, cueEnd: 0, rule };
  const inTitle = start < bodyStart;
  const floor = Math.max(inTitle ? 0 : bodyStart, start - SENTENCE_REACH);
  const ceiling = Math.min(inTitle ? bodyStart - BREAK.length : page.length, end + SENTENCE_REACH);
  const from = lastEnd(page.slice(floor, start)) + floor;
  const stop = ENDS.exec(page.slice(end, ceiling));
  const to = stop ? end + stop.index + stop[0].trimEnd().length : ceiling;
  const sentence = page.slice(from, to);
  const shift = inTitle ? 0 : bodyStart;
  const lead = sentence.length - sentence.trimStart().length;
  return {
    where: inTitle ? 'title' : 'text',
    sentence: sentence.trim(),
    start: from + lead - shift,
    end: from + lead + sentence.trim().length - shift,
    cueStart: start - shift,
    cueEnd: Math.min(end, ceiling) - shift,
    rule,
  };
}

function lastEnd(before: string): number {
  let at = 0;
  for (const match of before.matchAll(new RegExp(ENDS, 'gu'))) at = match.index + match[0].length;
  return at;
}
