import type { Cue } from '../claim.ts';

/* To add a language: one line in `BEFORE` or `AFTER`, one example in tests/core/credits/actors.test.ts. */

const actor = (
  rule: string,
  weight: number,
  cue: Pick<Cue, 'before' | 'after' | 'list' | 'languages' | 'fullOnly'>,
): Cue => ({ rule, role: 'actor', weight, ...cue });

const BEFORE: readonly Cue[] = [
  actor('starring X', 4, {
    before:
      /\b(?:co-)?(?:[Ss]tarring|[Ff]eaturing|[Hh]eadlined by|[Tt]oplined by|[Ff]ronted by|Stars?:|Starring:|Cast:|STARRING:?|CAST:?|Actors:|With:)(?: (?:(?!by |music |songs? |score |vocals |interviews |written |directed )[a-z-]+ ){0,5}(?=\p{Lu})| ?)(?:(?:actors?|actress(?:es)?|stars?) )?/u,
    list: true,
  }),
  actor('the film stars X', 4, {
    before:
      /(?:\b(?:film|movie|series|drama|show|it|thriller|comedy|that|which|prequel|sequel|spin-off|biopic|remake|picture|story|entertainer|[”’"'\p{L}])|,(?= also)) (?:also |co-?|will |currently )*(?:star|stars|starred|features|includes|co-stars)(?: (?:the )?(?:[a-z-]+ ){0,4}(?=\p{Lu})| )(?:alongside )?/u,
    after: /(?! (?:regular|alum|veteran|favourite|favorite|collaborator|muse)|[-‑])/u,
    list: true,
  }),
  actor('played by X', 4, {
    after: /(?! (?:regular|alum|veteran|favourite|favorite|collaborator|muse)|[-‑])/u,
    before:
      /\b(?:played|portrayed|voiced|embodied|essayed|acted|enacted|brought to life)(?: [a-z]+ly)?(?: here)? by (?:the )?(?:[\p{L}-]+ ){0,3}?(?=\p{L}+(?: |-))/u,
    list: true,
  }),
  actor('played by X', 4, {
    before: /\b(?:played|portrayed|voiced|essayed) by (?:actor |actress |actors |newcomer |veteran )?/u,
    list: true,
  }),
  actor('actor X', 3.2, {
    before:
      /(?<!\b(?:best|Best|supporting|Supporting) )(?<![\p{L}])(?:co-?)?(?:[Aa]ct(?:or|ress|resses|ors)|[Aa]ctor[-/](?:singer|producer|comedian|model)|[Ss]inger-act(?:or|ress)|[Cc]o-?stars?|[Ss]uperstar|[Tt]hespian|[Ll]eading (?:man|lady|men|ladies)|[Ll]ead act(?:or|ress)|(?:[Mm]ale|[Ff]emale) leads?|[Hh]eartthrob|[Mm]egastar)(?:,| [-–—])? (?:like |such as |including |and (?:model|producer|singer|comedian) |Sir |Dame )?/u,
    list: true,
  }),
  actor('the film’s star X', 2.6, {
    before:
      /\b(?:film|movie|series|show|drama|[Hh]allyu|[Kk]orean|K-drama|Bollywood|Tollywood|Kollywood|Indian|[’']s|rising|Hollywood|screen|title|”|’|lead|[A-Z][a-z]+) (?:stars?|leads?|protagonists?) /u,
    list: true,
  }),
  actor('one of the finest actors, X', 2.8, {
    before:
      /\b(?:[Aa]n?|[Tt]he|[Oo]ne of (?:the|Hollywood[’']s)) (?:[a-z-]+ ){0,5}(?:actors?|actress(?:es)?|movie stars?|film stars?|stars) (?:of|in|from|the|who|that|ever) [^.,\n]{2,50}, /u,
  }),
  actor('starred with X', 2.4, {
    before: /\bstar(?:s|red|ring)? (?:together )?with (?:[\p{Ll}-]+ ){0,4}/u,
    list: true,
    fullOnly: true,
  }),
  actor('the film has X play', 2.8, {
    before: /\b(?:has|sees|finds|lets|had) /u,
    after: / (?:play|star|step|return|take on|reprise|portray|appear)(?:ing)?\b/u,
    fullOnly: true,
  }),
  actor('the X drama', 2.4, {
    before: /\b(?:[Tt]he|[Aa]) /u,
    after: /(?:[- ]led)? (?:drama|thriller|comedy|vehicle|starrer|romance|horror|biopic|western|rom-?com|actioner|movie|film|series) (?=["“‘'\p{Lu}])/u,
    fullOnly: true,
  }),
  actor('alongside X', 2.6, {
    before:
      /\b(?:[Aa]longside|[Oo]pposite|[Aa]cting with|[Ss]hare (?:the )?screen with|[Tt]ogether with|[Pp]aired with|[Jj]oined by|co-?starring with) (?:(?:actors?|actress|fellow|co-star|the|veteran|late|star|her|his|regulars?|stars|newcomers?|co-stars|castmates?|cast|members?) ){0,4}/u,
    after: /(?![’'‘]s \p{Lu})/u,
    list: true,
  }),
  actor('cast includes X', 3.6, {
    before:
      /\b(?:(?:[Cc]ast|[Ee]nsemble)(?: (?:[a-z]+ ){0,4})?(?:includes?|including|of|featuring|is led by|led by|comprises|consists of|with|boasts|are)|rounding out the cast (?:are|is)|castings? of)(?: (?:(?:[a-z-]+ ){0,4}))?/u,
    list: true,
    fullOnly: true,
  }),
  actor('lead role, performance of X', 3, {
    before:
      /\b(?:(?:lead(?:ing)?|title|titular|main|starring) roles? (?:in the film )?(?:are portrayed by|are played by|is played by|by|for|to|went to|goes to|of)|(?:performance|turn|portrayal)s? (?:by|from|of)|protagonist|acted by|led by|cast(?:s|ing)?) (?:(?:actors?|actress|newcomer) )?/u,
    list: true,
  }),
  actor('roles: with X', 2.4, {
    before:
      /(?:[”’"'»)]|\b(?:film|movie|it|thriller|series|drama)),? (?:has|with|brings together|reunites|pairs|teams up|boasts|casts|sees|finds|follows) /u,
    list: true,
    fullOnly: true,
  }),
  actor('the film has X', 2.4, {
    before: /\p{Lu}\p{L}+[”’"']? (?:has|brings together|reunites|pairs|casts) /u,
    after: /(?:,| and) \p{Lu}\p{L}+ \p{Lu}/u,
    list: true,
    fullOnly: true,
  }),
  actor('the likes of X', 2.8, { before: /\blikes of (?:actors? )?/u, list: true, fullOnly: true }),
  actor('(with X', 3, {
    before: /\((?:with|starring|featuring|feat\.|avec|mit|con|com) /u,
    list: true,
    fullOnly: true,
  }),
  actor('junto a X', 2.4, {
    before:
      /\b(?:[Jj]unto (?:a|con|com)|[Aa]o? lado de|[Cc]ontracena com|[Aa]ccanto a(?: lui| lei| loro)?|[Aa]n der Seite von|[Nn]eben|[Aa]l fianco di) (?:(?:el|la|o|a) )?/u,
    list: true,
    fullOnly: true,
    languages: ['es', 'pt', 'it', 'de'],
  }),
  actor('best actress: X', 3.4, {
    before:
      /\b(?:[Bb]est|BEST|[Oo]utstanding) (?:[\p{L}]+ ){0,2}(?:[Aa]ct(?:or|ress|ing)|ACT(?:OR|RESS))[^:\n]{0,40}(?::|–|—) ?/u,
    fullOnly: true,
  }),
  actor('to star X', 3, { before: /\b(?:to|will|would|also) (?:co-)?star /u, list: true }),
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
  actor('es spielt X eine', 3.2, {
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
      /(?:^|[\s(„"«-])(?:[\p{Lu}\p{L}]*-)?(?:[Ss]chauspiel(?:er(?:in(?:nen)?|s)?|ern|star)|[Hh]auptdarsteller(?:in|s)?|[Dd]arsteller(?:in|s|n)?|[Ff]ilmstar|[Mm]im(?:e|in)|Star|Hauptrollen?:?|In den Hauptrollen:?|Komiker(?:in)?) (?:(?:spielt|spielen|sind|ist|übernimmt) )?/u,
    list: true,
    languages: ['de'],
  }),
];

const AFTER: readonly Cue[] = [
  actor('X … for his performance', 2.8, {
    after:
      /(?:,? who|,)? (?:[^.\n\p{Lu}]{0,60}?)\b(?:to (?:reprise|play|star|appear|portray)\b|and (?:also )?(?:appears|stars|plays|co-stars)\b|reprising (?:his|her) role|(?:his|her|their) (?:upcoming|new|next|latest) (?:[\p{L}-]+ ){0,3}k?-?drama\b|(?:for|in|with|to|of) (?:his|her) (?:[a-z-]+,? ){0,4}(?:roles?|performances?|portrayal|acting|part|turn|screen presence)\b|best (?:supporting )?act(?:or|ress)\b|Best (?:Supporting )?Act(?:or|ress)\b)/u,
  }),
  actor('X’s range', 2.4, {
    after:
      /[’'‘`]s? (?:[\p{L}-]+ ){0,3}(?:range|versatility|charisma|screen presence|chemistry|acting|comic timing|stardom)\b/u,
  }),
  actor('X plays', 3.8, {
    after:
      /(?: Jr\.?)?(?:,? \([^)\n]{1,40}\))?(?: of (?:[a-z-]+ ){0,3}\p{Lu}[\p{L}+-]+)?(?:,? who|,? and|, \d\d,| directs and)? (?:(?:also|will|is set to|is to|and|now|both|again|then|he|she|here|once|would|had|has|instead|in turn|brilliantly|memorably) ){0,4}(?:plays?|played|playing|portrays|portrayed|portraying|will portray|stars(?! \p{Lu})|star(?= (?:as|in|opposite|alongside|together|with)\b)|starred|co-stars?(?! \p{Lu})|starring (?:as|opposite|alongside)|reprises?|reprised|reprising|voices|voiced|essays|headlines|embodies|acts|acted|appears?(?! to\b)|appeared|(?:takes|took|taking|will take) (?:up |on )?(?:the|a|her|his) (?:[a-z]+ )?role|will be (?:seen|taking|playing)|(?:was|is) (?:last |recently |most recently |also |currently )?seen (?:in|as)|joins? (?:as|the)\b|(?:will lead|leads?|to lead) (?:a|an|the|his|her) (?:[\p{L}-]+ ){0,4}(?:drama|film|movie|series|cast|thriller|comedy)|(?:has|have) been circling|(?:is|are) (?:circling|attached|in (?:final )?talks|in negotiations) |(?:has been|is|was) cast|debuted|made (?:his|her) (?:acting|film|screen|big[- ]screen) debut|to star|will star|set to star|join(?:s|ed)? the cast|does a (?:great|fine|good) job|(?:give|gives|gave|deliver|delivers|delivered|turns? in) (?:(?:a|an|the|his|her) )?(?:[\p{L}-]+ ){0,5}performances?|shines?|steals|excels|is (?:[a-z-]+ )?(?:perfect|superb|brilliant|excellent|wonderful|outstanding|magnificent|terrific|great|pitch-perfect|convincing|compelling|impressive) (?:as|in))\b(?! (?:by|a game|guitar|bass|drums|piano|at the|football|for (?:the|Manchester)|tonight|a concert))/u,
    list: true,
  }),
  actor('X in the lead roles', 3.2, {
    after:
      /,? (?:(?:are|is|were|was|have been|has been) (?:all |both |also |currently |reportedly |now |said to be |set to be |to be )*(?:confirmed|cast(?:ed)?|attached|signed on|considering|tapped|on board|in talks)\b|(?:are|is|were|was) (?:also |all )?in (?:it|the (?:film|movie|cast|series|show|drama))\b|in (?:the )?(?:[a-z]+,? )?(?:and [a-z]+ )?(?:lead|leading|main|pivotal|key|prominent|supporting|important|title|titular|significant|starring) roles?\b|(?:will )?(?:round|rounds|rounded|rounding) out the cast|lead(?:s)? the (?:cast|film|series|ensemble)|complete the cast|among the (?:cast|stars))/u,
    list: true,
  }),
  actor('X is (the character) Y', 2.3, {
    after:
      / is (?!(?:American|British|Korean|Indian|Japanese|Chinese|French|German|Italian|Spanish|English|Irish|Australian|Canadian|Best|No)\b)\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]+)?(?=,| and\b|;|\.)/u,
    fullOnly: true,
    languages: ['en'],
  }),
  actor('X es (el personaje) Y', 2.6, {
    before: /(?<!\b(?:por|de|del|en|per|di|par|für|in|a) )/u,
    after:
      /,? (?:es|será|é|è|sarà|est|sera|ist|wird) \p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]+)?(?=,|;|\.| (?:y|e|et|und)\b)/u,
    fullOnly: true,
    languages: ['es', 'pt', 'it', 'fr', 'de'],
  }),
  actor('X … as Jane Doe', 2.4, {
    after: / (?!said|was|were|told|has|had)[\p{Ll}][^.,\n\p{Lu}]{3,50} as \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u,
    fullOnly: true,
    languages: ['en'],
  }),
  actor('X and Y as friends', 2.4, {
    after: / as (?:[\p{Ll}-]+ ){0,4}[\p{Ll}]+ (?:who|whose|in love|from)\b/u,
    list: true,
    fullOnly: true,
    languages: ['en'],
  }),
  actor('X in a cameo', 2.4, {
    after: /[^.,\n\p{Lu}]{0,40}\b(?:cameo|guest role|special appearance)\b/u,
    fullOnly: true,
  }),
  actor('X best actor for', 3, {
    after: / (?:(?:was )?(?:named|crowned) |took |won |as )?[Bb]est (?:[Ss]upporting )?[Aa]ct(?:or|ress)\b/u,
    fullOnly: true,
  }),
  actor('X no papel', 3.2, {
    after:
      / (?:no|en el|nel|dans le|in der) (?:papel|rol|ruolo|rôle|Rolle)(?! (?:protagon\p{L}+ )?(?:da|de la) (?:mulher|mujer))/u,
    languages: ['es', 'pt', 'it', 'fr', 'de'],
  }),
  actor('X wurde als beste Hauptdarstellerin', 2.8, {
    after: / (?:wurde|wird) (?:als|für) [^.\n]{0,40}(?:[Dd]arsteller|[Ss]chauspieler|Rolle)/u,
    languages: ['de'],
  }),
  actor('X, an actor', 3, {
    after:
      /,? (?:\d\d,? )?(?:is |was )?(?:an?|the|my|our|his|her|one of the|who is an?) (?:[\p{L}'’-]+ ){0,4}(?:actors?|actress|star|heartthrob|superstar)(?: (?:who|of|from|in|known|best)\b|,|\.)/u,
  }),
  actor('X as', 2.6, {
    after: /,? as (?=\p{Lu}|(?:the|an?|his|her|their) [\p{L} -]{3,40}(?:,|\.|;| and| who| in))/u,
    fullOnly: true,
  }),
  actor('X’s character', 3.2, {
    after:
      /[’'‘`]s? (?:[\p{L}-]+ ){0,3}(?:character|performance|portrayal|co-?star|role|acting|filmography|on-screen|turn as|lead role|starring role|big[- ]screen debut|tenure as|leading lady|heroine|starrer)s?\b/u,
  }),
  actor('X-starrer', 3.4, { after: /[-‑ ](?:starrer|starring|led)\b/u }),
  actor('X et Y jouent', 3.2, {
    after:
      /,? (?:qui )?(?:y )?(?:complètent? (?:la distribution|le casting)|joue|incarne|interprète|campe|prête|jouent|incarnent|jouait|incarnait|est (?:parfaite?|excellente?|formidable|bouleversante?|impeccable))\b/u,
    list: true,
    languages: ['fr'],
  }),
  actor('X protagoniza', 3.2, {
    after:
      /,? (?:quien |que |también )?(?:protagoniza(?:n|rá|rán)?|interpreta(?:n|rá)?|encarna(?:n|rá)?|da vida|actúa(?:n)?|actuó|interpretó|protagonizó|encarnó|vive (?:o|a|um|uma|(?=\p{Lu}))|viverá|interpretou|estrela|estreia como|será (?=\p{Lu})|dá vida|atua|está (?:[\p{Ll}]+ )?(?:espléndid|magnífic|soberbi|brillante|perfect|excelente|impecable|estupend)[oa]?s? (?:como|en))\b/u,
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
  actor('X no elenco', 3.2, {
    after:
      /(?: está| estão| están| figuran?| completam?| sono| est| sont)? (?:no elenco|en el (?:reparto|elenco)|al reparto|nel cast|au casting|im Cast|in the cast|à l[’']affiche)\b/u,
    list: true,
  }),
  actor('X spielt', 3.2, {
    after:
      /,? (?:die |der )?(?:spielt|spielte|spielen|verkörpert|verkörperte|gibt den|gibt die|mimt|brilliert|glänzt|überzeugt als|ist (?:als|in der Rolle))\b(?! (?:Klavier|Gitarre|Fußball|gegen|am))/u,
    list: true,
    languages: ['de'],
  }),
  actor('X als', 2.4, { after: / als (?=\p{Lu}|(?:der|die|ihr|sein) )/u, languages: ['de'], fullOnly: true }),
];

/** Words beside a name that say: this person acts. */
export const ACTOR_CUES: readonly Cue[] = [...BEFORE, ...AFTER];
