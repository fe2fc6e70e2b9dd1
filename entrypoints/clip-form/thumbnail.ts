import type { PictureBox } from '../../core/page-reading.ts';

const WIDTH = 240;
const HEIGHT = 160;

/** The lead picture cut out of a picture of the tab (`data:image/…`), made small; undefined where there is none. */
export async function cutThumbnail(tab: string | undefined, box: PictureBox): Promise<string | undefined> {
  if (!tab) return undefined;
  const image = new Image();
  image.src = tab;
  try {
    await image.decode();
  } catch {
    return undefined; // no picture is a small loss
  }
  const scale = Math.max(WIDTH / (box.width * box.ratio), HEIGHT / (box.height * box.ratio));
  const width = WIDTH / scale;
  const height = HEIGHT / scale;
  const left = box.x * box.ratio + (box.width * box.ratio - width) / 2;
  const top = box.y * box.ratio + (box.height * box.ratio - height) / 4;
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  canvas.getContext('2d')?.drawImage(image, left, top, width, height, 0, 0, WIDTH, HEIGHT);
  return canvas.toDataURL('image/jpeg', 0.8);
}
