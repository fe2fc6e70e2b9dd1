import { expect, test } from 'vitest';
import { askedOfReader, placeShown, readerAddress, type ClipPlace } from '../../core/reader-address.ts';

const HERE = 'chrome-extension://abc';

test('a snippet tells its words once, as they are written, and what stands before the first', () => {
  const snippet = [
    { text: '… ', marked: false },
    { text: 'and then the director drew the whole of it on a ', marked: false },
    { text: 'Napkin', marked: true },
    { text: ' beside the ', marked: false },
    { text: 'lamp', marked: true },
    { text: ', that napkin: ', marked: false },
    { text: 'napkin', marked: true },
  ];

  expect(placeShown('text', snippet)).toEqual({
    kind: 'text',
    words: ['Napkin', 'lamp'],
    before: ' the director drew the whole of it on a ',
  });
  expect(placeShown('note', snippet.slice(2))).toMatchObject({ kind: 'note', before: '' });
  expect(placeShown('head', snippet)).toMatchObject({ words: ['Napkin', 'lamp'], before: '' });
  expect(placeShown('text', snippet.slice(0, 2))).toBeUndefined();
});

test.each<[string, ClipPlace | undefined]>([
  ['a clip alone', undefined],
  ['a highlight', { kind: 'highlight', id: 'a b/c%' }],
  ['words of the text', { kind: 'text', words: ['등대', 'a&b=c', '"quoted"'], before: 'x & y ' }],
  ['the head', { kind: 'head', words: ['Salt', 'Lantern'], before: '' }],
  ['a note', { kind: 'note', words: ['lamp'], before: '' }],
])('the reader understands the address of %s', (_what, place) => {
  const clip = 'reel-courier.test/a?b=1&c=2#d';

  expect(askedOfReader(HERE + readerAddress(clip, place))).toEqual({ clip, ...(place && { place }) });
});

test.each(['/reader.html', '/reader.html?clip=', '/reader.html?find=&before=x', '/reader.html#%E0%A4%A'])(
  'an address that makes no sense asks for nothing: %s',
  (address) => {
    expect(askedOfReader(HERE + address)).toEqual({ clip: '' });
  },
);
