/* Pages of our own for the tests of extraction: invented people, films and outlets. */

export const ADDRESS = 'https://film.example/story/2024/quiet-harbour';

const SENTENCES = [
  'Mara Lind spoke for an hour about the harbour, the storm and the two actors who carry her second film.',
  'She wrote the first draft on a ferry, she said, with nothing but a notebook and a bag of oranges beside her.',
  'The producers wanted a shorter ending, but the crew, who had seen the rushes, asked her to keep every minute.',
  'Jonas Weir plays the pilot, a man of few words, and learned to steer a tug for the part over one cold winter.',
  'Nobody on the set had a warm coat, he remembered, and the tea was gone by nine on most of those mornings.',
  'The film opens in March, in four cities, and will be shown with a short about the lighthouse next door.',
];

/** So many paragraphs of an article. */
export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, at) => `<p>${paragraph(at)}</p>`).join('\n');
}

/** One paragraph's words. */
export function paragraph(at: number): string {
  return `Part ${at + 1}. ${SENTENCES[at % SENTENCES.length]}`;
}

/** A page around a body. */
export function page(body: string, head = '<title>Quiet Harbour sets sail - Film Example</title>'): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

/** A page with an article in its usual place; `before`, `within` and `after` stand around its paragraphs. */
export function story(parts: { before?: string; within?: string; after?: string } = {}): Document {
  return page(
    `<main><article><h1>Quiet Harbour sets sail</h1><div class="text">${parts.before ?? ''}${paragraphs(4)}
    ${parts.within ?? ''}<p>${paragraph(4)}</p><p>${paragraph(5)}</p>${parts.after ?? ''}</div></article></main>`,
  );
}
