import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

/** Where each test of the file that imports it shows something, on a page that is empty but for it. */
export let place: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  scrollTo(0, 0);
});
