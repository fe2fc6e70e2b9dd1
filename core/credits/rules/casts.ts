import type { Cue } from '../claim.ts';
import { actor } from './actors.ts';

/* How reviews bring in the second and third name: the verb first, the person after, or a role at the end.
   To add one: a line here, an example in tests/core/credits/casts.test.ts. */

/** Ways of naming who else is in it, in the European languages. */
export const CAST_CUES: readonly Cue[] = [
  actor('die Hauptrollen übernehmen X', 3.6, {
    before:
      /\b(?:(?:[Dd]ie|[Ii]n den|[Ii]n der|[Ww]eitere|[Ii]n weiteren) (?:\p{L}+ )?(?:Haupt|Titel|Neben|Gast)?[Rr]ollen? (?:übernehmen|übernimmt|spielen|spielt|haben|hat|sind mit|ist mit|besetzen|teilen sich|sind|ist)|[Zz]um (?:Ensemble|Cast) (?:gehören|zählen)|[Mm]it dabei sind|[Vv]or der Kamera stehen|[Ii]m (?:Ensemble|Cast):?|[Dd]arsteller:|[Bb]esetzung:|[Mm]it:)(?: (?:auch|unter anderem|außerdem|zudem|neben))? /u,
    list: true,
    languages: ['de'],
  }),
  actor('an ihrer Seite überzeugt X', 3, {
    before:
      /\b(?:[Aa]n (?:ihrer|seiner|deren|dessen) Seite|[Nn]eben (?:ihr|ihm|ihnen)|[Ii]hr gegenüber|[Ii]hm gegenüber|[Dd]azu|[Aa]uch|[Ee]benso|[Vv]or allem)? ?(?:spielen|spielt|überzeugen|überzeugt|brillieren|brilliert|glänzen|glänzt|agieren|agiert|begeistert|beeindruckt|verkörpert|mimt|gibt) (?:auch |vor allem |dazu )?/u,
    list: true,
    fullOnly: true,
    languages: ['de'],
  }),
  actor('X ist in einer Nebenrolle', 3, {
    after:
      / (?:ist|sind|war|waren|wird|werden|tritt|treten|hat|haben) (?:[^.\n\p{Lu}]{0,30})?(?:in (?:einer|der|den|weiteren|einem) (?:[\p{Ll}]+ )?(?:\p{L}*[Rr]ollen?|Gastauftritt|Cameo)|als [^.\n]{3,50} (?:zu sehen|dabei|besetzt)|mit von der Partie)/u,
    list: true,
    fullOnly: true,
    languages: ['de'],
  }),
  actor('nel cast ci sono X', 3.4, {
    before:
      /\b(?:[Nn]el(?: ricco)? cast|[Tt]ra gli (?:interpreti|attori)|[Nn]el ruolo (?:del|della|dell['’]|di)[^.\n]{3,40}|[Aa]l suo fianco|[Cc]on (?:lui|lei|loro))[^.\n]{0,60}?,? (?:ci sono|troviamo|figurano|spiccano|anche|recitano|c['’]è|ritroviamo) (?:anche )?/u,
    list: true,
    fullOnly: true,
    languages: ['it'],
  }),
  actor('X nei panni', 3.2, {
    after:
      /,? (?:è |sono |sarà )?(?:nei panni|nel ruolo|nella parte|dans le rôle|dans la peau|en la piel|na pele|no papel|en el papel)(?! (?:principal|protagonista)? ?(?:a|para) )/u,
    list: true,
    fullOnly: true,
    languages: ['it', 'fr', 'es', 'pt'],
  }),
  actor('au casting : X', 3.4, {
    before:
      /\b(?:[Aa]u casting|[Àà] l['’]affiche|[Aa]u générique|[Dd]ans les rôles principaux|[Àà] (?:ses|leurs) côtés|[Ff]ace à (?:elle|lui|eux)|[Aa]utour (?:d['’]elle|de lui|d['’]eux)|[Dd]ans le rôle[^.\n]{3,40}|[Uu]ne distribution[^.\n]{0,24})(?: ?[:,])?(?: (?:on (?:re)?trouve|figurent|brillent?|se distinguent))?(?: (?:aussi|notamment|également))? /u,
    list: true,
    fullOnly: true,
    languages: ['fr'],
  }),
  actor('X en voisin grincheux', 2.5, {
    after:
      / (?:est (?:[\p{Ll}]+ )?|crève l['’]écran |excelle |impressionne |surprend |s['’]amuse |fait merveille |brille )?en (?!(?:France|Europe|salles?|compétition|effet|fait|fin|tête|pleine?|cours|attendant|direct|avant|larmes|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)[\p{Ll}-]+ [\p{Ll}-]+/u,
    fullOnly: true,
    languages: ['fr'],
  }),
  actor('fazem parte do elenco X', 3.4, {
    before:
      /\b(?:[Ff]azem parte do elenco|[Oo] elenco (?:inclui|reúne|traz|tem)|[Ii]ntegram o elenco|[Cc]ompõem o elenco|[Ff]orman parte del (?:reparto|elenco)|[Ii]ntegran el (?:reparto|elenco)|[Ee]l (?:reparto|elenco) (?:incluye|reúne|cuenta (?:también )?con|lo (?:completan|integran|forman)|se completa con)|[Ll]e (?:da|dan) la réplica|[Aa] su lado(?: están?| aparecen?)?,?|[Jj]unto a (?:él|ella|ellos)(?: están?)?,?|[Aa]o seu lado(?: estão| está)?,?|[Aa] acompañarle llegan|[Ee]ntre los intérpretes (?:están|figuran))(?: (?:ainda|también|também|además))? /u,
    list: true,
    fullOnly: true,
    languages: ['es', 'pt'],
  }),
  actor('X fazem parte do elenco', 3.4, {
    after:
      /,? (?:também |también |ainda |além )?(?:fazem (?:também )?parte do elenco|integram o elenco|compõem o elenco|integran el (?:reparto|elenco)|forman (?:también )?parte del (?:reparto|elenco)|están en el reparto|estão no elenco|(?:se )?(?:suma|suman|sumam|unem?|une|unen) al? (?:reparto|elenco)|têm (?:uma )?química|tienen (?:una )?química|roba[n]? (?:todas )?(?:las|la) escenas?|rouba[m]? (?:todas )?(?:as|a) cenas?|bord(?:a|an) (?:su|el|la) [\p{Ll}]+|compone[n]? un|destaca[n]? como|brilla[n]? (?:como|en)|brilha[m]? (?:como|em|no|na))/u,
    list: true,
    fullOnly: true,
    languages: ['es', 'pt'],
  }),
  actor('X, protagonista de', 2.8, {
    after:
      /,? (?:la |el |o |a |il |l['’])?(?:co-?)?(?:protagonist[ae]|heroína|estrella|estrela|héroïne|vedette|interprete|intérprete|Hauptdarsteller(?:in)?) (?:de|del|da|do|di|della|von) /u,
    fullOnly: true,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  actor('X turns up as a', 2.6, {
    after:
      /,? (?:[a-z-]+ly )?(?:(?:turns|pops|shows) up|fares (?:[a-z]+ )?(?:better|well|best|worse)|is (?:also |rather |a little |criminally )?(?:wasted|underused|terrific|superb|memorable|effective|touching|a delight|a revelation|a hoot|on hand|scene-stealing|fine|solid|good|very good|wonderful)|impresses|charms|dazzles|convinces|stands out|stuns|makes (?:a|an|the most)|has fun|steals (?:scenes|the show)|brings [a-z ]{3,40}|lends [a-z ]{3,40}|does [a-z ]{3,30} work|cuts a [a-z ]{3,30} figure|provides [a-z ]{3,40}) (?:as|in the role of) (?:an?|the|his|her|their|one|\p{Lu}\p{L}+[’']s) /u,
    fullOnly: true,
    languages: ['en'],
  }),
  actor('X is the drifter who', 2.4, {
    after: / is (?:also )?(?:an?|the|his|her|\p{Lu}\p{L}+[’']s) (?:[\p{Ll}-]+ ){1,4}(?:who|whose)\b/u,
    fullOnly: true,
    languages: ['en'],
  }),
  actor('with X as', 3, {
    before: /\b(?:with|while|and|when|as) /u,
    after: /,? as (?:the|an?|his|her|their) (?:[\p{L}’'-]+ ){0,3}\p{Lu}?[\p{L}-]+(?=,|\.|;| \p{Lu}| who|\))/u,
    fullOnly: true,
    languages: ['en'],
  }),
];
