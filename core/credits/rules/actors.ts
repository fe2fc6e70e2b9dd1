import type { Cue } from '../claim.ts';

/* English, and what holds in every language. Other languages: actors-european.ts, korean.ts and its kin.
   To add a way of saying it: one line in `BEFORE` or `AFTER`, one example in tests/core/credits/actors.test.ts. */

/** A cue that says: this person acts. */
export const actor = (
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
      /\b(?:played|portrayed|voiced|embodied|essayed|acted|enacted|brought to life)(?: [a-z]+ly)?(?: here)?(?: with [a-z ]{3,30})? by (?:the )?(?:[\p{L}-]+ ){0,3}?(?=\p{L}+(?: |-))/u,
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
    after:
      /(?:[- ]led)? (?:drama|thriller|comedy|vehicle|starrer|romance|horror|biopic|western|rom-?com|actioner|movie|film|series) (?=["“‘'\p{Lu}])/u,
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
  actor('best actress: X', 3.4, {
    before:
      /\b(?:[Bb]est|BEST|[Oo]utstanding) (?:[\p{L}]+ ){0,2}(?:[Aa]ct(?:or|ress|ing)|ACT(?:OR|RESS))[^:\n]{0,40}(?::|–|—) ?/u,
    fullOnly: true,
  }),
  actor('to star X', 3, { before: /\b(?:to|will|would|also) (?:co-)?star /u, list: true }),
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
      /(?: Jr\.?)?(?:,? \([^)\n]{1,40}\))?(?: of (?:[a-z-]+ ){0,3}\p{Lu}[\p{L}+-]+)?(?:,? who|,? and|, \d\d,| directs and)? (?:(?:also|will|is set to|is to|and|now|both|again|then|he|she|here|once|would|had|has|instead|in turn|brilliantly|memorably) ){0,4}(?:plays?|played|playing|portrays|portrayed|portraying|will portray|stars(?! \p{Lu})|star(?= (?:as|in|opposite|alongside|together|with)\b)|starred|co-stars?(?! \p{Lu})|starring (?:as|opposite|alongside)|reprises?|reprised|reprising|voices|voiced|essays|headlines|embodies|acts|acted|appears?(?! to\b)|appeared|(?:takes|took|taking|will take) (?:up |on )?(?:the|a|her|his) (?:[a-z]+ )?role|will be (?:seen|taking|playing)|(?:was|is) (?:last |recently |most recently |also |currently )?seen (?:in|as)|joins? (?:as|the)\b|(?:will )?(?:topline|headline)s?|to (?:topline|headline)|(?:returns?|is back) as|(?:will lead|leads?|to lead) (?:a|an|the|his|her) (?:[\p{L}-]+ ){0,4}(?:drama|film|movie|series|cast|thriller|comedy)|(?:has|have) been circling|(?:is|are) (?:circling|attached|in (?:final )?talks|in negotiations) |(?:has been|is|was) cast|debuted|made (?:his|her) (?:acting|film|screen|big[- ]screen) debut|to star|will star|set to star|join(?:s|ed)? the cast|does a (?:great|fine|good) job|(?:give|gives|gave|deliver|delivers|delivered|turns? in) (?:(?:a|an|the|his|her) )?(?:[\p{L}-]+ ){0,5}performances?|shines?|steals|excels|is (?:[a-z-]+ )?(?:perfect|superb|brilliant|excellent|wonderful|outstanding|magnificent|terrific|great|pitch-perfect|convincing|compelling|impressive) (?:as|in))\b(?! (?:by|a game|guitar|bass|drums|piano|at the|football|for (?:the|Manchester)|tonight|a concert))/u,
    list: true,
  }),
  actor('X in the lead roles', 3.2, {
    after:
      /,? (?:(?:are|is|were|was|have been|has been) (?:all |both |also |currently |reportedly |now |said to be |set to be |to be )*(?:in (?:discussions|negotiations)|up for|confirmed|cast(?:ed)?|attached|signed on|considering|tapped|on board|in talks)\b|(?:are|is|were|was) (?:also |all )?in (?:it|the (?:film|movie|cast|series|show|drama))\b|in the lead(?![a-z])|in (?:the )?(?:[a-z]+,? )?(?:and [a-z]+ )?(?:lead|leading|main|pivotal|key|prominent|supporting|important|title|titular|significant|starring) roles?\b|(?:will )?(?:round|rounds|rounded|rounding) out the cast|lead(?:s)? the (?:cast|film|series|ensemble)|complete the cast|among the (?:cast|stars))/u,
    list: true,
  }),
  actor('X is (the character) Y', 2.3, {
    after:
      / is (?!(?:American|British|Korean|Indian|Japanese|Chinese|French|German|Italian|Spanish|English|Irish|Australian|Canadian|Best|No)\b)\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]+)?(?=,| and\b|;|\.)/u,
    fullOnly: true,
    languages: ['en'],
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
  actor('X’s (character) does', 2.2, {
    after: /[’'‘]s \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:is|has|[a-z]{3,}s)\b/u,
    fullOnly: true,
    languages: ['en'],
  }),
  actor('X, star of', 3, { after: /, (?:the )?(?:[a-z-]+ )?stars? of\b/u, fullOnly: true }),
  actor('A plays B and X the C', 2.6, {
    before: /\b(?:plays?|portrays?|stars as|is) [^.;\n]{3,60}?,? (?:and|while) /u,
    after: / (?:the|an?|his|her|their) [a-z]/u,
    fullOnly: true,
    languages: ['en'],
  }),
  actor('X, an actor', 3, {
    after:
      /,? (?:\d\d,? )?(?:is |was )?(?:an?|the|my|our|his|her|one of the|who is an?) (?:[\p{L}'’-]+ ){0,4}(?:actors?|actress|star|heartthrob|superstar)(?: (?:who|whose|of|from|in|known|best)\b|,|\.)/u,
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
  actor('X no elenco', 3.2, {
    after:
      /(?: está| estão| están| figuran?| completam?| sono| est| sont)? (?:no elenco|en el (?:reparto|elenco)|al reparto|nel cast|au casting|im Cast|in the cast|à l[’']affiche)\b/u,
    list: true,
  }),
];

/** Words beside a name that say: this person acts. */
export const ACTOR_CUES: readonly Cue[] = [...BEFORE, ...AFTER];
