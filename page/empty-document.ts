/** A document without a window: nothing in it runs, loads or is clobbered by the page's names. */
export function emptyDocument(): Document {
  return new DOMParser().parseFromString('<!doctype html>', 'text/html');
}
