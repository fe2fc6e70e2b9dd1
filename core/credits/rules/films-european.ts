import type { Cue } from '../claim.ts';
import { film } from './films.ts';

/* To add a language: one line in `BEFORE` or `AFTER`, one example in tests/core/credits/films.test.ts. */

const BEFORE: readonly Cue[] = [
  film('premio por X', 1, {
    before: /\b(?:pour|für|por|per|in|en|em|dans|von|per) (?=["“«„‘])/u,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  film('película X', 3, {
    before:
      /(?<![\p{L}])(?:películas?|filmes?|cintas?|largometrajes?|documental(?:es)?|óperas? primas?|(?:mini)?seri(?:e|es)|séries?|telenovelas?|novelas? das \w+|novela da Globo|longas?(?:-metragens?|-metragem)?|comédias?|comedias?|thriller|drama|secuela|remake|trilogía|trilogia|saga|filmou|rodó|dirigió|dirigiu|personajes? (?:de|em)|como el \p{L}+ de|protagonizó|estrenó|estreno de|estreia de|rodaje de|trailer de|tráiler de)(?: (?!d[aeo]s? |del |di |en |em |com |con |sobre |para |por )[\p{Ll}-]+){0,2}?,? ["“«‘']?/u,
    list: true,
    languages: ['es', 'pt'],
  }),
  film('Oscar por X', 2.4, {
    before:
      /\b(?:Oscar|Goya|Globo de Oro|[Pp]rem[ií]o|[Pp]rix|César|Palma de Oro|Palma d['’]Oro|Oso|León|Leone|Urso|Lola|David|[Nn]ominad[oa]|[Cc]andidat[oa]|[Cc]ésarisée?|[Gg]anador[a]?)(?: [\p{Ll}]+){0,4} (?:por|per|pour|für) /u,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  film('conocido por X', 2.6, {
    before:
      /\b(?:[Cc]onocid[oa]s?|[Cc]onhecid[oa]s?|[Cc]onosciut[oa]|[Nn]ot[oa]|[Cc]onnue?s?|[Rr]évélée?s?|[Bb]ekannt|[Ff]amos[oa]) (?:sobre todo |principalmente |mundialmente )?(?:por|per|pour|durch|aus) /u,
    list: true,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  film('director de X', 2.6, {
    before:
      /\b(?:[Dd]irector(?:a|es)?|[Dd]iretor(?:a|es)?|[Rr]egist[ai]|[Rr]éalisat(?:eur|rice)|[Rr]egisseur(?:in)?|[Rr]esponsable|[Aa]ut(?:or[ea]?|eur|rice)|[Cc]read?tor[ea]?|[Cc]reador[a]?|[Cc]réat(?:eur|rice)|reparto|elenco|cast|desde|révélation|ans après|años después de|anos depois de|anni dopo)(?: também| también| anche| aussi)? (?:de |di |von |d['’])?/u,
    list: true,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  film('der Preis ging an X', 2.2, {
    before: /\b(?:Silber|Bronze|Gold|Lola|Preis|Bär|Palme|Löwe) (?:ging|geht|gehen|gingen) an /u,
    languages: ['de'],
  }),
  film('le film X', 3, {
    before:
      /(?<![\p{L}])(?:films?|longs?[- ]métrages?|documentaires?|comédies?|drames?|thriller|(?:mini-?)?séries?|saga|suite|dessins? animés?|à l['’]affiche d[e’']|sortie d[eu’']|tournage d[eu’']|dans|voir|scènes rappelant|réalisateur d[eu’']|réalisatrice d[eu’'])(?! d[e'’])(?: [\p{Ll}-]+){0,1}?,? ?["“«‘']?\s?/u,
    list: true,
    languages: ['fr'],
  }),
  film('il film X', 3, {
    before:
      /(?<![\p{L}])(?:[Ff]ilm|pellicol[ae]|opera prima|documentari[oo]?|lungometragg[io]+|commedi[ae]|(?:mini)?serie(?: tv)?|fiction|sequel|remake|saga|cartoon|cortometraggio)(?: [\p{Ll}-]+){0,2}?,? (?=["“«‘'])/u,
    list: true,
    languages: ['it'],
  }),
  film('der Film X', 3, {
    before:
      /(?<![\p{L}])(?:\p{L}*(?:[Ff]ilm|[Ff]ilme|[Ff]ilms|[Dd]rama|[Kk]omödie|[Tt]hriller|[Ss]erie|[Dd]okumentation|[Dd]oku|[Rr]egiedebüt|[Bb]iopic|[Ff]ortsetzung|[Kk]omödien|[Ss]erien|[Ww]estern|[Mm]elodram|[Hh]it|Streifen|Blockbuster|Horrorfilm|Tragikomödie|Tatort)),? ["“„«»‘'‚]?/u,
    list: true,
    languages: ['de'],
  }),
];

const AFTER: readonly Cue[] = [
  film('X, que dirigió', 3, {
    after:
      /,? (?:que|che|qu['’]) ?(?:[\p{Ll}]+ )?(?:dirigiu|dirigió|ha diretto|a réalisé|protagonizó|protagonizou)\b/u,
    languages: ['es', 'pt', 'fr', 'it'],
  }),
  film('X, de Ann Lee', 2.1, {
    after: /, (?:de|di|d['’]) ?\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?\p{Lu}\p{Ll}+/u,
    languages: ['es', 'pt', 'fr', 'it'],
  }),
  film('X, film de', 2.6, {
    after:
      /,? (?:la |el |le |il |der |die |das |o |a |un |una |une |uma |ein |eine )?(?:nuev[oa] |nuov[oa] |nouveau |dernier |primer |premier |primo |neue[rn]? )?(?:película|film|filme|cinta|ópera prima|série|serie|Film|Komödie|pellicola|long métrage) (?:de|di|del|do|von|d['’]|que|qui|che|[\p{Ll}]+)/u,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  film('X / its other title (2019)', 3, {
    after:
      / ?\/ ?\p{Lu}[^\n,.()/]{2,40}(?: \((?:19|20)\d\d\)|, (?:una?|adaptación|adaptação|la |le |il |el ))/u,
    languages: ['es', 'pt', 'fr', 'it'],
  }),
];

/** Words beside a title that say, in the languages of Europe: this is a film. */
export const EUROPEAN_FILM_CUES: readonly Cue[] = [...BEFORE, ...AFTER];
