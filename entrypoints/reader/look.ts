import type { ReadingLook } from '../../core/reading-look.ts';

/** Sets the page as the person likes to read. */
export function wearLook({ paper, face, size, width, line }: ReadingLook): void {
  const root = document.documentElement;
  root.dataset['paper'] = paper;
  root.dataset['face'] = face;
  root.style.setProperty('--reading-size', `${size / 100}rem`);
  root.style.setProperty('--reading-measure', `${(width * size) / 100}rem`);
  root.style.setProperty('--reading-line', `${line / 100}`);
}
