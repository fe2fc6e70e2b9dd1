import { expect, test } from 'vitest';
import { read, only, quotes, told, ADDRESS, CREATED, SECONDS } from '../../fixtures/imports.ts';

const json = (value: unknown) => read(JSON.stringify(value));

test.each([
  [
    'wallabag',
    [
      {
        id: 1,
        title: 'The lamp',
        url: ADDRESS,
        is_archived: 1,
        is_starred: 0,
        tags: ['film'],
        content: '<p>x</p>',
        created_at: '2024-05-01T12:00:00+0200',
        annotations: [{ text: 'why?', quote: 'It burned.', ranges: [] }],
      },
    ],
    ['film', 'archived'],
  ],
  [
    'Omnivore',
    [
      {
        id: 'a',
        slug: 's',
        title: 'The lamp',
        url: ADDRESS,
        state: 'Active',
        labels: ['film'],
        savedAt: CREATED,
        highlights: [{ quote: 'It burned.', annotation: 'why?' }],
      },
    ],
    ['film'],
  ],
  [
    'Karakeep',
    {
      bookmarks: [
        {
          createdAt: SECONDS,
          title: 'The lamp',
          tags: ['film'],
          lists: ['l1'],
          content: { type: 'link', url: ADDRESS },
          note: 'n',
          archived: false,
          highlights: [{ text: 'It burned.', note: 'why?', color: 'red' }],
        },
      ],
      lists: [{ id: 'l1', name: 'Cinema' }],
    },
    ['film', 'Cinema'],
  ],
  [
    'Linkwarden',
    {
      name: 'me',
      collections: [
        { id: 1, name: 'Work', parentId: null, links: [] },
        {
          id: 2,
          name: 'Cinema',
          parentId: 1,
          links: [
            {
              name: 'The lamp',
              url: ADDRESS,
              tags: [{ name: 'film' }],
              createdAt: CREATED,
              highlights: [{ text: 'It burned.', comment: 'why?' }],
            },
          ],
        },
      ],
    },
    ['Work/Cinema', 'film'],
  ],
  [
    'Hypothesis',
    {
      total: 1,
      rows: [
        {
          id: 'r',
          uri: ADDRESS,
          text: 'why?',
          tags: ['film'],
          created: CREATED,
          document: { title: ['The lamp'] },
          target: [
            {
              source: ADDRESS,
              selector: [
                { type: 'RangeSelector' },
                { type: 'TextQuoteSelector', exact: 'It burned.', prefix: 'p', suffix: 's' },
              ],
            },
          ],
        },
      ],
    },
    ['film'],
  ],
  [
    'Highlights by page',
    [
      {
        url: ADDRESS,
        title: 'The lamp',
        highlights: [{ quote: 'It burned.', note: 'why?', created_at: SECONDS }],
      },
    ],
    [],
  ],
  [
    'Highlights by page',
    [
      {
        url: ADDRESS,
        title: 'The lamp',
        highlights: [
          { text: '<p>It <b>burned.</b></p>', notes: ['why?'], timestamp: CREATED, color: 'pink' },
        ],
      },
    ],
    [],
  ],
])('%s: the highlight with its note, and the tags', (from, value, tags) => {
  const reading = json(value);

  expect(reading.from).toBe(from);
  expect(only(reading)).toMatchObject({ address: ADDRESS, title: 'The lamp', tags });
  expect(quotes(only(reading))).toEqual([['It burned.', 'why?']]);
});

test('Hypothesis: a reply follows the note it answers, a page note is the clip’s', () => {
  const row = { uri: ADDRESS, tags: [], created: CREATED, document: { title: ['The lamp'] } };
  const [reply] = json({
    annotations: [
      { ...row, id: 'a', text: 'page note', target: [{ source: ADDRESS }] },
      {
        ...row,
        id: 'b',
        text: 'no',
        user: 'acct:mara@hypothes.is',
        references: ['a'],
        target: [{ source: ADDRESS }],
      },
    ],
  }).incoming;

  expect(reply?.note).toBe('page note\n\nmara: no');
});

