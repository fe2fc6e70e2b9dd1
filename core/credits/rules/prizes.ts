import type { Cue } from '../claim.ts';

/* What a jury gave and to whom, outside English. To add a prize: a word in `TOP` or `BEST`, an example in
   tests/core/credits/prizes.test.ts. */

const LATIN = ['es', 'pt', 'fr', 'it', 'de'];

/** Prizes that go to a film by way of its director. */
const TOP =
  "(?:[Gg]rand [Pp]rix|[Pp]rix (?:spécial )?du [Jj]ury|[Pp]almed? d[’']or|[Pp]alma (?:d[’'][Oo]ro|de [Oo]ro|de [Oo]uro)|[Ll]e(?:ón|ão) de [Oo]u?ro|[Ll]ion d[’'][Oo]r|[Ll]eone d[’'][Oo]ro|[Oo]urs d[’'][Oo]r|[Oo]so de [Oo]ro|[Uu]rso de [Oo]uro|[Oo]rso d[’'][Oo]ro|[Cc]oncha de [Oo]ro|(?:Goldene[rn]?|Silberne[rn]?) (?:Löwe|Bär|Palme|Leopard|Muschel)n?|(?:Große[rn]? )?Preis der Jury|[Gg]ran [Pp]rem[ií]o (?:del|do|della) [\\p{L}]+|[Pp]rem[ií]o (?:[Ee]special )?(?:del|do|della) (?:[Jj]urado|[Jj]úri|[Gg]iuria))";
/** What a person who acts wins. */
const BEST =
  "(?:(?:[Mm]ejor|[Mm]elhor|[Mm]iglior[e]?|[Mm]eilleure?|[Bb]este[rn]?)(?: [\\p{Ll}]+)? (?:actor|actriz|interpretación|intérprete|ator|atriz|attore|attrice|interprete|acteur|actrice|comédien(?:ne)?|\\p{L}*[Dd]arsteller(?:in)?|Schauspieler(?:in)?)|[Pp]rix d[’']interprétation)";
const DIRECTING =
  '(?:[Mm]ejor|[Mm]elhor|[Mm]iglior[e]?|[Mm]eilleure?|[Bb]este[rn]?) (?:dirección|director(?:a)?|direção|diretor(?:a)?|regi[ae]|regista|réalisat(?:eur|rice|ion)|mise en scène|Regie|Regisseur(?:in)?)';
/** The preposition by which it reaches the winner, with an article and what nation they are of. */
const TO =
  "(?: (?:à|a|an|al|alla|ao|para|per|pour|für|en)|:) (?:(?:l[’']|la |le |el |il |lo |o |a |den |die |der )?(?:[\\p{L}-]+ ){0,2}?)";

/** Cues for prizes in Spanish, Portuguese, French, Italian and German. */
export const PRIZE_CUES: readonly Cue[] = [
  {
    rule: 'le prix d’interprétation à X',
    role: 'actor',
    weight: 2.8,
    before: new RegExp(String.raw`${BEST}[^.\n]{0,50}?${TO}`, 'u'),
    languages: LATIN,
    fullOnly: true,
  },
  {
    rule: 'als beste Darstellerin wurde X',
    role: 'actor',
    weight: 2.8,
    before:
      /\b[Aa]ls beste[rn]? (?:[\p{Ll}]+ )?\p{L}*(?:[Dd]arsteller|Schauspieler)(?:in)? (?:wurden?|gewann|überzeugte|setzte sich) /u,
    list: true,
    languages: ['de'],
  },
  {
    rule: 'X, mejor actriz',
    role: 'actor',
    weight: 2.6,
    after: new RegExp(
      String.raw`,? (?:[^.,\n\p{Lu}]{0,50}\b)?(?:al |a la |à la |ao |alla |la |il |le |das |als |der |die )?${BEST}`,
      'u',
    ),
    list: true,
    languages: LATIN,
    fullOnly: true,
  },
  {
    rule: 'X, mejor dirección',
    role: 'director',
    weight: 2.6,
    after: new RegExp(String.raw`,? [^.,\n\p{Lu}]{0,50}\b${DIRECTING}`, 'u'),
    languages: LATIN,
    fullOnly: true,
  },
  {
    rule: 'la Palma de Oro a X por “…”',
    role: 'director',
    weight: 2.6,
    before: new RegExp(String.raw`${TOP}[^.\n]{0,40}?${TO}`, 'u'),
    after: / (?:pour|für|por|per) (?:su |son |sa |il suo |seinen |ihren |seu )?["“«„'‘\p{Lu}]/u,
    languages: LATIN,
    fullOnly: true,
  },
  {
    rule: 'X gewann den Goldenen Bären',
    role: 'director',
    weight: 2.3,
    after: new RegExp(
      String.raw` (?:a |ha |hat )?(?:reçu|remporté|obtenu|ganó|gana|ganhou|recibió|recebeu|vinto|ricevuto|vince|gewann|gewonnen|erhielt|remporte|reçoit)[^.\n\p{Lu}]{0,30}${TOP}`,
      'u',
    ),
    languages: LATIN,
    fullOnly: true,
  },
  {
    rule: 'Palma de Oro por “X”',
    role: 'film',
    weight: 2.5,
    before: new RegExp(
      String.raw`(?:${TOP}|${BEST}|${DIRECTING})[^.\n]{0,90} (?:pour|für|por|per) (?:(?:su|son|sa|seu|sua|il|suo|seinen|ihren|seine|ihre|den|die|el|la|le) (?:[\p{L}]+ (?:dans|en|in|em|für) )?)?`,
      'u',
    ),
    languages: LATIN,
  },
  {
    rule: 'el premio es para “X”',
    role: 'film',
    weight: 2.5,
    before: new RegExp(
      String.raw`${TOP}[^.\n]{0,40}(?:an|à|para|a|al film|al|ao filme|pour) (?=["“«„'‘])`,
      'u',
    ),
    languages: LATIN,
  },
];
