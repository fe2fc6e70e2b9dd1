/* Of products that no real file lies beside the project of: one item with every field they write, and every field of
   it comes along. Those of real files are in shared-files.test.ts. */
import { expect, test } from 'vitest';
import { ADDRESS, CREATED, only, read, SECONDS } from '../../fixtures/imports.ts';

const CHANGED = '2024-05-02T10:00:00.000Z';
const PICTURE = `${ADDRESS}/lamp.png`;
const ARTICLE = { address: ADDRESS, title: 'The lamp', created: CREATED };
const mark = (more: object) => ({ exact: 'It burned.', note: 'why?', created: CREATED, ...more });
const lines = (...all: string[]) => all.join('\n');

const ITEMS: readonly [string, string, object][] = [
  [
    'wallabag',
    JSON.stringify([
      {
        id: 1,
        title: 'The lamp',
        url: ADDRESS,
        is_archived: 1,
        is_starred: 1,
        language: 'ko_KR',
        created_at: '2024-05-01T12:00:00+0200',
        updated_at: '2024-05-02T12:00:00+0200',
        published_at: '2024-04-30T09:00:00+0000',
        published_by: ['Mara Quill', 'Ana Lind'],
        content: '<p>It burned.</p>',
        preview_picture: PICTURE,
        tags: [{ label: 'film', slug: 'film' }],
        annotations: [{ text: 'why?', quote: 'It burned.', created_at: '2024-05-01T12:00:00+0200' }],
      },
    ]),
    {
      changed: CHANGED,
      language: 'ko-KR',
      byline: 'Mara Quill, Ana Lind',
      picture: PICTURE,
      published: '2024-04-30T09:00:00+00:00',
      html: '<p>It burned.</p>',
      tags: ['film', 'archived', 'favourite'],
      highlights: [mark({ colour: 'yellow', prefix: '', suffix: '' })],
    },
  ],
  [
    'Karakeep',
    JSON.stringify({
      lists: [{ id: 'l', name: 'Cinema', parentId: null }],
      bookmarks: [
        {
          createdAt: SECONDS,
          title: 'The lamp',
          tags: ['film'],
          lists: ['l'],
          note: 'mine',
          archived: true,
          content: { type: 'link', url: ADDRESS },
          highlights: [{ text: 'It burned.', note: 'why?', color: 'green', createdAt: SECONDS }],
        },
      ],
    }),
    { note: 'mine', tags: ['film', 'Cinema', 'archived'], highlights: [mark({ colour: 'green' })] },
  ],
  [
    'Linkwarden',
    JSON.stringify({
      collections: [
        {
          id: 1,
          name: 'Cinema',
          parentId: null,
          links: [
            {
              name: 'The lamp',
              url: ADDRESS,
              description: 'mine',
              tags: [{ name: 'film' }],
              createdAt: CHANGED,
              importDate: CREATED,
              updatedAt: CHANGED,
              highlights: [{ text: 'It burned.', comment: 'why?', color: 'blue', createdAt: CREATED }],
            },
          ],
        },
      ],
    }),
    {
      changed: CHANGED,
      note: 'mine',
      tags: ['Cinema', 'film'],
      highlights: [mark({ colour: 'blue' })],
    },
  ],
  [
    'Hypothesis',
    JSON.stringify({
      export_date: CHANGED,
      export_userid: 'mara',
      client_version: '1',
      annotations: [
        {
          id: 'a',
          uri: ADDRESS,
          text: 'why?',
          tags: ['film'],
          created: CREATED,
          updated: CHANGED,
          document: { title: ['The lamp'] },
          target: [
            {
              source: ADDRESS,
              selector: [
                { type: 'TextPositionSelector', start: 3, end: 13 },
                { type: 'TextQuoteSelector', exact: 'It burned.', prefix: 'long. ', suffix: ' And' },
              ],
            },
          ],
        },
      ],
    }),
    {
      changed: CHANGED,
      tags: ['film'],
      highlights: [mark({ prefix: 'long. ', suffix: ' And' })],
    },
  ],
  [
    'Readwise',
    lines(
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,URL,Document tags',
      `It burned.,The lamp,Mara Quill,,why?,pink,,page,1,2024-05-01 10:00:00+00:00,${ADDRESS},"film,sea"`,
    ),
    {
      created: undefined,
      byline: 'Mara Quill',
      tags: ['film', 'sea'],
      highlights: [mark({ colour: 'pink' })],
    },
  ],
  [
    'Raindrop',
    lines(
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
      `1,The lamp,mine,about,${ADDRESS},Cinema/Sea,"film, sea",${SECONDS},${PICTURE},"Highlight:It burned.\nNote:why?",true`,
    ),
    {
      note: 'mine',
      excerpt: 'about',
      picture: PICTURE,
      tags: ['Cinema/Sea', 'film', 'sea', 'favourite'],
      highlights: [mark({ created: undefined })],
    },
  ],
  [
    'Readwise Reader',
    lines(
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
      `The lamp,${ADDRESS},1,"['film', ""it's"", 'o\\'clock']",2024-05-01 10:00:00.000000+00:00,0,archive,True`,
    ),
    { tags: ['film', "it's", "o'clock", 'archived'] },
  ],
  [
    'Pocket annotations',
    JSON.stringify([
      { url: ADDRESS, title: 'The lamp', highlights: [{ quote: 'It burned.', created_at: SECONDS }] },
    ]),
    { created: undefined, highlights: [mark({ note: '' })] },
  ],
  [
    'RIS',
    lines(
      'TY  - NEWS',
      'TI  - The lamp',
      'AU  - Quill, Mara',
      'AU  - Lind, Ana',
      'T2  - Reel Courier',
      'DA  - 2024/04/30/',
      'Y2  - 2024/05/01/',
      'AB  - about',
      'N1  - <p>mine</p>',
      'LA  - ko',
      'KW  - film',
      'KW  - sea',
      `UR  - ${ADDRESS}`,
      'ER  - ',
      '',
    ),
    {
      created: '2024-05-01T00:00:00.000Z',
      byline: 'Mara Quill, Ana Lind',
      outlet: 'Reel Courier',
      published: '2024-04-30',
      excerpt: 'about',
      note: 'mine',
      language: 'ko',
      tags: ['film', 'sea'],
    },
  ],
  [
    'CSL-JSON',
    JSON.stringify([
      {
        id: 'q',
        type: 'article-newspaper',
        title: 'The lamp',
        URL: ADDRESS,
        abstract: 'about',
        'container-title': 'Reel Courier',
        language: 'ko',
        keyword: 'film, sea',
        note: 'mine',
        author: [{ family: 'Quill', given: 'Mara' }, { literal: 'Reel Desk' }],
        issued: { 'date-parts': [[2024, 4, 30]] },
        accessed: { 'date-parts': [[2024, 5, 1]] },
      },
    ]),
    {
      created: '2024-05-01T00:00:00.000Z',
      byline: 'Mara Quill, Reel Desk',
      outlet: 'Reel Courier',
      published: '2024-04-30',
      excerpt: 'about',
      note: 'mine',
      language: 'ko',
      tags: ['film', 'sea'],
    },
  ],
  [
    'Obsidian Clipper',
    lines(
      '---',
      'title: "The lamp"',
      `source: "${ADDRESS}"`,
      'author:',
      '  - "[[Mara Quill]]"',
      'published: 2024-04-30',
      'created: 2024-05-01',
      'description: "about"',
      'tags:',
      '  - "clippings"',
      '  - "film"',
      '---',
      'It ==burned==.',
      '',
    ),
    {
      created: '2024-05-01T00:00:00.000Z',
      byline: 'Mara Quill',
      published: '2024-04-30',
      excerpt: 'about',
      tags: ['film'],
      html: '<p>It burned.</p>',
      highlights: [{ exact: 'burned' }],
    },
  ],
];

test('a month without a day is kept as one, and nothing is added', () => {
  const ris = `TY  - NEWS\nTI  - The lamp\nUR  - ${ADDRESS}\nDA  - 2024/04//\nY2  - 2024/05//\nER  - \n`;
  const csl = JSON.stringify([
    { id: 'q', type: 'article', title: 'The lamp', URL: ADDRESS, issued: { 'date-parts': [[2024, 4]] } },
  ]);

  expect(only(read(ris))).toMatchObject({ published: '2024-04', created: '2024-05-01T00:00:00.000Z' });
  expect(only(read(csl)).published).toBe('2024-04');
});

test.each(ITEMS)('%s: every field of a full item comes along', (_, text, more) => {
  expect(only(read(text))).toMatchObject({ ...ARTICLE, ...more });
});
