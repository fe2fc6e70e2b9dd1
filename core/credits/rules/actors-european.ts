import type { Cue } from '../claim.ts';
import { actor } from './actors.ts';

/* To add a language: one line in `BEFORE` or `AFTER`, one example in tests/core/credits/actors.test.ts. */

const BEFORE: readonly Cue[] = [
  actor('junto a X', 2.4, {
    before:
      /\b(?:[Jj]unto (?:a|con|com)|[Aa]o? lado de|[Cc]ontracena com|[Aa]ccanto a(?: lui| lei| loro)?|[Aa]n der Seite von|[Nn]eben|[Aa]l fianco di) (?:(?:el|la|o|a) )?/u,
    list: true,
    fullOnly: true,
    languages: ['es', 'pt', 'it', 'de'],
  }),
  actor(', con X', 2.2, {
    before: /,? ?, (?:com|con) (?=\p{Lu}\p{L}+ \p{Lu})/u,
    list: true,
    fullOnly: true,
    languages: ['es', 'pt', 'it'],
  }),
  actor('protagonizada por', 4, {
    before:
      /\b(?:[Pp]rotagonizad[oa]s?|[Ii]nterpretad[oa]s?|estelarizad[oa]s?|encarnad[oa]s?|vivid[oa]s?|[Ee]strelad[oa]s?|dad[oa] vida) (?:por|pel[oa]s?) (?:(?:el|la|los|las|o|a|os) )?(?:(?:actor|actriz|atriz|ator|actores|atores)(?:es)? )?(?:[\p{Ll}]+ ){0,2}/u,
    list: true,
    languages: ['es', 'pt'],
  }),
  actor('el actor X', 3.2, {
    before:
      /(?<!\b(?:mejor|Mejor|melhor|Melhor) )(?<![\p{L}])(?:[Aa]ct(?:or(?:es)?|riz|rices)|[Aa]t(?:or(?:es)?|riz(?:es)?)|[Pp]rotagonistas?|[Ii]ntérpretes?|galã|humorista e ator|estrella|estrela) (?:[\p{Ll}-]+(?:[oa]|és|esa|ês|ense|al|án|ol|ola|ão|ã|í) )?(?:principal(?:es)? (?:al (?:inimitable )?|a )?|como )?/u,
    list: true,
    languages: ['es', 'pt'],
  }),
  actor('con las actuaciones de', 3.6, {
    before:
      /\b(?:actuaci(?:ón|ones)|interpretaci(?:ón|ones)|atuaç(?:ão|ões)|reparto|elenco|papel(?:es)? protagónicos?|no elenco)(?: (?:[\p{Ll}]+ ){0,4})?(?: ?(?:de|a|por|con|com|tem|conta com|traz|está|están|estão|figuran|lo completan|encabezado por|integrado por|formado por|:))(?: (?:los|las|el|la|os|as|a|o))?(?: [\p{Ll}]+)? /u,
    list: true,
    languages: ['es', 'pt'],
  }),
  actor('completan el reparto X', 3.6, {
    before:
      /\b(?:[Cc]ompletan?|[Cc]ompletano|[Cc]ompletam|[Cc]omplètent|[Cc]ierran|[Ff]orman) (?:el|il|o|le|la) (?:reparto|elenco|cast|casting|distribution) /u,
    list: true,
    languages: ['es', 'pt', 'it', 'fr'],
  }),
  actor('interprété par', 4, {
    before:
      /\b(?:[Ii]nterprété|[Ii]ncarné|joué|campé|porté|doublé|servi)(?:e|s|es)? (?:avec [\p{L}]+ )?par (?:(?:le|la|l['’]|les) ?)?(?:[\p{Ll}-]+ ){0,2}|\b[Ii]nterprétation (?:de|d['’]) ?/u,
    list: true,
    languages: ['fr'],
  }),
  actor('l’acteur X', 3.2, {
    before:
      /(?<!\b(?:[Mm]eilleure?) )(?<![\p{L}])(?:[Aa]ct(?:eur|rice)s?|[Cc]omédien(?:ne)?s?|[Vv]edettes?|[Ss]tars?|[Hh]éroïne)(?: (?:principaux|principale?|[\p{Ll}-]+(?:ais|aise|ain|aine|ien|ienne|ois|oise)))? |\bavec(?: (?:notamment|aussi|entre autres))?(?: :)? (?=\p{Lu}\p{Ll}+ \p{Lu})|\b(?:[Aa]ux côtés de|face à|on retrouve|réunit|entourée? de|la réplique à|[Cc]asting ?:|rôle de [\p{Lu}][\p{L}]+ (?:à|revient à)) /u,
    list: true,
    languages: ['fr'],
  }),
  actor('interpretato da', 4, {
    before:
      /\b(?:[Ii]nterpretat[oaie]|impersonat[oa]|recitat[oa]|doppiat[oa]) (?:da|magistralmente da|qui da) (?:(?:un|una) )?(?:[\p{Ll}]+ ){0,2}/u,
    list: true,
    languages: ['it'],
  }),
  actor('l’attore X', 3.2, {
    before:
      /(?<!\b(?:[Mm]iglior[e]?) )(?<![\p{L}])(?:[Aa]tt(?:or[ei]|ric[ei])|[Pp]rotagonist[aei]|[Ii]nterpret[ei]|[Dd]iva)(?: (?:principali?|italian[oa]))?,? (?:del film )?(?:sono |è )?|\b(?:[Nn]el cast|[Cc]ast:|[Cc]on) (?:anche |ci sono |troviamo |la stessa |lo stesso )?(?=\p{Lu}\p{Ll}+ \p{Lu})/u,
    list: true,
    languages: ['it'],
  }),
  actor('la protagonista è X', 3.4, {
    before:
      /\b(?:[Pp]rotagonist[aei]|[Ii]nterpret[ei]|[Pp]rotagonistas?) (?:è|sono|es|son|é|são) (?:(?:l[’']|il |la |el |o |a |un |una )(?:[\p{Ll}]+ )?)?/u,
    list: true,
    languages: ['it', 'es', 'pt'],
  }),
  actor('es spielt X eine', 4, {
    before: /\b(?:spielt|spielte|spielen|verkörpert|gibt|mimt) /u,
    after: /,? (?:eine?n?|den|die|das|dessen|deren|seine|ihre)\b/u,
    list: true,
    languages: ['de'],
  }),
  actor('in weiteren Rollen X', 3.4, {
    before:
      /\b[Ii]n (?:weiteren|den|anderen) (?:Haupt|Neben)?[Rr]ollen (?:sind|spielen|agieren|treten|sieht man|wirken)(?: [\p{Ll}]+){0,2} /u,
    list: true,
    languages: ['de'],
  }),
  actor('mit X', 2.4, {
    before: /\bmit /u,
    after: /(?= ?(?:\n|$))/u,
    list: true,
    fullOnly: true,
    languages: ['de'],
  }),
  actor('gespielt von', 4, {
    before:
      /\b(?:[Gg]espielt|[Vv]erkörpert|dargestellt|gesprochen|gegeben|besetzt)(?: wird)?(?: sie| er)? (?:von|mit) (?:(?:der|dem|einer|einem) )?(?:[\p{Ll}]+ ){0,2}|\b[Mm]it (?=\p{Lu}[\p{L}]+ \p{Lu}[\p{L}]+(?:,| und))(?:[\p{Ll}]+ )?/u,
    list: true,
    languages: ['de'],
  }),
  actor('Schauspieler X', 3.2, {
    before:
      /(?:^|[\s(„"«-])(?:\p{L}*-?)?(?:[Ss]chauspiel(?:er(?:in(?:nen)?|s)?|ern|star)|[Hh]auptdarsteller(?:in|s)?|[Dd]arsteller(?:in|s|n)?|[Ff]ilmstar|[Mm]im(?:e|in)|Star|Hauptrollen?:?|In den Hauptrollen:?|Komiker(?:in)?) (?:(?:spielt|spielen|sind|ist|übernimmt) )?/u,
    list: true,
    languages: ['de'],
  }),
];

const AFTER: readonly Cue[] = [
  actor('X es (el personaje) Y', 2.6, {
    before: /(?<!\b(?:por|de|del|en|per|di|par|für|in|a) )/u,
    after:
      /,? (?:es|será|é|è|sarà|est|sera|ist|wird) \p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]+)?(?=,|;|\.| (?:y|e|et|und)\b)/u,
    fullOnly: true,
    languages: ['es', 'pt', 'it', 'fr', 'de'],
  }),
  actor('X no papel', 3.2, {
    after:
      /,? (?:no|en el|nel|dans le|in der) (?:papel|rol|ruolo|rôle|Rolle)(?! (?:protagon\p{L}+ )?(?:da|de la) (?:mulher|mujer))/u,
    languages: ['es', 'pt', 'it', 'fr', 'de'],
  }),
  actor('X wurde als beste Hauptdarstellerin', 2.8, {
    after: / (?:wurde|wird) (?:als|für) [^.\n]{0,40}(?:[Dd]arsteller|[Ss]chauspieler|Rolle)/u,
    languages: ['de'],
  }),
  actor('X sacrée meilleure actrice', 2.8, {
    after:
      / (?:a été |est |ha sido |fue |è stat[oa] |foi )?(?:sacré|distingué|récompensé|désigné|premiad|premiat|galardonad|elegid|eleit|nommé|repart)\p{L}* [^.\n]{0,24}\b(?:act(?:rice|eur|riz|or)|at(?:riz|or|tore|trice)|interpr|second rôle|rôle)/u,
    languages: ['es', 'pt', 'it', 'fr'],
  }),
  actor('X completan el reparto', 3.4, {
    after: / complet(?:an?|ano|am|ent) (?:el|il|o|le|la) (?:reparto|elenco|cast|casting|distribution)\b/u,
    list: true,
    languages: ['es', 'pt', 'it', 'fr'],
  }),
  actor('X et Y jouent', 3.2, {
    after:
      /,? (?:qui )?(?:y )?(?:complètent? (?:la distribution|le casting)|joue|incarne|interprète|campe|prête|jouent|incarnent|jouait|incarnait|est (?:parfaite?|excellente?|formidable|bouleversante?|impeccable))\b/u,
    list: true,
    languages: ['fr'],
  }),
  actor('X protagoniza', 3.2, {
    after:
      /(?:, [^,.\n]{3,60},)?,? (?:quien |que |también )?(?:protagoniza(?:n|rá|rán)?|interpreta(?:n|rá)?|encarna(?:n|rá)?|da vida|actúa(?:n)?|actuó|interpretó|protagonizó|encarnó|vive (?:o|a|um|uma|(?=\p{Lu}))|viverá|interpretou|estrela|estreia como|será (?=\p{Lu})|dá vida|atua|está (?:[\p{Ll}]+ )?(?:espléndid|magnífic|soberbi|brillante|perfect|excelente|impecable|estupend)[oa]?s? (?:como|en))\b/u,
    list: true,
    languages: ['es', 'pt'],
  }),
  actor('X … nei panni', 2.4, {
    after: /[^.\n]{0,120}?\b(?:nei panni|nel ruolo|interpreta|si è calat[oa])\b/u,
    languages: ['it'],
  }),
  actor('X interpreta', 3.2, {
    after:
      /,? (?:che )?(?:interpreta(?:no)?|recita(?:no)?|veste i panni|ha interpretato|impersona|si è calat[oa]|è (?:bravissim[oa]|straordinari[oa]|perfett[oa]))\b/u,
    list: true,
    languages: ['it'],
  }),
  actor('X, attore', 3, {
    after:
      /, (?:(?:l[’']|el|la|un|une?|der|die|o|a|ein|eine) ?)?(?:[\p{Ll}]+ )?(?:att(?:ore|rice)|actor|actriz|act(?:eur|rice)|comédien(?:ne)?|at(?:or|riz)|Schauspieler(?:in)?)\b/u,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  actor('X spielt', 3.2, {
    before: /(?<!\b(?:von|des|der Regisseurin|des Regisseurs) )/u,
    after:
      /,? (?:die |der )?(?:spielt|spielte|spielen|verkörpert|verkörperte|gibt den|gibt die|mimt|brilliert|glänzt|überzeugt als|ist (?:als|in der Rolle))\b(?! (?:Klavier|Gitarre|Fußball|gegen|am))/u,
    list: true,
    fullOnly: true,
    languages: ['de'],
  }),
  actor('X als', 2.4, { after: / als (?=\p{Lu}|(?:der|die|ihr|sein) )/u, languages: ['de'], fullOnly: true }),
];

/** Words beside a name that say in Spanish, Portuguese, French, Italian or German: this person acts. */
export const EUROPEAN_ACTOR_CUES: readonly Cue[] = [...BEFORE, ...AFTER];
