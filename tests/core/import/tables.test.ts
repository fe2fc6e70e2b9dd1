import { expect, test } from 'vitest';
import { read, only, quotes, ADDRESS, CREATED, SECONDS } from '../../fixtures/imports.ts';

test.each([
  [
    'Pocket',
    `title,url,time_added,tags,status\n"The\nlamp",${ADDRESS},${SECONDS},film|salt sea,archive`,
    ['film', 'salt sea', 'archived'],
  ],
  [
    'Pocket',
    `title,url,time_added,cursor,tags,status\r\n"The lamp",${ADDRESS},${SECONDS},,film,unread\r\n`,
    ['film'],
  ],
  [
    'Instapaper',
    `URL,Title,Selection,Folder,Timestamp,Tags\n${ADDRESS},The lamp,,Cinema,${SECONDS},"[""film"",""a, b""]"`,
    ['Cinema', 'film', 'a, b'],
  ],
  [
    'Readwise Reader',
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nThe lamp,${ADDRESS},1,"['film', 'sea']",2024-05-01 10:00:00+00:00,0.5,archive,True`,
    ['film', 'sea', 'archived'],
  ],
  [
    'Raindrop',
    `\ufeffid,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,"The lamp","","","${ADDRESS}","Work / Cinema","film, sea",2024-05-01T10:00:00.000Z,,,true`,
    ['Work/Cinema', 'film', 'sea', 'favourite'],
  ],
  ['A table of addresses', `Name;Link;Added;Labels\nThe lamp;${ADDRESS};2024-05-01T10:00:00Z;film`, ['film']],
])('%s: title, address, date and tags come along', (from, text, tags) => {
  const reading = read(text);

  expect(reading.from).toBe(from);
  expect(only(reading)).toMatchObject({ address: ADDRESS, title: 'The lamp', created: CREATED, tags });
});

test('Instapaper of the first kind: the selection is a quote', () => {
  const reading = read(`URL,Title,Selection,Folder\n${ADDRESS},The lamp,"It burned, ""always"".",Starred`);

  expect(quotes(only(reading))).toEqual([['It burned, "always".', '']]);
  expect(only(reading).tags).toEqual(['favourite']);
});

test('Raindrop’s highlights are one a line', () => {
  const text = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,The lamp,mine,about,${ADDRESS},,,,,"first words\nsecond words",false`;

  expect(only(read(text))).toMatchObject({ note: 'mine', excerpt: 'about' });
  expect(quotes(only(read(text)))).toEqual([
    ['first words', ''],
    ['second words', ''],
  ]);
});

test('Readwise knows no address: the title says which article a highlight is of', () => {
  const text =
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n' +
    '"It burned.",The lamp,Marta Quill,,a thought,blue,.sea,page,1,2024-05-01 10:00:00+00:00,film';

  expect(only(read(text))).toMatchObject({
    address: '',
    title: 'The lamp',
    tags: ['film'],
    highlights: [{ exact: 'It burned.', note: 'a thought\n#sea', colour: 'blue', created: CREATED }],
  });
});

test('Reader’s feed is left out: nobody kept it', () => {
  const text = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nThe lamp,${ADDRESS},1,,,0,feed,False`;

  expect(read(text).incoming).toEqual([]);
});

test('Hypothesis as CSV: a quote with its comment, a page note as a note', () => {
  const text = `Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags\n${CREATED},mara,The lamp,${ADDRESS},Public,Annotation,It burned.,why?,"a,b"\n${CREATED},mara,The lamp,${ADDRESS},Public,Page note,,whole page,`;
  const [first, second] = read(text).incoming;

  expect(quotes(first!)).toEqual([['It burned.', 'why?']]);
  expect(second).toMatchObject({ note: 'whole page', highlights: [] });
});

test('Hypothesis as CSV of earlier years: other names for the same', () => {
  const text = `Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n2024-05-01 10:00,${ADDRESS},Public,Annotation,It burned.,mara,why?,"a,b",23\n2024-05-01 10:00,${ADDRESS},Public,Annotation,,mara,whole page,,`;
  const reading = read(text);
  const [first, second] = reading.incoming;

  expect(reading.from).toBe('Hypothesis');
  expect(first).toMatchObject({ created: CREATED, tags: ['a', 'b'], note: '', title: '' });
  expect(quotes(first!)).toEqual([['It burned.', 'why?']]);
  expect(second).toMatchObject({ note: 'whole page', highlights: [] });
});

test('Zotero as CSV', () => {
  const text = `"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Abstract Note","Date","Date Added","Notes","Manual Tags","Automatic Tags"\n"A1","newspaperArticle","2024","Quill, Marta; Lind, Ana","The lamp","The Reel Courier","${ADDRESS}","about","2024-04-30","2024-05-01 10:00:00","<p>one &amp; two</p>","film; sea",""`;

  expect(only(read(text))).toMatchObject({
    byline: 'Marta Quill, Ana Lind',
    outlet: 'The Reel Courier',
    published: '2024-04-30',
    created: CREATED,
    note: 'one & two',
    tags: ['film', 'sea'],
  });
});
