import type { Cue } from '../claim.ts';

/* English, and what holds in every language. Other languages: films-european.ts, korean.ts and its kin.
   To add a way of saying it: one line in `BEFORE` or `AFTER`, one example in tests/core/credits/films.test.ts. */

/** A cue that says: this is a film. */
export const film = (
  rule: string,
  weight: number,
  cue: Pick<Cue, 'before' | 'after' | 'list' | 'languages'>,
): Cue => ({
  rule,
  role: 'film',
  weight,
  ...cue,
});

const GENRE =
  '(?:films?|movies?|dramas?|k-?dramas?|K-?dramas?|C-?dramas?|K-?films?|series|mini-?series|sitcoms?|soaps?|soap opera|documentar(?:y|ies)|docuseries|biopics?|thrillers?|comed(?:y|ies)|rom-?coms?|romances?|horrors?|westerns?|flicks?|(?<!\\balso )features?(?! \\p{Lu}\\p{L}+(?:,| and))|anime|animations?|blockbusters?|musical film|epics?|dramed(?:y|ies)|mockumentar(?:y|ies)|noir|slasher|short|crime caper|actioner|action-thriller|tearjerker|indie|remake|prequel|sequel|spin-?off|reboot|show|hit|classic|masterpiece|debut|caper|adventure|fantasy|weepie|swashbuckler|whodunit|satire|effort|outing|venture|offering|vehicle|follow-up|instal?ment|melodrama|tele(?:film|novela))';

