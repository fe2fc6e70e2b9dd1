import type { Claim, Mention } from '../claim.ts';
import { foldName, foldTitle } from '../fold.ts';
import { readsAsPerson } from '../persons.ts';
import type { Reading } from '../reading.ts';

/** What the page's lines say: mentions no run of capitals shows, and claims about them. */
export interface Layout {
  readonly titles: Mention[];
  readonly persons: Mention[];
  readonly claims: Claim[];
}

const LONGEST_HEADING = 80;
const STAR_RATING = /\s*(?:[*★☆]+|\d(?:\.\d)?\/\d{1,2}|\d stars?)\s*$/u;
const LABEL =
  /^(?:Director|Directors|Directed by|Dir|Starring|Stars|Cast|Regie|Darsteller|Mit|Dirección|Reparto|Director[ae]s|Con|Avec|Réalisation|Réalisateur|Regia|Interpreti|Cast|Direção|Elenco|감독|출연|監督|出演|导演|導演|主演)\s?[:：]/u;
/** A place in a ranking, before the name. */
const NUMBER = /^(?:\d{1,3}[.)]|#\d{1,3}:?|[•*-])\s+/u;
const OTHER_LABEL = /^[\p{L} /-]{2,24}[:：]/u;

/** A film's name over its credits, a review's heading "The Lake by Ann Lee", a ranking's "9. The Lake (2010)". */
export function readLayout(reading: Reading): Layout {
  const layout: Layout = { titles: [], persons: [], claims: [] };
  let heading: { text: string; start: number } | undefined;
  let start = 0;
  for (const line of reading.page.split('\n')) {
    const text = line.trim().replace(NUMBER, '');
    const at = start + line.indexOf(text);
    if (LABEL.test(text) && heading) {
      addTitle(layout, heading.text.replace(STAR_RATING, ''), heading.start, 'over its credits', 3.6);
      heading = undefined;
    } else if (text && !OTHER_LABEL.test(text)) {
      heading =
        text.length <= LONGEST_HEADING && !/[.!?…]$/u.test(text) && start >= reading.bodyStart
          ? { text, start: at }
          : undefined;
      if (heading) signedHeading(layout, text, at);
    }
    start += line.length + 1;
  }
  rankings(reading.page, layout);
  brokenOut(reading, layout);
  return layout;
}

function addTitle(layout: Layout, name: string, start: number, rule: string, weight: number): void {
  const bare = name.replace(/\s*\((?:19|20)\d\d\)\s*$/u, '').trim();
  if (!/\p{L}/u.test(bare)) return;
  const end = start + bare.length;
  const mention: Mention = { kind: 'title', name: bare, key: foldTitle(bare), start, end, mark: '¶' };
  layout.titles.push(mention);
  layout.claims.push({ role: 'film', mention, weight, cueStart: start, cueEnd: end, rule });
}

const SIGNED =
  /^["“«‘'„]?(?<title>\p{Lu}[^"”»’.,:;]{1,60}?)["”»’'“]?,? (?:de|d['’]|by|di|von|door) ?(?<person>\p{Lu}[\p{L}'’-]+(?: (?:de |von |van )?\p{Lu}[\p{L}.'’-]+){1,3})$/u;

/** “Review by Anna Kim”: what kind of article it is, and who wrote or drew it. */
const SECTION =
  /^(?:(?:an?|the|film|movie|tv|series|drama|book|album|guest|full|exclusive|additional) )*(?:reviews?|interviews?|recaps?|previews?|reports?|reporting|features?|analysis|essay|column|editorial|profile|obituary|opinion|explainer|q&a|words|text|story|photos?|photographs?|photography|pictures?|images?|illustrations?|video|translation|crítica|reseña|entrevista|textos?|fotos?|imágenes|critique|entretien|propos|kritik|rezension|recensione|intervista|testo|foto|entrevista|resenha)$/iu;

function signedHeading(layout: Layout, line: string, at: number): void {
  const { title, person } = SIGNED.exec(line)?.groups ?? {};
  if (!title || !person || readsAsPerson(title) || SECTION.test(title)) return;
  const titleAt = at + line.indexOf(title);
  const personAt = at + line.lastIndexOf(person);
  addTitle(layout, title, titleAt, 'heading with its director', 2.6);
  const mention: Mention = {
    kind: 'person',
    name: person,
    key: foldName(person),
    start: personAt,
    end: personAt + person.length,
  };
  layout.persons.push(mention);
  layout.claims.push({
    role: 'director',
    mention,
    weight: 2.4,
    cueStart: titleAt,
    cueEnd: mention.end,
    rule: 'heading with its director',
  });
}

const RANKED = /(?:^|[.!?]\s|\n)\d{1,2}[.)] (?<title>[^\n.()]{2,60}?) ?\((?:19|20)\d\d\)/gu;

function rankings(page: string, layout: Layout): void {
  for (const match of page.matchAll(RANKED)) {
    const title = match.groups?.['title'] ?? '';
    addTitle(layout, title, match.index + match[0].indexOf(title), 'in a ranking, with its year', 3.4);
  }
}

/** A title that the page's italics broke out of its sentence into a line of its own. */
const BROKEN_OUT =
  /(?<=[\p{L}\p{N},]\s*\n\s*)(?<title>\p{Lu}[^\n.:;,]{1,58}?)[ ]*\n\s*(?=[,.;)]|\p{Ll}|\((?:[^()\n]{0,30})(?:19|20)\d\d)/gu;

function brokenOut({ page, bodyStart }: Reading, layout: Layout): void {
  for (const match of page.slice(bodyStart).matchAll(BROKEN_OUT)) {
    const title = match.groups?.['title'] ?? '';
    if (title.split(/\s+/u).length > 8 || readsAsPerson(title)) continue;
    addTitle(layout, title, bodyStart + match.index, 'a line of its own inside a sentence', 2.6);
  }
}
