import { expect, test } from 'vitest';
import { markdownOf } from '../../../core/export/markdown.ts';
import { inReadingOrder } from '../../../core/kept.ts';
import { OPTIONS } from '../../fixtures/export-options.ts';
import { kept } from '../../fixtures/kept.ts';
import { read, only, quotes, told, ADDRESS, CREATED, SECONDS } from '../../fixtures/imports.ts';

test('bookmarks of a browser: folders, dates, tags and descriptions', () => {
  const text = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><DL><p>
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Barra</H3><DL><p><DT><H3>Cinema &amp; sea</H3><DL><p>
    <DT><A HREF="${ADDRESS}?a=1&amp;b=2" ADD_DATE="${SECONDS}" TAGS="film,sea" ICON="data:x">The &lt;lamp&gt;</A><DD>two\nlines
    </DL><p></DL><p><DT><A HREF="javascript:alert(1)">bad</A><DT><A HREF="place:x">folder</A></DL>`;
  const reading = read(text);

  expect(reading.incoming).toHaveLength(1);
  expect(reading.incoming[0]).toMatchObject({
    address: `${ADDRESS}?a=1&b=2`,
    title: 'The <lamp>',
    created: CREATED,
    tags: ['Cinema & sea', 'film', 'sea'],
    note: 'two\nlines',
  });
  expect(told(reading)).toMatchObject([{ where: 'Line 6' }]);
});

test('Pocket’s page of links: what was read is archived', () => {
  const text = `<html><h1>Unread</h1><ul><li><a href="${ADDRESS}" time_added="${SECONDS}" tags="a,b">One</a></li></ul><h1>Read Archive</h1><ul><li><a href="${ADDRESS}/2" time_added="${SECONDS}" tags="">Two</a></li></ul>`;

  expect(read(text).incoming.map(({ title, tags }) => [title, tags])).toEqual([
    ['One', ['a', 'b']],
    ['Two', ['archived']],
  ]);
});

test('Evernote: a clipped page with its marked words', () => {
  const note = (inside: string) =>
    `<?xml version="1.0"?><en-export><note><title>The lamp</title><content><![CDATA[<en-note><p>It <span style="-evernote-highlight:true;"><span>burned</span> long</span>.</p></en-note>]]></content><created>20240501T100000Z</created><tag>film</tag>${inside}</note></en-export>`;
  const clipped = only(read(note(`<note-attributes><source-url>${ADDRESS}</source-url></note-attributes>`)));

  expect(clipped).toMatchObject({ address: ADDRESS, created: CREATED, tags: ['film'] });
  expect(clipped.html).toContain('<p>It ');
  expect(quotes(clipped)).toEqual([['burned long', '']]);
  expect(read(note('')).incoming[0]).toMatchObject({ address: '', highlights: [{ exact: 'burned long' }] });
  const cut = read(
    `${note(`<note-attributes><source-url>${ADDRESS}</source-url></note-attributes>`)}<note><title>Ha`,
  );
  expect(cut.incoming).toHaveLength(1);
  expect(told(cut)[0]?.sentence).toContain('breaks off');
});

test.each([
  ['--en-highlight:green;background-color: #b3f0d0;', 'green'],
  ['background-color: rgb(255, 250, 165);-evernote-highlight:true;', 'yellow'],
  ['background-color: rgb(168, 215, 255);-evernote-highlight:true;', 'blue'],
  ['--en-highlight:purple;', 'pink'],
])('Evernote: a mark keeps its colour (%s)', (style, colour) => {
  const text = `<en-export><note><title>The lamp</title><content><![CDATA[<en-note>It <span style="${style}">burned</span>.</en-note>]]></content><note-attributes><source-url>${ADDRESS}</source-url></note-attributes></note></en-export>`;

  expect(only(read(text)).highlights).toMatchObject([{ exact: 'burned', colour }]);
});

test('Evernote: where a picture in a note comes from is not where the note does', () => {
  const picture = `<resource><data>aGk=</data><resource-attributes><source-url>${ADDRESS}/lamp.png</source-url></resource-attributes></resource>`;
  const note = (inside: string) =>
    `<en-export><note><title>The lamp</title><content><![CDATA[<en-note>hi</en-note>]]></content>${inside}</note></en-export>`;
  const own = `<note-attributes><source-url>${ADDRESS}</source-url></note-attributes>`;

  expect(only(read(note(picture)))).toMatchObject({ address: '', title: 'The lamp' });
  expect(only(read(note(picture + own))).address).toBe(ADDRESS);
});

test('a folder within another keeps its name, however common it is', () => {
  const folder = (name: string, inside: string) => `<DT><H3>${name}</H3><DL><p>${inside}</DL><p>`;
  const link = `<DT><A HREF="${ADDRESS}">The lamp</A>`;
  const inside = folder('Other bookmarks', folder('Cinema', folder('New', link)));

  expect(only(read(`<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>${inside}</DL>`)).tags).toEqual(['Cinema/New']);
});

test('Obsidian Web Clipper: properties, the article and the marked words', () => {
  const text = `---\ntitle: "The lamp: a story"\nsource: "${ADDRESS}"\nauthor:\n  - "[[Marta Quill]]"\npublished: 2024-04-30\ncreated: 2024-05-01\ndescription: >-\n  about\n  it\ntags:\n  - "clippings"\n  - "film"\n---\n## Head\n\nIt ==burned **long**== in [the sea](http://x.test).\n\n![](http://x.test/y.png)\n`;
  const note = only(read(text));

  expect(note).toMatchObject({
    title: 'The lamp: a story',
    byline: 'Marta Quill',
    published: '2024-04-30',
    excerpt: 'about it',
    tags: ['film'],
  });
  expect(note.html).toBe('<h2>Head</h2>\n<p>It burned long in the sea.</p>');
  expect(quotes(note)).toEqual([['burned long', '']]);
});

test('RIS: two records, the second cut off', () => {
  const text = `TY  - NEWS\r\nAU  - Quill, Marta\r\nTI  - The lamp\r\nT2  - The Reel Courier\r\nDA  - 2024/04/30/\r\nUR  - ${ADDRESS}\r\nKW  - film\r\nN1  - one\r\nER  - \r\n\r\nTY  - NEWS\r\nTI  - Two\r\nUR  - ${ADDRESS}/2\r\n`;
  const reading = read(text);

  expect(reading.incoming[0]).toMatchObject({
    title: 'The lamp',
    byline: 'Marta Quill',
    outlet: 'The Reel Courier',
    published: '2024-04-30',
    tags: ['film'],
    note: 'one',
  });
  expect(reading.incoming[1]?.title).toBe('Two');
  expect(reading.problems).toHaveLength(1);
});

test('our own Markdown comes back: note, quotes with their thoughts, names and tags', () => {
  const mine = kept();
  const note = only(read(markdownOf(mine, { ...OPTIONS, text: true })));

  expect(note).toMatchObject({
    address: mine.clip.address,
    title: mine.clip.title,
    byline: 'Marta Quill',
    note: mine.clip.note,
    tags: ['interview', 'film-festival'],
    credits: mine.clip.credits,
  });
  expect(quotes(note)).toEqual([
    ['made tea', ''],
    ['built three times', 'By whom?'],
  ]);
  const colours = inReadingOrder(mine.highlights).map(({ colour }) => colour);
  expect(note.highlights.map(({ colour }) => colour)).toEqual(colours);
  expect(new Set(colours).size).toBe(2);
});
