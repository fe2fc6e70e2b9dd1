import type { WhyLeftOut } from '../../core/left-out.ts';
import { letters } from '../../core/title.ts';
import { cuesOf } from './cues.ts';
import { proseWhenAsked } from './prose.ts';
import { type Known, type Note, type PageStep, takeOut } from './step.ts';

/* What surrounds an article on every page of an outlet. Roles and elements say so plainly; class names say so
   in words that hardly differ from outlet to outlet. A cue may be wrong, so nothing is taken out that holds
   a good part of the page's running text. */

const BY_ROLE =
  'nav, [role=navigation], [role=search], [role=menu], [role=menubar], [role=dialog], [role=alertdialog], ' +
  'aside, [role=complementary], [role=banner], [role=contentinfo], [role=tablist], [role=toolbar], [aria-modal=true], [data-form]';

/** Words of a class or id, what they say of it, and how much of the page's running text it may hold. */
type Cue = readonly [words: RegExp, reason: WhyLeftOut, most: number];

const COMMENTS: readonly Cue[] = [
  [/ (?:comments?|comment (?:list|form|area|section)|disqus|respond|replies|discussion) /, 'comments', 0.7],
];

const CUES: readonly Cue[] = [
  ...COMMENTS,
  [/ (?:sidebar|side bar|right rail|rail|widget area|secondary) /, 'beside the article', 0.4],
  [
    / (?:related|recommended|recommendations?|recirc\w*|trending|popular|most read|most viewed|more (?:stories|news|posts|articles|from)|read (?:next|more|also)|up next|you may|also like|outbrain|taboola|zergnet|jp relatedposts|yarpp|latest news|suggested|teasers?|seealso|see also|further reading) /,
    'links to other articles',
    0.25,
  ],
  [/ (?:share|sharing|sharebar|sharebuttons?|social|addthis|sharedaddy|addtoany) /, 'buttons to share', 0.03],
  [
    / (?:newsletters?|signup|sign up|subscribe|subscription|optin|opt in|mailchimp|listrak) /,
    'an invitation to subscribe',
    0.08,
  ],
  [
    / (?:ad|ads|advert|adverts|advertisement|advertising|dfp|adsense|adslot|ad slot|sponsored|sponsor|promo|promos|promoted|promotion) /,
    'advertising',
    0.03,
  ],
  [
    / (?:breadcrumbs?|crumbs?|pagination|pager|page links|skip link|skiplink|toolbar|menu|submenu|navbar|navigation|masthead) /,
    'a menu',
    0.05,
  ],
  [
    / (?:author (?:bio|box|info|card|profile|about|description|details|content|desc)|post author|about (?:the )?author|authorbio|authorbox|saboxplugin \w+|bio|biography|byline bio) /,
    'about the author',
    0.3,
  ],
  [
    / (?:tags|taglist|tag list|tagcloud|tag cloud|post tags|article tags|entry tags|entry meta|post meta|postmeta|article meta|entry footer|post footer|categories|entry categories) /,
    'tags and particulars',
    0.03,
  ],
  [
    / (?:cookies?|gdpr|consent|ccpa|paywall|regwall|modal|popup|overlay|lightbox|tooltip|popover|rollover) /,
    'a notice over the page',
    0.1,
  ],
  [/ (?:toc|table of contents|tableofcontents|jump links|on this page) /, 'a table of contents', 0.05],
  [/ (?:copyright|disclaimer|legal|footer|site footer) /, 'the foot of the page', 0.05],
  [/ (?:cta|call to action|calltoaction) /, 'an invitation', 0.05],
  [
    / (?:gallery count|slide count|control (?:bar|panel)|nav stats|captionlink|image counter|video (?:title|details|caption|description)) /,
    'the controls of a gallery',
    0.01,
  ],
];

/** A part that has a role of its own. */
const FRAME: Cue = [/$/, 'a part of the page’s frame', 0.4];
const FOOT: Cue = [/$/, 'the foot of the page', 0.1];

/** Takes out menus, share buttons, newsletters, related articles, comments and their kin. */
export const furniture: PageStep = {
  name: 'furniture',
  run(page, known, note) {
    const headline = headlineOf(page, known);
    clear(page, headline, note, COMMENTS, '[class*=comment i], [id*=comment i], [id*=disqus i], #respond');
    clear(page, headline, note, CUES, CANDIDATES);
  },
};

function clear(
  page: Document,
  headline: Element | undefined,
  note: Note,
  cues: readonly Cue[],
  candidates: string,
): void {
  const framed = new Set(page.body.querySelectorAll(BY_ROLE));
  const prose = proseWhenAsked(page);
  for (const element of page.body.querySelectorAll(candidates)) {
    if (BODY.test(element.localName)) continue;
    const suspicions = suspicionsOf(element, cues, framed);
    if (suspicions.length === 0 || !element.isConnected || (headline && element.contains(headline))) continue;
    const all = prose(page.body);
    const share = all > 0 ? prose(element) / all : 0;
    const reason = suspicions.find(([, , most]) => share <= most)?.[1];
    if (reason) takeOut(element, note, reason);
  }
}

const CANDIDATES = `[class], [id], footer, ${BY_ROLE}`;
const BODY = /^(?:article|main|body|h1|figure)$/;

/** Every cue at once: most elements have none. */
const ANY = new RegExp(CUES.map(([words]) => words.source).join('|'));

/** What an element may be, by its role, its name and its words. */
function suspicionsOf(element: Element, cues: readonly Cue[], framed: ReadonlySet<Element>): readonly Cue[] {
  const byName = cuesWith(element);
  const byWords = byName.length > 0 ? byName.filter((cue) => cues.includes(cue)) : byName;
  if (!framed.has(element) && element.localName !== 'footer') return byWords;
  return [
    ...(framed.has(element) ? [FRAME] : []),
    ...(element.localName === 'footer' ? [FOOT] : []),
    ...byWords,
  ];
}

/* A page names hundreds of elements alike; what a name tells is worked out once. */
const NONE: readonly Cue[] = [];
const MOST_REMEMBERED = 20_000;
const told = new Map<string, readonly Cue[]>();

function cuesWith(element: Element): readonly Cue[] {
  const named = `${element.localName}\n${element.id}\n${element.getAttribute('class') ?? ''}\n${element.getAttribute('data-testid') ?? ''}`;
  const known = told.get(named);
  if (known) return known;
  const said = cuesOf(element);
  const matching = ANY.test(said) ? CUES.filter(([words]) => words.test(said)) : NONE;
  if (told.size > MOST_REMEMBERED) told.clear();
  told.set(named, matching);
  return matching;
}

function headlineOf(page: Document, known: Known): Element | undefined {
  const title = letters(known.title);
  const headings = [...page.body.querySelectorAll('h1, h2')];
  return (
    headings.find((heading) => letters(heading.textContent) === title) ??
    headings.find(({ localName }) => localName === 'h1')
  );
}
