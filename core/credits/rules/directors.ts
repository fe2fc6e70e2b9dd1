import type { Cue } from '../claim.ts';

/* English, and what holds in every language. Other languages: directors-european.ts, korean.ts and its kin.
   To add a way of saying it: one line in `BEFORE` or `AFTER`, one example in tests/core/credits/directors.test.ts. */

/** A cue that says: this person directs. */
export const director = (
  rule: string,
  weight: number,
  cue: Pick<Cue, 'before' | 'after' | 'list' | 'languages' | 'sure'>,
): Cue => ({
  rule,
  role: 'director',
  weight,
  ...cue,
});

const BEFORE: readonly Cue[] = [
  director('directed by', 4, {
    before:
      /\b(?:[Dd]irected|[Hh]elmed|[Cc]o-directed|[Dd]irection(?: is| was)?|[Dd]irecting|[Ww]ritten and directed|scripted)(?: and [a-z-]+)? by (?:directed by )?(?:(?:the )?(?:[\p{L}-]+ ){0,3}(?:director|filmmaker|auteur)s? )?(?:first-time |newcomer |veteran |Oscar winner )?/u,
    list: true,
  }),
  director('the direction is by X', 3, {
    before: /\b[Dd]irection[^.\n]{0,40} (?:is|are|was|were) by /u,
    list: true,
  }),
  director('director X', 3.2, {
    before:
      /(?<!(?:[Aa]ssistant|[Pp]roject|[Pp]lanning|[Rr]egional|[Cc]ampaign|[Dd]evelopment|[Aa]ssociate|[Aa]thletic|[Cc]linical|[Pp]olicy|[Oo]perations|[Dd]esign|[Ee]ditorial|[Ff]ounding|[Gg]eneral|[Nn]ews|[Ss]ales|[Ss]ecurity|[Ss]enior|[Cc]asting|[Ff]estival|[Mm]usic(?:al)?|[Aa]rt(?:istic)?|[Mm]anaging|[Ee]xecutive|[Cc]reative|[Mm]edical|[Ff]unding|FBI|CIA|BFI|[Tt]heat(?:re|er)|[Dd]eputy|[Pp]rogram(?:me|ming)?|[Cc]ommunications?|[Rr]esearch|[Mm]arketing|[Ff]inance|[Ss]porting|[Cc]ompany|[Gg]allery|[Mm]useum|[Nn]ational|[Tt]echnical|[Aa]ction|[Ss]tage|[Oo]pera) )(?<![\p{L}])(?:co-|[Ww]riter[-/]|[Aa]ctor-|actor[-/]|producer-)?(?:[Dd]irectors?|DIRECTOR|[Ff]ilm-?makers?|[Aa]uteurs?|[Ss]howrunners? and director|PD) (?:of the film |on the film )?(?:and (?:co-?)?(?:writer|screenwriter|star|producer|actor|actress) )?/u,
    list: true,
    sure: true,
  }),
  director('Director: X', 4, {
    before:
      /(?<![\p{L} ] ?)(?<!\b(?:[Cc]asting|[Aa]rt|[Mm]usic) )(?:Directors?|DIRECTOR|Directed by|Dir\.?|Regie|Regisseur(?:in)?|Director[ae]?s?|Regia|Réalisation|Réalisateur|Dirección|Direção|Diretor|Realização)(?: ?:| ?\|| -) ?/u,
    list: true,
  }),
  director('Director: X', 3.6, {
    before: / (?:Director|DIRECTOR|Regie|Regisseur(?:in)?|Regia|Réalisation|Dirección|Direção): /u,
    list: true,
  }),
  director('filmmaker X, with words between', 2.4, {
    before: /\b(?:[Dd]irector|[Ff]ilm-?maker|[Aa]uteur),? (?:like |such as |including )/u,
    list: true,
  }),
  director('jury prize to X', 2.3, {
    before:
      /\b(?:Grand (?:Jury )?Prize|Jury Prize|Special Prize|Golden (?:Lion|Bear|Leopard|Shell)|Palme d[’']Or|Silver Lion for [Bb]est [Dd]irector)[^.\n]{0,30} (?:went|goes|go|was (?:awarded|given|presented)) to /u,
  }),
  director('it took X years to follow up', 2.4, {
    before: /\b(?:took|taken) /u,
    after: / [^.\n\p{Lu}]{0,24}years? to (?:follow up|make|shoot|film)\b/u,
  }),
  director('directors like X', 2.6, {
    before:
      /\b(?:[Dd]irectors|[Ff]ilm-?makers|[Aa]uteurs)(?: \([^)\n]{0,30})?,? (?:like|such as|including|include|are|from|were)(?: [a-z]+)? /u,
    list: true,
  }),
  director('director of the season X', 2.8, {
    before:
      /\b[Dd]irector of (?:(?:this|the|first|second|last|both|upcoming|new|an?) )?(?:[a-z]+ ){0,3}(?:seasons?|movie|film|drama|series|project|show)(?: is| was|,)? /u,
  }),
  director('a film by X', 3, {
    before:
      /\b(?:film|movie|feature|documentary|debut|thriller|drama|comedy|short|picture|epic|biopic|masterpiece|work|adaptation|hit|horror|spin-off|remake|reboot|sequel|project|satire)s?(?: film)?,? (?:by|from) (?:(?:the )?(?:[\p{L}-]+ ){0,2}(?:director|filmmaker|auteur)s? )?/u,
    list: true,
  }),
  director('from director X', 3.4, {
    before: /\bfrom (?:[\p{L}-]+ ){0,3}(?:director|filmmaker) /u,
    list: true,
  }),
  director('(1994, USA) di X', 3.2, {
    before: /\([^()\n]{0,40}(?:19|20)\d\d[^()\n]{0,40}\) (?:di|de|by|von|d[’']) ?/u,
    list: true,
  }),
  director('best director: X', 3.2, {
    before: /\b[Bb]est [Dd]irector(?:(?: [a-z]+){0,3} (?:went|goes|go|was awarded) to |(?: to|:|–|—) ?)/u,
  }),
  director('Palme d’Or: film, X', 2.8, {
    before:
      /(?<![^\n])(?:Palme|Palma|Golden|Grand|Jury|Special|Silver|Un Certain|Cam[eé]ra|Audience|Critics|Best (?!act|Act|supp|Supp|director|Director))[^:\n]{0,40}: [^,\n]{1,50}, /u,
    list: true,
  }),
  director('a las órdenes de X', 3, {
    before:
      /\b(?:[Aa] las órdenes de|[Bb]ajo la dirección de|[Ss]ob (?:a )?direção de|[Ss]ous la direction de|[Cc]on la regia di|[Pp]er la regia di|recitato per|[Uu]nter) (?:(?:el|la|do|da) )?(?=\p{Lu}\p{L}+ \p{Lu})/u,
  }),
  director('codirigió con X', 3, {
    before:
      /\b(?:codirigió|codirige|codirigida|co-directed|coréalisé|codiretto|dirigió junto|dirigiu ao lado|gemeinsam) (?:con|with|avec|com|a|de|mit) /u,
  }),
];

const AFTER: readonly Cue[] = [
  director('X directed', 3.4, {
    after:
      /,? (?:who )?(?:also |has |had |will |is set to |is to |then |later |previously |both |wrote and |writes and |has both written and )*(?:co-)?(?:directed|directs|helmed|helms|will direct|to direct|direct)\b(?! (?:by|message|to|impact|line|flight))/u,
  }),
  director('X … in the director’s chair', 3, {
    after:
      /,? [^.\n]{0,120}?(?:the director[’']s chair|(?:his|her) (?:[a-z-]+ ){0,2}directorial|(?:as a|as) director)\b/u,
  }),
  director('X is a filmmaker', 2.8, {
    after:
      /,? (?:is|was|has been|remains|became)[^.\n]{0,60}?\b(?:filmmakers?|film directors?|directors|auteurs?)\b/u,
  }),
  director('X … to film', 2.4, {
    after: /(?: \([^)\n]{1,40}\))? [^.\n\p{Lu}]{0,30}?\bto (?:film|shoot|direct|helm)\b(?! (?:in|at)\b)/u,
  }),
  director('X of the film directs', 3.2, {
    after:
      / of (?:[\p{Lu}\p{N}][\p{L}\p{N}’'-]* (?:of |the |and )?){1,6}(?:directs|directed|will direct|is directing|helms)\b/u,
  }),
  director('X at the helm', 3, {
    after:
      /(?:,? (?:best )?known for [^.\n]{3,60},)?,? (?:is |was |returns |will be )?(?:at the helm(?! as| of the company)|in the director[’']s chair|behind the camera|calls? the shots|takes the helm)/u,
  }),
  director('X, director of', 3.2, {
    after:
      /,? (?:the |a )?(?:[\p{L}-]+ ){0,3}(?:film(?:'s|’s)? |movie(?:'s|’s)? )?(?:writer-|co-)?(?:director|filmmaker|auteur|PD)(?: of| behind| best known| known|,|\.| who\b)(?! the (?:festival|museum|institute|agency|company|orchestra|programme|program|centre|center|school|department|FBI|CIA)| (?:photography|marketing|research|communications|the \d|sales))/u,
  }),
  director('X’s film', 2.2, {
    before: /(?<!\b(?:adaptation|version|retelling|based) (?:of|on) (?:[a-z]+ )?)/u,
    after:
      /[’'‘`]s? (?:(?:[\p{L}\d$.-]+ ){0,3})(?:film|movie|debut|documentary|thriller|biopic|directorial|feature|follow-up|sci-fi|horror|romance|dramedy|rom-com|saga|epic|adaptation|reboot|remake|blockbuster|comedy|drama|satire|western|direction|debut feature|filmography|cinema)s?\b/u,
  }),
  director('X’s directorial', 3.4, {
    after:
      /[’'‘`]s? (?:[a-z-]+ ){0,3}(?:directorial|direction|feature debut|directing|debut feature|lens)\b/u,
  }),
  director('X wins best director', 3.2, {
    after:
      / (?:won|wins|received|receives|took|takes|was named|earned|collected)[^.\n]{0,50}?\b[Bb]est [Dd]irector\b/u,
  }),
  director('X won the Golden Lion', 2.4, {
    after:
      / [^.\n\p{Lu}]{0,12}\b(?:won|wins|took|takes|received|receives|claimed)[^.\n]{0,24}(?:Golden (?:Lion|Bear|Leopard|Shell)|Palme d[’']Or|Grand Jury Prize)(?![^.\n]{0,40}\b(?:actor|actress|acting|performance)\b)/u,
  }),
  director('X will split directing duties', 3.2, {
    after:
      /(?: \([^)\n]{1,40}\))? (?:will |are |is |to )*(?:split(?:ting)?|shar(?:e|es|ing)|handl(?:e|es|ing)|tak(?:e|es|ing) on) (?:the )?direct(?:ing|orial|ion)\b/u,
    list: true,
  }),
  director('X, who made the hit', 2.6, {
    after:
      /, who (?:made|shot|helmed|filmed|wrote and directed) (?:the )?(?:[\p{L}-]+ ){0,4}?["“‘'«]|, who [^.\n]{3,80}, (?:will direct|is directing|directs|directed|helms)\b/u,
  }),
  director('X-directed', 3.6, { after: /[-‑](?:directed|helmed|directorial)/u }),
];

/** Words beside a name that say: this person directs. */
export const DIRECTOR_CUES: readonly Cue[] = [...BEFORE, ...AFTER];
