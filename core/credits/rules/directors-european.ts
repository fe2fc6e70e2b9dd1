import type { Cue } from '../claim.ts';
import { director } from './directors.ts';

/* To add a language: one line in `BEFORE` or `AFTER`, one example in tests/core/credits/directors.test.ts. */

const BEFORE: readonly Cue[] = [
  director('dirigida por', 4, {
    before:
      /\b(?:[Dd]irigid[oa]s?|[Cc]odirigid[oa]|[Rr]ealizad[oa]|filmad[oa]|rodad[oa]|escrit[oa] y dirigid[oa]|escrit[oa] e dirigid[oa]) por (?:(?:el|la|o|a) )?(?:[\p{Ll}-]+ ){0,3}/u,
    list: true,
    languages: ['es', 'pt'],
  }),
  director('el director X', 3.2, {
    before:
      /(?<!\b(?:casting|arte|fotografía|fotografia|escena|orquesta|técnico|esportivo|general|geral|artístico) )(?<![\p{L}])(?:[Dd]irector(?:es|a|as)?|[Cc]ineastas?|[Rr]ealizador(?:es|a|as)?|[Dd]iretor(?:es|a|as)?|[Dd]ocumentalista)(?: (?:y|e) (?:guionista|actor|actriz|roteirista|productor|produtor)[a]?)? (?:(?!d[aeo]s? |la |en )[\p{Ll}-]+(?:[oa]|és|esa|ês|ense|al|án|ol|ola|ão|ã|í) )?(?:nominad[oa] al Oscar,? )?/u,
    list: true,
    sure: true,
    languages: ['es', 'pt'],
  }),
  director('que dirige X', 3.4, {
    before: /\b(?:que|che|qu['’]) ?(?:dirige|dirigirá|dirigió|dirigiu|réalise|firma|signe) /u,
    list: true,
    languages: ['es', 'pt', 'it', 'fr'],
  }),
  director('chez X', 2.6, { before: /\b(?:chez|devant la caméra de|sous l['’]œil de) /u, languages: ['fr'] }),
  director('película de X', 2.4, {
    before:
      /\b(?:película|filme?|cinta|largometraje|documental|ópera prima|serie|série|longa(?:-metragem)?|comédia|comedia|drama|direção|dirección)(?: [\p{Ll}]+)? (?:de|del director|do diretor|da diretora|de la directora) (?:(?:el|la) )?/u,
    list: true,
    languages: ['es', 'pt'],
  }),
  director('réalisé par', 4, {
    before:
      /(?<!\b(?:[Pp]hotographie|[Ii]mages?|[Mm]usiques?|[Ll]umière|[Ss]cénario|[Mm]ontage|[Dd]écors?|[Cc]ostumes?|originale|[Pp]artition)\b[^.\n]{0,30})\b(?:[Rr]éalisé|[Cc]oréalisé|[Mm]ise? en scène|tourné|signé|écrit et réalisé|filmé|dirigé)(?:e|s|es)? (?:par )?(?:(?:le|la|les) )?(?:réalisat(?:eur|rice) |cinéaste )?/u,
    list: true,
    languages: ['fr'],
  }),
  director('le réalisateur X', 3.2, {
    before:
      /\b(?:[Rr]éalisat(?:eur|rice)s?|[Cc]inéastes?|[Mm]etteu(?:r|se) en scène|[Dd]ocumentariste)(?: et (?:scénariste|acteur|actrice|producteur))? (?:(?:[\p{Ll}-]+(?:ais|aise|ain|aine|ien|ienne|ois|oise|and|ande|ol|ole|éen|éenne|e|que)) )?/u,
    list: true,
    sure: true,
    languages: ['fr'],
  }),
  director('film de X', 2.6, {
    before:
      /\b(?:[Ff]ilm|[Ll]ong métrage|[Ll]ong-métrage|[Dd]ocumentaire|[Cc]omédie|[Dd]rame|[Tt]hriller|[Ss]érie|premier film|caméra|[Ww]estern|[Pp]olar)(?:(?: |, | d['’])[\p{Ll}-]+){0,3} (?:de|d['’]) ?/u,
    list: true,
    languages: ['fr'],
  }),
  director('diretto da', 4, {
    before:
      /\b(?:[Dd]irett[oaie]|girat[oa]|codirett[oa]|firmat[oa]|scritt[oa] e dirett[oa]|regia) (?:da|di|è di|a cura di) (?:[\p{Ll}]+ ){0,2}/u,
    list: true,
    languages: ['it'],
  }),
  director('il regista X', 3.2, {
    before:
      /\b(?:[Rr]egist[aei]|[Cc]ineast[ae]|[Dd]ocumentarista)(?: (?:e|ed) (?:sceneggiatore|attore|attrice))?,? (?:(?:italian|american|frances|ingles|turc|corean|spagnol|giappones|iranian|britannic|stat)[\p{L}]* )?/u,
    list: true,
    sure: true,
    languages: ['it'],
  }),
  director('film di X', 2.6, {
    before:
      /\b(?:film|opera prima|pellicola|documentario|lungometraggio|commedia|serie|cortometraggio)(?: [\p{Ll}]+)? (?:di|firmat[oa] da) /u,
    list: true,
    languages: ['it'],
  }),
  director('debutto alla regia di X', 3.2, {
    before:
      /\b(?:(?:debutto|esordio) alla regia (?:di|per)|debut (?:como|de) director(?:a)? de|debut en la dirección de|estreia na direção de|premier (?:film|long[- ]métrage) de|Regiedebüt von) /u,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  director('Regisseur X', 3.2, {
    before:
      /(?:^|[\s(„"«-])(?:[\p{Lu}\p{L}]*-)?(?:[Rr]egisseur(?:in|e|s|en)?|Filmemacher(?:in|s)?|Filmregisseur(?:in|s)?|Regiedebütant(?:in)?|Regiealtmeister|Dokumentarfilmer(?:in)?)(?: und (?:Drehbuchautor(?:in)?|Autor(?:in)?|Schauspieler(?:in)?))? /u,
    list: true,
    sure: true,
    languages: ['de'],
  }),
  director('Regie führte X', 3.8, {
    before:
      /\b(?:Regie (?:führte?|hatte|übernahm|übernimmt)(?: [a-zäöü]+)?|inszenierte?|inszeniert von|verfilmt von|[Uu]nter der Regie von|in der Regie von|Regie von|gedreht von) /u,
    list: true,
    languages: ['de'],
  }),
  director('Film von X', 2.8, {
    before:
      /\b(?:\p{L}*(?:[Ff]ilm|[Dd]rama|[Kk]omödie|[Tt]hriller|[Ss]erie|[Dd]okumentation|[Rr]egiedebüt|[Dd]oku|biopic))s? (?:von|des Regisseurs|der Regisseurin) /u,
    list: true,
    languages: ['de'],
  }),
];

const AFTER: readonly Cue[] = [
  director('X presenta “…”', 2.5, {
    after:
      / (?:presenta|estrena|firma|rueda|debuta|apresenta|lança|présente|signe|tourne|dreht|zeigt)(?: (?:en|a|em|à|su|il suo|seu|son|in|seinen|ihren|lo|el|nuevo|neuen)? ?[\p{L}]+){0,3} (?=[“"‘'«„])/u,
    languages: ['es', 'pt', 'it', 'fr', 'de'],
  }),
  director('X dirige', 3.2, {
    after: /,? (?:quien |que |también )?(?:dirige|dirigió|codirigió|dirigirá|rodó|dirigiu|dirigirá|filmó)\b/u,
    languages: ['es', 'pt', 'it'],
  }),
  director('X présente son film', 3, {
    after: /,? (?:qui )?(?:a )?(?:réalise|réalisé|met en scène|signe|tourne|filme|adapte)\b/u,
    languages: ['fr'],
  }),
  director('Xs Film', 2.8, {
    after:
      /s (?:[\p{Ll}\d-]+ ){0,3}(?:\p{L}*(?:[Ff]ilm|[Ff]ilms|[Dd]rama|[Kk]omödie|[Tt]hriller|[Ss]erie|[Dd]oku|[Dd]okumentation|[Dd]ebüt|[Ww]erk|[Rr]egie|[Bb]iopic|[Ww]estern)\b|(?=[„“»«‚‘"]))/u,
    languages: ['de'],
  }),
  director('X inszeniert', 3, {
    after:
      /,? (?:der |die )?(?:inszenier(?:t|te)|verfilmte?|führte? Regie|drehte?|hat (?:[\p{L}]+ ){0,4}(?:inszeniert|verfilmt))\b/u,
    languages: ['de'],
  }),
  director('X ha diretto', 3, {
    after: /,? (?:che )?(?:ha (?:diretto|girato)|dirige|diresse|gira|firma)\b/u,
    languages: ['it'],
  }),
  director('X, regista', 3, {
    after:
      /, (?:il |la |le |el |o |a )?(?:regista|réalisat(?:eur|rice)|cinéaste|director|directora|cineasta|realizador|diretor|diretora|Regisseur(?:in)?)(?: (?:de|di|del|do|des|von)\b|,)/u,
    languages: ['it', 'fr', 'es', 'pt', 'de'],
  }),
];

/** Words beside a name that say, in the languages of Europe: this person directs. */
export const EUROPEAN_DIRECTOR_CUES: readonly Cue[] = [...BEFORE, ...AFTER];
