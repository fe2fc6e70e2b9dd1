import type { Claim, ClaimRole, Mention } from '../claim.ts';
import type { Reading } from '../reading.ts';

/* "Ryan Lee sat down. The director of …": who is meant is the person the sentences before are about. */

const OPENS = String.raw`(?<=[.!?”"»]\s|\n)`;
const ENGLISH = new RegExp(
  `${OPENS}The (?:\\d\\d-year-old )?(?:[\\p{Ll}-]+ ){0,2}?(?<role>director|filmmaker|film-maker|auteur|helmer|actor|actress)\\b(?! of (?:the )?(?:festival|museum|photography))`,
  'gu',
);
const ROMANCE = new RegExp(
  `${OPENS}(?:El|La|Le|L['’]|Il|Lo|O|A|Der|Die) ?(?:[\\p{Ll}-]+ )?(?<role>director|directora|cineasta|realizador|realizadora|intérprete|protagonista|diretor|diretora|regista|réalisateur|réalisatrice|cinéaste|Regisseur|Regisseurin|Filmemacher|Filmemacherin|actor|actriz|ator|atriz|attore|attrice|acteur|actrice|comédien|comédienne|Schauspieler|Schauspielerin)(?![\\p{L}])(?! d[aeo]\\b| del\\b| des\\b| der\\b| \\p{Lu})`,
  'gu',
);
/** "The Glass Orchard star wore …": by a film that the reader knows her from. */
const KNOWN_FROM = new RegExp(
  `${OPENS}The (?:\\p{Lu}[\\p{L}\\d’'-]*|\\p{N}+|["“‘'][^"”’'\\n]{2,30}["”’'])(?:(?: (?:of|the|and|in|to|a|with))* (?:\\p{Lu}[\\p{L}\\d’'-]*|\\p{N}+)){0,5} (?<role>actor|actress|star|alum|leading lady|leading man|heartthrob)\\b(?! of)`,
  'gu',
);
const ACTS = /^(?:act|at[or]|att|coméd|Schau|star|alum|lead|heart|int|Int)/u;

/** How far back the person meant may stand. */
const REACH = 420;
const WEIGHT = 2.1;
/** Where somebody is called a director outright, “the director” is that one. */
const SAID = 2.8;

/** The director, the actress at the start of a sentence: said of the one person the text spoke of last. */
export function roleOfLastNamed(
  { page, language, bodyStart }: Reading,
  persons: readonly Mention[],
  claims: readonly Claim[],
): Claim[] {
  const directing = new Set(
    claims
      .filter(({ role, weight }) => role === 'director' && weight >= SAID)
      .map(({ mention }) => mention.key),
  );
  const acting = new Set(
    claims.filter(({ role, weight }) => role === 'actor' && weight >= 2).map(({ mention }) => mention.key),
  );
  const patterns = language === 'en' ? [ENGLISH, KNOWN_FROM] : [ROMANCE];
  return patterns
    .flatMap((pattern) => [...page.matchAll(pattern)])
    .flatMap((match): Claim[] => {
      const mention = lastNamed(page, persons, match.index, bodyStart);
      if (!mention) return [];
      const role: ClaimRole = ACTS.test(match.groups?.['role'] ?? '') ? 'actor' : 'director';
      if (role === 'director' && (directing.size > 0 || acting.has(mention.key))) return [];
      const end = match.index + match[0].length;
      return [
        {
          role,
          mention,
          weight: WEIGHT,
          cueStart: match.index,
          cueEnd: end,
          rule: 'the director, said of X',
        },
      ];
    });
}

/** The person the sentence before begins with, else the only one in it, else the only one of the headline. */
function lastNamed(
  page: string,
  persons: readonly Mention[],
  before: number,
  bodyStart: number,
): Mention | undefined {
  const near = persons.filter(
    ({ start, end }) => end <= before && start > before - REACH && start >= bodyStart,
  );
  const last = near.at(-1);
  if (!last) return undefined;
  const between = page.slice(last.end, before);
  if ((between.match(/[.!?][”"’»]?\s/gu)?.length ?? 0) > 2) return undefined;
  const opening = near.findLast(({ start }) =>
    /(?:^|[.!?”"»]\s|\n)$/u.test(page.slice(Math.max(0, start - 2), start)),
  );
  const keys = new Set(near.map(({ key }) => key));
  if (opening && !opening.short) return opening;
  return keys.size === 1 && !last.short ? last : undefined;
}