const BEFORE: readonly Cue[] = [
  film('the film X', 2.9, {
    before: new RegExp(
      String.raw`(?<![\p{L}])(?:[\p{L}]+-)?${GENRE}(?: called| titled| entitled| named| dubbed|:| -| –)? (?:the )?`,
      'iu',
    ),
    list: true,
  }),
  film('his latest film, X', 2.9, {
    before: new RegExp(
      String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|latest|new|next|first|second|third|fourth|fifth|debut|upcoming|recent|the) (?:[\p{L}-]+,? ){0,5}${GENRE}(?<!films|movies|dramas), ["“‘]?`,
      'u',
    ),
  }),
  film('review: X', 2.8, { before: /(?<![\s\S])(?:[\p{L}]+ )?[Rr]eview: ["“‘']?/u }),
  film('the director’s X', 2.6, {
    before: /\b(?:the|same) (?:director|filmmaker|auteur|helmer)[’']s (?:[\p{Ll}-]+ ){0,3}/u,
    list: true,
  }),
  film('if you loved X', 2.4, {
    before: /\b(?:you|fans who|who) (?:loved|liked|enjoyed|miss(?:ed)?|adored) /u,
    list: true,
  }),
  film('Palme d’Or: X', 3, {
    before:
      /(?<![^\n])(?:Palme|Palma|Golden|Grand|Jury|Special|Silver|Un Certain|Cam[eé]ra|Audience|Critics|Best (?!act|Act|supp|Supp|director|Director))[^:\n]{0,40}: (?:the )?["“‘']?/u,
  }),
  film('best actor: somebody, X', 2.8, {
    before: /(?<![^\n])[Bb]est [^:\n]{3,30}: [^:\n]{3,110}, ["“‘']?/u,
    after: /(?=[”"’']?\s*(?:\n|$))/u,
  }),
  film('on the set of X', 3.4, { before: /\bon (?:the )?sets? of (?:the )?/u }),
  film('hits with X', 2.6, {
    before: /\b(?:hits?|blockbusters?|success(?:es)?|breakthrough) with (?:the )?/u,
    list: true,
  }),
  film('fresh from X', 2.3, {
    before: /\b(?:fresh (?:from|off)|hot off|to follow up|is adapting|following up|did in) (?:the )?/u,
  }),
  film('prize to somebody for X', 2.4, {
    before: /\b(?:went|goes|go|awarded) to \p{Lu}[\p{L}’ .-]{3,40} for (?:the )?/u,
  }),
  film('such as X', 1.6, { before: /\bsuch as (?:the )?(?:[a-z]+ )?/u, list: true }),
  film('including X', 1.3, { before: /\bincluding (?:the )?(?:[a-z-]+ )?/u, list: true }),
  film('Oscar for X', 2.1, {
    before:
      /\b(?:Oscars?|Emmys?|BAFTAs?|Globes?|nods?|nominations?|nominated|[Aa]wards?|prizes?|acclaim|praise|recognition|accolades|[Aa]ct(?:or|ress)|famous|won|remembered|beloved) (?:[a-z]+ )?for (?:(?:his|her|their|the) (?:[a-z-]+ ){1,3}in )?(?:the )?["“‘']?/u,
    after: /(?! (?:[a-z]+ )?(?:[Aa]wards?|[Pp]rize)\b)/u,
  }),
  film('followed by X', 1.9, { before: /\bfollowed by (?:the )?/u, list: true }),
  film('rose to fame with X', 2.2, {
    before:
      /\b(?:(?:rose|shot|came|propelled|catapulted) to (?:fame|stardom|prominence)|(?:gained|won|found|earned) (?:[a-z]+ )?(?:fame|recognition|acclaim)|broke (?:out|through)|breakout) (?:with|in|through|thanks to|for)(?: the| her| his)?(?: [a-z-]+){0,3} /u,
    list: true,
  }),
  film('In X, somebody plays', 2.4, {
    before: /(?<=^|[.!?”"\n]\s?)In /u,
    after: /, \p{Lu}[\p{L}’-]+ (?:\p{Lu}?[\p{L}’-]+ ){0,6}(?:plays?|stars?|portrays?|is a|is an|are)\b/u,
  }),
  film('best picture: X', 3, {
    before:
      /\b[Bb]est (?:[\p{L}]+ ){0,2}(?:[Pp]icture|[Ff]ilm|[Dd]rama|[Cc]omedy|[Ff]eature|[Dd]ocumentary|[Ss]eries)[^:\n]{0,20}(?::|–|—) ?/u,
  }),
  film('best actress: somebody, X', 2.7, { before: /\b[Bb]est [^:\n]{3,40}: [^,\n]{3,40}, ["“‘]?/u }),
  film('returns with X', 1.8, {
    before:
      /\b(?:returns?|follow(?:s|ed)? (?:it |that )?up|is back|debut(?:s|ed)?|breakthrough|continues[^.\n]{0,40}) with /u,
  }),
  film('a film of X', 2.2, {
    before: /\b(?:film|films|movie|screen) (?:version |adaptation )?of (?:the )?/u,
  }),
  film('notably X', 1.2, { before: /\b(?:notably|namely|e\.g\.|especially) /u, list: true }),
  film('titled X', 2.6, { before: /\b(?:titled|entitled|tentatively titled|the title|retitled) (?:as )?/u }),
  film('films such as X', 3.2, {
    before:
      /\b(?:films|movies|dramas|k-dramas|K-dramas|shows|series|blockbusters|thrillers|comedies|features|sequels|documentaries)(?: [a-z]+)?,? (?:such as|like|including|include|included|are|were|of)(?: also)?(?: the)?:? /u,
    list: true,
  }),
  film('hits such as X', 2.3, {
    before:
      /\b(?:hits|titles|projects|classics|productions|credits|works|nominees|winners)(?: [a-z]+)?,? (?:such as|like|including|include|included|are|were|of)(?: also)?(?: the)?:? /u,
    list: true,
  }),
  film('starred in X', 2.6, {
    before:
      /\b(?:starr(?:ed|ing)|stars?|appear(?:s|ed|ances?|ing)|seen|act(?:s|ed|ing)|featur(?:ed|es|ing)|cast|roles?|performances?|turns?|work(?:ed)?|debut(?:ed)?|shone|breakthrough|breakout|part|opposite \p{L}+ \p{L}+|cameo|played|plays|co-starred|lead) (?:[a-z]+ )?in (?:(?:the|his|her|their|its)(?: [a-z-]+){0,3} )?/u,
    list: true,
  }),
  film('directed X', 2.8, {
    before:
      /\b(?:[Dd]irected|[Dd]irecting|[Dd]irects|helmed|helming|co-directed|wrote and directed|remade|greenlit|has (?:directed|made)|best known for|known for(?: his| her)?(?: films?| work (?:on|in)| roles? in)?|famous for|following|after|filming|shooting|promote|promoting|watch(?:ed|ing)?|rewatch(?:ed|ing)?|binge(?:d|-watch(?:ed|ing)?)?) (?:films? (?:like|such as) |the |his |her )?(?:hit |creating )?/u,
    list: true,
  }),
  film('director of X', 2.8, {
    before:
      /\b(?:[Dd]irectors?|[Ss]tars?|[Mm]akers?|[Cc]reators?|[Cc]ast|lead|actors?|actress|protagonist|events|world|finale|ending|plot|story|episodes?|seasons?|sequel|prequel|follow-up|remake|reboot|release|premiere|trailer|production|filming|screenings?|adaptation|instal?ment|review|filmmakers?|copy|stars? of the hit show|fans|likes|script|scenes|world premiere|genius|brains|team) (?:of|for|to|from|behind|on|in) (?:both |the (?:hit (?:show |series )?|film |movie )?)?/u,
    list: true,
  }),
  film('2019’s X', 3.2, { before: /\b(?:19|20)\d\d[’'‘]s (?:[a-z-]+ ){0,4}/u, list: true }),
  film('the 2019 film X', 3.2, {
    before: new RegExp(String.raw`\b(?:19|20)\d\d (?:[\p{L}-]+ ){0,3}${GENRE} `, 'u'),
    list: true,
  }),
  film('Netflix’s X', 2.4, {
    before:
      /\b(?:Netflix|HBO|Disney\+?|Tving|TVING|Wavve|Coupang Play|ENA|Peacock|Prime Video|Hotstar|Marvel|Pixar|Amazon|Apple TV\+?|Hulu|tvN|JTBC|KBS|SBS|MBC|BBC|FX|AMC|A24|NBC|ABC|CBS|Channel 4|ITV|Warner Bros\.?|Lionsgate|Universal|Paramount|Showtime|Starz)(?:[’'‘]s)? (?:[a-z-]+ ){0,3}/u,
  }),
];

const AFTER: readonly Cue[] = [
  film('X Director: …', 3.6, {
    after: / (?:Director|Dir|Directed by|Starring|Cast|Regie|Réalisateur|Dirección): /u,
  }),
  film('X (2019)', 3.4, {
    after: /[”“"’'»]? ?[([](?:[^()\n]{0,30}, )?(?:19|20)\d\d(?:[-–]\d*)?(?:, [^()\n]{1,40})?[)\]]/u,
  }),
  film('X (Netflix)', 3, {
    after:
      /[”“"’'»]? ?[([](?:[^()\n]{0,24}[,;] )?(?:Netflix|HBO|Max\b|Apple TV|BBC|ITV|Channel [45]|Disney|Prime Video|Amazon|Hulu|Peacock|Sky|Paramount|NBC|ABC|CBS|AMC|FX|Showtime|Starz|MUBI|Shudder|Canal|Arte|ARD|ZDF|Movistar|Filmin|RTL|Rai|tvN|JTBC|Tving|TVING|Wavve|SBS|KBS|MBC|in cinemas|in theaters)/u,
  }),
  film('“X” von Ann Lee', 2.9, {
    after:
      /(?<=[”"“»’'] ?)(?: \((?:19|20)\d\d\))?,? (?:von|de|di|by|d['’]) ?(?:(?:der|des|del|la|el) [\p{L}]+ )?\p{Lu}\p{L}+ (?:\p{Ll}+ )?\p{Lu}/u,
  }),
  film('the X filmmaker', 3.4, {
    before: /\b[Tt]he /u,
    after: / (?:filmmaker|director|helmer|alum|creator)\b/u,
  }),
  film('X in the pipeline', 2.6, {
    after: / (?:in the (?:pipeline|works)|in (?:his|her) kitty|up (?:his|her) sleeve|lined up)\b/u,
    list: true,
  }),
  film('X was third at the box office', 2.6, {
    after:
      /,? (?:was|is|came in|placed|landed|finished|ranked|took) (?:first|second|third|fourth|fifth|sixth|seventh|No\. ?\d|number (?:one|two|three))\b(?! (?:place in|lap|in the))|,? (?:rounded|rounds|rounding) out the top\b/u,
  }),
  film('X, directed by', 3.4, {
    after:
      /,? (?:which (?:was|is) |is |was |by )?(?:being )?(?:written and |co-)?(?:directed|helmed|dirigid[oa]|diretto|diretta|réalisée?|inszeniert) (?:by|por|da|par|von)\b/u,
  }),
  film('X, starring', 3.2, {
    after:
      /,? \(?(?:which |that |also |will |co-|movie |film )?(?:starring|stars(?= \p{Lu}| actor| actress| newcomer)|starred|featuring|features|headlined by|toplining|protagonizad[oa]|interpretat[oa]|mit \p{Lu}\p{L}+ \p{Lu}\p{L}+ (?:und|in))\b/u,
  }),
  film('X brings together', 2, {
    after:
      / (?:brings (?:the (?:pair|two|duo)|together|back)|reunites|marks (?:the|his|her|their)|pairs|boasts a (?:cast|stellar)|casts|has (?:wrapped|been greenlit|been renewed|landed))\b/u,
  }),
  film('X tells the story', 3, {
    before: /(?<!\b(?:de|di|do|da|von|by|par|por) )/u,
    after:
      /,? (?:which |that |also )?(?:tells the|follows|cent(?:re|er)s (?:a?round|on)|centred around|revolves around|chronicles|depicts|is set in|takes place|unfolds|opens (?:with|in|on)|premier(?:es|ed|ing)|hits? (?:theat|cinemas|screens|the big)|arrives? in (?:theat|cinemas)|is (?:now )?(?:streaming|playing|screening|showing)|is (?:currently )?in (?:theat|cinemas|post-production|production)|was (?:released|shot|filmed|screened|nominated|adapted)|will (?:be released|premiere|hit|air|open|stream)|airs?|aired|grossed|earned|has (?:grossed|made almost|earned|sold|topped|surpassed|drawn|attracted|been (?:released|nominated|viewed))|topped the|debuted|won (?:the )?(?:Palme|best picture|best film|Best Picture|Best Film|Golden|jury|top prize)|is (?:based on|about|adapted)|is (?:an?|the|one of the) (?:[\p{L}-]+,? ){0,6}(?:film|movie|feature|drama|comedy|thriller|series|documentary|story|tale|portrait|adaptation|remake|sequel)|stars\b|cuenta la|narra|raconte|racconta|erzählt|feiert|läuft|conta a|sort en|sortira|esce|uscirà|startet|kommt ins|llegará|estrena|estreia|chega aos)/u,
  }),
  film('X, a film', 3, {
    after: new RegExp(
      String.raw`[,–—]{1,2}? ?(?:–|—)? ?(?:an?|the|his|her|their|its|this|which is an?|one of the) (?:[\p{L}\d'’.-]+,? ){0,6}?${GENRE}\b`,
      'u',
    ),
  }),
  film('X trailer', 2.8, {
    after:
      /(?: (?:[a-z-]+ )?(?:TV )?(?:film|movie|franchise|screenplay|script|series|saga|universe|fans|fame|director|filmmaker|helmer|alum|breakout|stars?|actor|actress|co-stars?|film series|showrunner)|(?:[’'‘]s)? (?:[a-z-]+ )?(?:trailers?|teasers?|reboot|remake|sequel|prequel|spin-?off|cast|premiere|finale|box office|episodes?|adaptation|posters?|soundtrack|trilogy|instal?ment))\b(?![-‑]maker)/u,
  }),
  film('X, from director', 3, {
    after: /,? from (?:[a-z-]+ ){0,3}(?:director|filmmaker|the (?:makers|creators?|director))\b/u,
  }),
  film('X writer', 2.3, { after: / (?:writer|scriptwriter|screenwriter|PD|creator|scribe) (?=\p{Lu})/u }),
  film('X, Ann Lee’s winner', 2.6, {
    after:
      /, \p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}.-]+ ){0,2}?\p{Lu}[\p{L}-]+[’'](?:s )?(?:[\p{L}’'-]+ ){0,6}(?:winner|film|drama|comedy|debut|thriller|feature|documentary|biopic|follow-up)\b/u,
  }),
  film('X (with Ann Lee)', 1.8, { after: / \((?:with|starring|featuring|avec|con|mit|com) \p{Lu}/u }),
  film('X … $20 million', 1.8, { after: /[^.\n]{0,40}?\$[\d,.]+(?: ?(?:million|billion|m|M|bn)\b|,?\d)/u }),
];

/** Words beside a title that say: this is a film or a series. */
export const FILM_CUES: readonly Cue[] = [...BEFORE, ...AFTER];
