import type { PictureBox } from '../core/page-reading.ts';

/** The size of a thumbnail in pixels: twice what lists show, for dense screens. */
const WIDTH = 240;
const HEIGHT = 160;
/** Pictures smaller than this in the page are icons. */
const SMALLEST = 80;

/**
 * The lead picture of a page made small, from the pixels the page has loaded: nothing is fetched. Where
 * another host's picture may not be read, where it is seen, so that a picture of the tab can be cut.
 */
export function thumbnailOf(
  page: Document,
  address: string,
): { thumbnail?: string; pictureBox?: PictureBox } {
  const image = pictureIn(page, address);
  if (!image) return {};
  const thumbnail = drawn(page, image);
  if (thumbnail) return { thumbnail };
  const box = seenBox(page, image);
  return box ? { pictureBox: box } : {};
}

/** The address from which a page shows a picture, in the size it chose; undefined where it does not show it. */
export function shownPicture(page: Document, address: string): string | undefined {
  const source = pictureIn(page, address)?.currentSrc ?? '';
  return /^https?:/i.test(source) ? source : undefined;
}

/** The element that shows the picture: the same file in any size, else the first large one in the article. */
function pictureIn(page: Document, address: string): HTMLImageElement | undefined {
  const name = fileOf(address);
  const large = [...page.querySelectorAll('img')].filter(
    (image) => image.complete && image.naturalWidth >= SMALLEST && image.naturalHeight >= SMALLEST,
  );
  return (
    large.find((image) => image.currentSrc === address) ??
    large.find((image) => fileOf(image.currentSrc) === name)
  );
}

/** `still-1` for `https://a.test/img/still-1-800x450.jpg?w=3`: a picture's name without its size. */
function fileOf(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  return (path.split('/').pop() ?? '').replace(/\.\w+$/, '').replace(/[-_@]\d+(?:x\d*)?(?:w|h|px)?$/i, '');
}

function drawn(page: Document, image: HTMLImageElement): string | undefined {
  const canvas = page.createElement('canvas'); // never put into the page
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const scale = Math.max(WIDTH / image.naturalWidth, HEIGHT / image.naturalHeight);
  const width = WIDTH / scale;
  const height = HEIGHT / scale;
  const left = (image.naturalWidth - width) / 2;
  const top = (image.naturalHeight - height) / 4; // faces are in the upper half
  try {
    context.drawImage(image, left, top, width, height, 0, 0, WIDTH, HEIGHT);
    const picture = canvas.toDataURL('image/jpeg', 0.8);
    return picture.startsWith('data:image/') ? picture : undefined;
  } catch {
    return undefined; // another host's picture, whose pixels the browser keeps from everyone
  }
}

function seenBox(page: Document, image: HTMLImageElement): PictureBox | undefined {
  const window = page.defaultView;
  if (!window) return undefined;
  const box = image.getBoundingClientRect();
  const left = Math.max(0, box.left);
  const top = Math.max(0, box.top);
  const width = Math.min(window.innerWidth, box.right) - left;
  const height = Math.min(window.innerHeight, box.bottom) - top;
  if (width < SMALLEST || height < SMALLEST) return undefined;
  return { x: left, y: top, width, height, ratio: window.devicePixelRatio };
}
