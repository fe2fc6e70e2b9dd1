import type { Mention } from './claim.ts';
import { foldTitle } from './fold.ts';
import { readsAsPerson } from './persons.ts';

/* "en La casa del río (1985)", "pour La Maison vide, portrait …": Romance languages write only the first
   word of a title large, and where the page's italics are lost only what stands around it tells where it ends. */

const WORDS = String.raw`(?<title>\p{Lu}[\p{L}’']*(?: [\p{L}\d’'-]+){1,6}?)`;
const BEGINS = String.raw`(?=\p{Lu})(?<=(?:(?<![\p{L}])(?:dans|pour|avec|en|con|por|para|per|in|nel|nella|y|e|et|com|em|fue|foi|fu|fut|de|di|sa|su|son|il suo|o seu)|,|«|:) )`;
const PERSON = String.raw`\p{Lu}\p{Ll}[\p{L}’-]* (?:(?:de|di|la|del|von) )?\p{Lu}\p{Ll}`;

/** What closes it: its year, or whose film it is. */
const CLOSED = new RegExp(
  `${BEGINS}${WORDS}(?= \\((?:[^()\\n]{0,24}[ ,])?(?:19|20)\\d\\d\\)|, (?:(?:ópera prima|primer largometraje|premier film|opera prima|primeiro longa|nuevo filme|dernier film|ultimo film) )?(?:de |di |d['’])${PERSON})`,
  'gu',
);
/** A role in it, or a prize for it, before; whose it is, or a comma, after. */
const PRESENTED = new RegExp(
  `(?=\\p{Lu})(?<=(?:rôle|papel|ruolo|papel protagonista|interprétation|interpretación|interpretação|interpretazione) (?:dans|en|em|in) |(?:[Pp]alm[ae]|[Pp]ri[xz]|[Pp]rem[ií]o|[OÓ]scar|Goya|César|Oso|León|Leone|Leão|Urso|Ours|Lion|meilleure?|mejor|melhor|miglior[e]?)[^.\\n]{0,70} (?:pour|por|per) )${WORDS}(?= (?:de |di |d['’])${PERSON}|[,.;]| \\()`,
  'gu',
);

/** Unmarked titles with small words, by what stands around them. Only for languages sparing with capitals. */
export function findSparingTitles(page: string, bodyStart: number): Mention[] {
  const found = new Map<number, Mention>();
  for (const pattern of [CLOSED, PRESENTED]) {
    for (const match of page.matchAll(pattern)) {
      const name = match.groups?.['title'] ?? '';
      const start = match.index;
      if (start < bodyStart || found.has(start) || readsAsPerson(name)) continue;
      if (!name.split(' ').some((word) => /^\p{Ll}{2}/u.test(word))) continue;
      found.set(start, { kind: 'title', name, key: foldTitle(name), start, end: start + name.length });
    }
  }
  return [...found.values()];
}
