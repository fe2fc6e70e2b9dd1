import { expect } from 'vitest';

declare global {
  // What a vector sets when it runs.
  var ran: unknown;
}

const FORBIDDEN =
  'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, form, input, button, select, ' +
  'textarea, svg, math, template, dialog, video, audio, source, track, canvas, title, noscript, [id], [class], [name], ' +
  '[style], [srcset], [is]:not([is=""]), [popover], [autofocus], [tabindex]';

/** Shows sanitised HTML as the reader does and sees that nothing runs, and that nothing is there that could. */
export async function expectHarmless(...pieces: readonly string[]): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  for (const html of pieces) {
    const shown = document.createElement('div');
    place.append(shown);
    shown.innerHTML = html;
    // Written out and read in once more, as mutation needs it.
    const again = document.createElement('div');
    place.append(again);
    again.innerHTML = shown.innerHTML;
    for (const element of [...shown.querySelectorAll('*'), ...again.querySelectorAll('*')])
      expectPlain(element);
  }
  for (const element of place.querySelectorAll<HTMLElement>('a, details, p')) poke(element);
  await new Promise((done) => setTimeout(done, 20));
  expect(globalThis.ran).toBeUndefined();
  place.remove();
}

function expectPlain(element: Element): void {
  if (element.matches(FORBIDDEN)) expect.fail(element.outerHTML);
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') expect.fail(element.outerHTML);
  for (const { name, value } of element.attributes) {
    if (/^on|:/.test(name)) expect.fail(element.outerHTML);
    if (/^(?:href|src|cite)$/.test(name)) expect(value).toMatch(/^(?:https?:\/\/|mailto:)/i);
  }
}

/* What waits for the person's hand; a link is never followed, for the test's page would go. */
function poke(element: HTMLElement): void {
  for (const kind of ['pointerover', 'mouseover', 'focus', 'toggle', 'animationstart', 'copy'])
    element.dispatchEvent(new Event(kind));
}