test('Chromium’s own file of bookmarks, and Firefox’s', () => {
  const chromium = {
    roots: {
      bookmark_bar: {
        type: 'folder',
        name: 'Bookmarks bar',
        date_modified: '0',
        children: [
          {
            type: 'folder',
            name: 'Cinema',
            date_modified: '13300000000000000',
            children: [
              {
                type: 'url',
                name: 'The lamp',
                url: ADDRESS,
                date_added: String((SECONDS + 11_644_473_600) * 1e6),
              },
            ],
          },
        ],
      },
    },
  };
  const firefox = {
    type: 'text/x-moz-place-container',
    root: 'placesRoot',
    title: '',
    children: [
      {
        type: 'text/x-moz-place-container',
        root: 'toolbarFolder',
        title: 'Barre',
        children: [
          {
            type: 'text/x-moz-place',
            title: 'The lamp',
            uri: ADDRESS,
            dateAdded: SECONDS * 1e6,
            tags: 'film,sea',
          },
          { type: 'text/x-moz-place', uri: 'place:sort=8' },
        ],
      },
    ],
  };

  expect(only(json(chromium))).toMatchObject({ address: ADDRESS, created: CREATED, tags: ['Cinema'] });
  expect(only(json(firefox))).toMatchObject({ address: ADDRESS, created: CREATED, tags: ['film', 'sea'] });
});

test('Karakeep: a list within a list is named with the one it is in', () => {
  const lists = [
    { id: 'a', name: 'Cinema', parentId: null },
    { id: 'b', name: 'Inbox', parentId: 'a' },
    { id: 'c', name: 'Loop', parentId: 'c' },
  ];
  const bookmark = {
    createdAt: SECONDS,
    title: 'The lamp',
    tags: [],
    content: { type: 'link', url: ADDRESS },
  };

  expect(only(json({ lists, bookmarks: [{ ...bookmark, lists: ['b', 'c'] }] })).tags).toEqual([
    'Cinema/Inbox',
    'Loop',
  ]);
});

test('CSL-JSON; a paper without an address is found by its DOI', () => {
  const item = {
    id: 'q',
    type: 'article-newspaper',
    title: 'The lamp',
    author: [{ family: 'Quill', given: 'Marta' }],
    'container-title': 'The Reel Courier',
    issued: { 'date-parts': [[2024, 4, 30]] },
    keyword: 'film, sea',
  };

  expect(only(json([{ ...item, URL: ADDRESS }]))).toMatchObject({
    byline: 'Marta Quill',
    published: '2024-04-30',
    tags: ['film', 'sea'],
  });
  expect(only(json([{ ...item, DOI: '10.1000/x5' }])).address).toBe('https://doi.org/10.1000/x5');
});

test('a file that was cut off gives what stands before the cut, and says where', () => {
  const entry = (number: number) => ({
    title: `Entry ${number}`,
    url: `${ADDRESS}/${number}`,
    is_archived: 0,
    tags: ['film', 'sea'],
  });
  const text = JSON.stringify([entry(1), entry(2), entry(3)], undefined, 1);
  const reading = read(text.slice(0, text.indexOf('Entry 3')));

  expect(reading.incoming.map(({ title }) => title)).toEqual(['Entry 1', 'Entry 2']);
  expect(told(reading)[0]?.where).toMatch(/^Line \d+$/);
});

test('a clip that could not be kept and was saved as a file comes in whole', () => {
  const file = {
    article: { canonical: ADDRESS, address: ADDRESS, outlet: 'The Reel Courier', html: '<p>It burned.</p>' },
    fields: {
      title: 'The lamp',
      note: 'why?',
      tags: ['sea'],
      credits: [{ role: 'film', spelling: 'Salt Lantern' }],
    },
    selection: { quote: { exact: 'burned', prefix: 'It ', suffix: '.' } },
  };

  expect(only(read(JSON.stringify(file)))).toMatchObject({
    title: 'The lamp',
    note: 'why?',
    html: '<p>It burned.</p>',
    credits: [{ role: 'film', spelling: 'Salt Lantern' }],
    highlights: [{ exact: 'burned', prefix: 'It ' }],
  });
});

test('a tag that names a role becomes a credit', () => {
  const { tags, credits } = only(
    read(
      JSON.stringify([
        { url: ADDRESS, title: 't', is_archived: 0, tags: ['actor: Seo Ye-rin', 'film/Salt Lantern', 'sea'] },
      ]),
    ),
  );

  expect(tags).toEqual(['sea']);
  expect(credits).toEqual([
    { role: 'actor', spelling: 'Seo Ye-rin' },
    { role: 'film', spelling: 'Salt Lantern' },
  ]);
});
