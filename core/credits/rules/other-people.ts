import type { Cue } from '../claim.ts';

const speaksAgainst = (
  role: 'character' | 'other',
  rule: string,
  weight: number,
  cue: Pick<Cue, 'before' | 'after' | 'list' | 'languages'>,
): Cue => ({ rule, role, weight, ...cue });

/** Words beside a name that say: neither director nor actor, or somebody who does not exist. */
export const OTHER_PEOPLE_CUES: readonly Cue[] = [
  speaksAgainst('other', 'writer, composer, producer X', 3, {
    before:
      /\b(?:[Ww]riters?|[Ss]creenwriters?|[Ss]criptwriters?|[Nn]ovelists?|[Aa]uthors?|[Pp]oet|[Pp]laywright|[Cc]omposers?|[Pp]roducers?|[Cc]ritics?|[Cc]inematographers?|[Ee]ditors?|[Jj]ournalists?|[Pp]resident|CEO|[Cc]hairman|[Cc]hef|[Dd]esigners?|[Pp]ainter|[Aa]rtist|[Ss]culptor|[Cc]oach|[Mm]anager|[Ss]trikers?|[Mm]idfielder|[Ss]ingers?|[Rr]appers?|[Mm]usicians?|[Gg]uitarist|[Dd]rummer|[Bb]assist|[Cc]onductor|[Ll]awyer|[Mm]inister|[Ss]enator|[Pp]hotographer|[Cc]horeographer|[Hh]ost|[Pp]resenter|[Rr]eporter|[Cc]reator|showrunner|cinematography|music|score|screenplay|dialogue|lyrics|edit(?:ing|ed)|Music|Screenplay|Writer|Cinematography|Story)(?: by|:|,)? (?:and composer )?/u,
    list: true,
  }),
  speaksAgainst('other', 'written by, music by', 3.2, {
    before:
      /\b(?:[Ww]ritten|[Pp]enned|[Pp]roduced|[Cc]omposed|[Ss]cored|[Ee]dited|[Ss]hot|[Pp]hotographed|[Hh]osted|[Pp]resented|[Dd]esigned|[Pp]ainted|[Cc]horeographed|[Ss]ung|[Cc]reated|novels?|books?|story|webtoon|manga|play|memoir|series of novels|libretto|lyrics|music|score|text|Text|By|BY|By:|Photo|Photos|Image|Picture|Credit|interview|review|reports?)(?: are| is| was)?(?: by|:| of the same name by) (?:author |novelist |the )?/u,
    after: /(?![’'‘]s )/u,
    list: true,
  }),
  speaksAgainst('other', 'festival, casting or music director X', 3.4, {
    before:
      /\b(?:[Aa]ssistant|[Cc]asting|[Ff]estival|[Mm]usic(?:al)?|[Aa]rt(?:istic)?|[Mm]anaging|[Ee]xecutive|[Cc]reative|[Dd]eputy|[Pp]rogram(?:me|ming)?|BFI|[Aa]ction|[Ss]porting|[Tt]echnical|[Cc]ommunications?|[Mm]arketing|[Mm]useum|[Gg]allery) [Dd]irectors? |\b[Dd]irector of (?:photography|the [\p{Lu}][\p{L} ]{3,40}),? /u,
  }),
  speaksAgainst('other', 'the group X', 5, {
    before:
      /\b(?:girl group|boy group|group|band|duo|trio|label|studio|broadcaster|channel|network|platform|outlet) /u,
  }),
  speaksAgainst('character', 'Ann Lee is X', 2.6, {
    before: /\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+ is /u,
    after: /(?=,| and\b|;|\.)/u,
  }),
  speaksAgainst('other', 'X and Y produce', 3, {
    after: /(?: \([^)\n]{1,40}\))?,? (?:will |also |are |is |and |executive[- ])*produc(?:e|es|ed|ing)\b/u,
    list: true,
  }),
  speaksAgainst('other', 'the jury led by X', 5, {
    before: /\bjury[^.\n]{0,30} (?:headed|led|chaired|presided over) by (?:[\p{Ll}-]+ ){0,3}/u,
  }),
  speaksAgainst('other', 'X, writer', 2.2, {
    after:
      /,? (?:an?|the|who is an?) (?:[\p{L}'’-]+ ){0,3}(?:writer|screenwriter|novelist|author|composer|producer|critic|journalist|reporter|singer|rapper|musician|manager|coach|politician|lawyer|chef|designer|professor|editor|programmer|spokes\p{L}+)\b/u,
  }),
  speaksAgainst('other', 'X’s novel', 2.4, {
    after:
      /[’'‘`]s? (?:[\p{L}-]+ ){0,3}(?:novels?|book|memoir|album|song|single|play|poem|score|painting|lawyer|opera|tome|short story|screenplay|script|stage play|most beloved novel|designer)\b/u,
  }),
  speaksAgainst('character', 'the character X', 3, {
    before:
      /\b(?:characters?(?: named| called| of)?|(?:plays?|played|playing|portrays?|portrayed|portraying|portrayal of|reprises?|reprised|reprising|voices|voiced|embodies)(?: (?:the )?(?:role|character|part) of)?|(?:role|part|character) of|named|protagonist|hero|heroine|antihero|villain|(?:stars?|starring|cast|seen|appears?|debut|turn|back|return(?:s|ing)?|role|stunning|brilliant|convincing|appeared|perfect|superb) as|comes across as|tells the (?:true )?story of|(?:the )?(?:story|tale|life) of|known as) (?:(?:the|a|an|his|her|young|elderly|hapless|innocent|beleaguered|[a-z]+(?:ed|ing|ful|less|ous|al|y|ish|ive|ent|ant)|older|old|spy|agent|detective|dr\.|captain|king|queen|prince|princess|super) ){0,5}/u,
  }),
  speaksAgainst('character', 'X, played by', 3.4, {
    after:
      /,? ?\(?(?:who is |also |memorably |is |was |are )?(?:played|portrayed|voiced|embodied|essayed|interpretad[oa]|interpretat[oa]|interprété|incarné|gespielt|verkörpert|joué|vivid[oa]|encarnad[oa]) (?:[\p{L}]+ )?(?:by|por|da|par|von)\b/u,
  }),
  speaksAgainst('character', 'im Panzer der Rolle', 2.8, {
    before:
      /\b(?:[Pp]ersonaje|[Pp]ersonagem|[Pp]ersonaggio|[Pp]ersonnage|papel|rôle|ruolo|Rolle|Figur|panni|dans la peau|piel|pele|da vida a|dá vida a|interpreta (?:(?:a|o|il|la|el)(?: [\p{Ll}]+)?)?|incarna (?:(?:a|o|il|la|el)(?: [\p{Ll}]+)?)?|spielt|joue|vive (?:o|a)|será)(?: (?:de la|de l['’]|della|dell['’]|de|di|del|do|da|du|des|der|von|d['’]|a|o|den|die|el|la)(?: ?[\p{Ll}-]+){0,2})? ?/u,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  }),
  speaksAgainst('other', 'novela de, livre de, Roman von', 2.8, {
    before:
      /\b(?:novela|libro|livro|romance|roman|livre|romanzo|libro|Roman|Buch|cómic|novela gráfica(?: homónima)?|guion|guión|roteiro|scénario|sceneggiatura|Drehbuch|música|musique|musica|Musik|partitura|fotografía|escritor[ae]?|escrito|écrivain|scrittore|Autor(?:in)?|Schriftsteller(?:in)?|Komponist(?:in)?|compositor|compositeur|compositore|cantante|cantor[a]?|chanteu(?:r|se)|cantautore|Sänger(?:in)?|productor[a]?|produtor[a]?|produttore|producteur|Produzent(?:in)?|crítico|critique|periodista|jornalista|giornalista|journaliste|presidente|president|ministro|director(?:a)? general)(?: (?:de|di|du|von|por|par|da|homónima de|omonimo di|éponyme de))?(?: (?:el|la|le|il|der))? /u,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
    list: true,
  }),
];
