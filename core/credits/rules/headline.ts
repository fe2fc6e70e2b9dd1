import type { Claim, Mention } from '../claim.ts';
import { foldTitle } from '../fold.ts';
import type { Reading } from '../reading.ts';
import { JOINERS } from '../tables/plain-words.ts';

/** What the headline names and the text repeats is what the article is about. */
export function headlineTitles(reading: Reading, mentions: readonly Mention[]): Claim[] {
  const headline = ` ${spaced(reading.page.slice(0, reading.bodyStart))} `;
  const counts = new Map<string, number>();
  for (const { key } of mentions) counts.set(key, (counts.get(key) ?? 0) + 1);
  return mentions.flatMap((mention): Claim[] => {
    if (mention.start < reading.bodyStart || mention.repeated) return [];
    const times = counts.get(mention.key) ?? 0;
    const headlined = mention.key.length > 2 && headline.includes(` ${spaced(mention.name)} `);
    const weight =
      (headlined && !isBuilding(reading, mention)
        ? inTheHeadline(reading, mention, times)
        : repeated(mention, times)) + shape(mention);
    if (weight * reading.screen < 0.3) return [];
    return [
      {
        role: 'film',
        mention,
        weight: weight * reading.screen,
        cueStart: mention.start,
        cueEnd: mention.end,
        rule: headlined ? 'named in the headline' : 'named again and again',
      },
    ];
  });
}

/** A headline names its subject; one that opens with it and a colon or dash names nothing else. */
function inTheHeadline({ page, bodyStart }: Reading, { name }: Mention, times: number): number {
  const headline = page.slice(0, bodyStart);
  const at = headline.indexOf(name);
  const alone =
    at >= 0 && at < 12 && /^[”"’'»]? ?(?:[:–—|]| - | review| Review)/u.test(headline.slice(at + name.length));
  return Math.min(2.8, 1.5 + 0.3 * times) + (alone ? 0.8 : 0);
}

/** "the Rialto": one word that even the headline calls "the", as it would a house or a club. */
function isBuilding({ page, bodyStart }: Reading, { name, mark }: Mention): boolean {
  return mark === undefined && !/\s/u.test(name) && page.slice(0, bodyStart).includes(` the ${name}`);
}

/** What the text names again and again without the headline: more than one word, to be no chance. */
function repeated({ name, mark }: Mention, times: number): number {
  if (times < 2 || mark) return 0;
  return /\s/u.test(name) ? 0.9 + 0.3 * Math.min(times - 2, 4) : 0.3 * Math.min(times - 1, 4);
}

/** How much a bare run looks like a title: little words inside, a colon, a number. */
function shape({ name, mark }: Mention): number {
  if (mark) return 0;
  const words = name.split(/\s+/u);
  const joiners = words.filter((word, at) => at > 0 && JOINERS.has(word)).length;
  return Math.min(
    0.8,
    (joiners > 0 ? 0.5 : 0) + (/\p{L}: \p{Lu}/u.test(name) ? 1 : 0) + (words.length >= 3 ? 0.2 : 0),
  );
}

function spaced(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a title stands in the headline. */
export function inHeadline({ page, bodyStart }: Reading, name: string): boolean {
  return foldTitle(page.slice(0, bodyStart)).includes(foldTitle(name));
}
