import type { Article } from '../../core/article.ts';

const ADDRESS = 'https://cutting-room.example/the-lamp-that-would-not-go-out';

const PARAGRAPHS: readonly string[] = [
  'This article is made up, so that you can try everything on it: select a few words of this sentence and choose a colour.',
  'The director Mara Lindqvist was looking for a lighthouse and found a bakery. “It had the right windows,” she says, “and it smelled better.” Her second film ‘The Lamp That Would Not Go Out’ opens in cinemas this winter.',
  'Ivo Castellan plays the baker, who keeps an old ship’s lamp burning for a brother everyone else has given up. Noor Abadi (playing the brother’s daughter) arrives one night with a suitcase and a question.',
  'The shoot took thirty-one nights, four of them without electricity. “The lamp was the only light we had,” Castellan remembers. “Nobody wanted to be the one who blew it out.”',
  'Write a note beside a mark, rename a colour, search for a word: “bakery” will do. When you have seen enough, take this article out of your library again; nothing of it stays.',
];

/** An article of our own, to try everything on: its film and people are invented. */
export const SAMPLE_ARTICLE: Article = {
  address: ADDRESS,
  canonical: ADDRESS,
  title: 'The lamp that would not go out',
  byline: 'Cutting Room',
  outlet: 'Your first steps',
  language: 'en',
  excerpt: PARAGRAPHS[1] ?? '',
  text: PARAGRAPHS.join('\n\n'),
  html: PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''),
  sources: {},
};
