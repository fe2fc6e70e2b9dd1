import type { PageStep } from './step.ts';

/** Takes out what is no text: scripts, styles, controls. Not told: nobody would look for it. */
export const silentElements: PageStep = {
  name: 'silent-elements',
  run(page) {
    const silent = page.querySelectorAll(
      'script, style, template, noscript, link, svg, canvas, input, select, textarea, button, object, embed, audio, dialog',
    );
    for (const element of silent) element.remove();
  },
};
