import type { Cue } from '../claim.ts';

/* Who shot it, scored it, wrote it, and who sits on the jury: named beside the director in every review,
   and neither directing nor acting. To add a craft: a word here, an example in tests/core/credits/crew.test.ts. */

const crew = (rule: string, languages: readonly string[], before: RegExp): Cue => ({
  rule,
  role: 'other',
  weight: 4.6,
  before,
  list: true,
  languages,
});

/** Words before the name of somebody who works on a film without directing it or acting in it. */
export const CREW_CUES: readonly Cue[] = [
  crew(
    'la photographie est signée X',
    ['fr'],
    /\b(?:[Pp]hotographie|[Ii]mages?|[Mm]usiques?|[Bb]ande(?:-son| originale)|[Pp]artition|[Ll]umière|[Mm]ontage|[Ss]cénario|[Dd]écors?|[Cc]ostumes?|[Cc]hef[- ]opérat(?:eur|rice)|[Dd]irect(?:eur|rice) de la photographie|[Cc]réée?|[Pp]roduite?|[Éé]crite?|[Pp]résidée?|[Cc]omposée?s?)(?: [\p{Ll}]+){0,4} (?:(?:de|par|à|signée?s?(?: par)?) |d['’])(?:[\p{Ll}-]+ ){0,3}|\b(?:chef[- ]opérat(?:eur|rice)|directrice? de la photographie|scénariste|compositeur|compositrice|producteur|productrice) /u,
  ),
  crew(
    'la banda sonora es de X',
    ['es', 'pt'],
    /\b(?:[Ff]otograf[ií]a|[Bb]anda [Ss]onora|[Tt]rilha [Ss]onora|[Mm]úsica|[Gg]ui[oó]n|[Rr]oteiro|[Aa]rgumento|[Mm]ontaj?gem?|[Mm]ontaje|[Vv]estuario|[Pp]roducción|[Pp]rodução|[Cc]reada|[Cc]riada|[Pp]roducid[oa]|[Pp]roduzid[oa]|[Ee]scrit[oa](?! (?:y|e) d)|[Pp]resididos?)(?: (?:[\p{Ll}]+ ){0,5}(?:de|por|por el|a cargo de|pel[oa]|firman?|assinad[oa] por|firmad[oa] por)|:) (?:[\p{Ll}-]+ ){0,2}|\b(?:guionista|director(?:a)? de (?:fotografía|casting|arte)|diretor(?:a)? de (?:fotografia|arte)|roteirista|compositor(?:a)?|productor(?:a)?|produtor(?:a)?) /u,
  ),
  crew(
    'le musiche sono di X',
    ['it'],
    /\b(?:[Ff]otografia|[Mm]usic(?:a|he)|[Cc]olonna sonora|[Ss]ceneggiatura|[Mm]ontaggio|[Ss]cenografi[ae]|[Cc]ostumi|[Pp]rodott[oa]|[Ss]critt[oa](?! e d)|[Pp]resiedut[oa]|[Cc]reat[oa])(?: (?:[\p{Ll}]+ ){0,5}(?:di|da|firmat[ae] da)|:) (?:[\p{Ll}-]+ ){0,2}|\b(?:direttore della fotografia|sceneggiat(?:ore|rice)|compositore|produtt(?:ore|rice)) /u,
  ),
  crew(
    'die Kamera führte X',
    ['de'],
    /\b(?:Kamera|Bildgestaltung|Musik|Drehbuch|Buch|Schnitt|Szenenbild|Kostüme?|Kameraarbeit|Filmmusik)(?:: | (?:führte|stammt|kommt|schrieb|komponierte|besorgte)(?: [\p{Ll}]+)* | von )(?:von )?|\b(?:Kameramann|Kamerafrau|Drehbuchautor(?:in)?|Autor(?:in)?|Produzent(?:in)?|Komponist(?:in)?|Showrunner(?:in)?|Jury-?[Pp]räsident(?:in)?|Festival(?:chef|leiter)(?:in)?|Intendant(?:in)?) /u,
  ),
  crew(
    'cinematographer X',
    ['en'],
    /\b(?:[Cc]inematograph(?:er|y)|DP|[Dd]irector of photography|[Ss]howrunner|[Cc]ostume designer|[Pp]roduction designer|[Ee]ditor|[Ss]tunt coordinator|[Tt]rade analyst|[Jj]ury president|[Ff]estival (?:head|chief|president)|lensed by|shot by|scored by)(?: (?:is|by))? /u,
  ),
];
