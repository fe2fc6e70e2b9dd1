/* W3C Web Annotation Data Model (Recommendation of 23 February 2017): what was marked and thought, for
   annotation tools. Our text positions count in folded text, which no other tool knows; the quote with
   what stands around it is what is handed on. */
import { inReadingOrder, type Kept } from '../kept.ts';
import type { ExportOptions } from './export-options.ts';
import { strictAddress } from './strict-address.ts';
import type { Highlight } from '../highlight.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly format: 'text/plain';
  readonly purpose: 'commenting' | 'tagging';
}

/** One annotation collection of everything, written an annotation at a time. */
export async function* webAnnotationsOf(
  clips: AsyncIterable<Kept>,
  { now, title }: Pick<ExportOptions, 'now' | 'title'>,
): AsyncGenerator<string> {
  const collection = `urn:cutting-room:export:${encodeURIComponent(now)}`;
  const head = {
    '@context': CONTEXT,
    id: collection,
    type: 'AnnotationCollection',
    label: title,
    created: utc(now),
    last: `${collection}:1`,
  };
  const page = { id: `${collection}:1`, type: 'AnnotationPage', startIndex: 0, partOf: collection };
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  let total = 0;
  for await (const kept of clips) {
    for (const annotation of annotationsOf(kept)) {
      yield `${total === 0 ? '\n' : ',\n'}${JSON.stringify(annotation)}`;
      total += 1;
    }
  }
  yield `\n]},"total":${total}}\n`;
}

function annotationsOf(kept: Kept): object[] {
  return [ofClip(kept), ...inReadingOrder(kept.highlights).map((highlight) => ofHighlight(kept, highlight))];
}

/** The clip itself: a bookmark of the whole page, with its note and its tags. */
function ofClip({ clip }: Kept): object {
  const tags = [...clip.credits.map(({ role, spelling }) => `${role}: ${spelling}`), ...clip.tags];
  const bodies = [
    ...(clip.note.trim() === '' ? [] : [textual(clip.note, 'commenting')]),
    ...tags.map((tag) => textual(tag, 'tagging')),
  ];
  return {
    '@context': CONTEXT,
    id: `urn:cutting-room:clip:${encodeURIComponent(clip.id)}`,
    type: 'Annotation',
    motivation: clip.note.trim() === '' ? 'bookmarking' : 'commenting',
    created: utc(clip.created),
    modified: utc(clip.changed),
    ...(bodies.length > 0 ? { body: bodies } : {}),
    target: wholePage(clip.address, clip.title, clip.language),
  };
}

function ofHighlight({ clip }: Kept, { id, selectors, note, colour, created, changed }: Highlight): object {
  const { exact, prefix, suffix } = selectors.quote;
  return {
    '@context': CONTEXT,
    id: UUID.test(id) ? `urn:uuid:${id}` : `urn:cutting-room:highlight:${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation: note.trim() === '' ? 'highlighting' : 'commenting',
    created: utc(created),
    modified: utc(changed),
    ...(note.trim() === '' ? {} : { body: textual(note, 'commenting') }),
    target: {
      type: 'SpecificResource',
      source: strictAddress(clip.address),
      styleClass: colour,
      selector: {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix === '' ? {} : { prefix }),
        ...(suffix === '' ? {} : { suffix }),
      },
    },
  };
}

function wholePage(id: string, title: string, language: string | undefined): object {
  // “title” is no word of the context’s own and would be dropped unread
  return {
    id: strictAddress(id),
    type: 'Text',
    format: 'text/html',
    'dc:title': title,
    ...(language ? { language } : {}),
  };
}

function textual(value: string, purpose: TextualBody['purpose']): TextualBody {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

/** Times must be in UTC and say so (section 3.3.1); a file may have brought another zone. */
function utc(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : date.toISOString();
}
