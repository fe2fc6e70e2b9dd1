import type { Claim, Mention } from '../claim.ts';
import { readsAsPerson } from '../persons.ts';
import { readsAsKoreanName } from '../tables/east-asian-names.ts';
import type { Reading } from '../reading.ts';

/** A character, or a noun for one, right before the bracket. */
const CHARACTER_BEFORE =
  /(?<who>[\p{L}’'"”»*-]+),? ?[(（[](?:played by |the |un |une |l['’]|el |la |il |lo |der |die |a |an )?(?:(?:brilliant|excellent|always|ever|great|superb|wonderful|terrific|newcomer|un|voiced by|interpretato da|interpretad[oa] por|gespielt von|joué par)[\p{L}-]* ){0,4}$/u;
/** Words before a bracket that name a trade or a thing, not somebody in a story. */
const NO_CHARACTER =
  /^(?:helm|[Dd]irectors?|[Ww]riters?|[Pp]roducers?|[Ee]ditor|[Cc]omposer|company|studio|festival|[Pp]hotos?|[Ff]ilms?|[Mm]ovies?|series|director[ae]?s?|[Bb]eginn|Ende|album|song|novel|book|magazine|newspaper|award|prize|agency|team|coach|president|minister|singer|band)$/u;
const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u;
/** Two capitalised words after a western name: rather its player than its film. */
export const TWO_WORDS = /^(?!The |A |My )\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;
/** Of a lone name in brackets only an article about the screen says that it acts. */
const LONE_NAMES = 0.8;
/** A bracket still open: all the others need not be looked at closely. */
const OPENED = /[(（[][^)）\]]*$/u;
const CLOSES = /^(?:,? (?:and|y|e|et|und) [\p{L}. -]{3,40})?(?:,? [\p{L} ,.'’-]{0,40})?[)）\]]/u;

/** "Park Bo-min (Oh My Neighbour)": an actor, and in the brackets a film. */
function isFilmOfActor(before: readonly string[], name: string): boolean {
  if (readsAsPerson(name) || EAST_ASIAN.test(name)) return false;
  const korean = readsAsKoreanName(before.slice(-2)) || readsAsKoreanName(before.slice(-3));
  return korean || (!TWO_WORDS.test(name) && readsAsPerson(before.slice(-2).join(' ')));
}

/** "Henry (Ann Lee)", 두석(성동일), 典子（黒木華）: the name in brackets after a character acts. */
export function actorsInBrackets({ page, screen, language }: Reading, mentions: readonly Mention[]): Claim[] {
  if (screen === 0) return [];
  return mentions.flatMap((mention): Claim[] => {
    if (mention.kind !== 'person') return [];
    const before = page.slice(Math.max(0, mention.start - 60), mention.start);
    if (!OPENED.test(before)) return [];
    const open = CHARACTER_BEFORE.exec(before);
    const close = CLOSES.exec(page.slice(mention.end, mention.end + 60));
    if (!open || !close) return [];
    const lone = mention.short && !['ko', 'ja', 'zh'].includes(language);
    if (lone && /^\p{Lu}{2,6}$/u.test(mention.name)) return [];
    if (lone && (screen < LONE_NAMES || !/^ \($/u.test(page.slice(mention.start - 2, mention.start))))
      return [];
    const start = mention.start - before.length + open.index;
    const owner = before.slice(0, before.search(/ ?[(（[][^(（[]*$/u)).split(/\s+/u);
    if (isFilmOfActor(owner, mention.name)) return [];
    if (NO_CHARACTER.test(open.groups?.['who'] ?? '')) return [];
    const capital = /^\p{Lu}/u.test(open.groups?.['who'] ?? '');
    const base = language === 'en' || capital || /[가-힣一-鿿ァ-ヶ]/u.test(open[0]) ? 3.2 : 2.4;
    return [
      {
        role: 'actor',
        mention,
        weight: base,
        cueStart: start,
        cueEnd: mention.end + 1,
        rule: 'character (X)',
      },
    ];
  });
}
