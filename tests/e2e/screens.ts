/* Every screen of the extension, opened in a library with a few clips, and what a person sees of it. */
import type { Page } from 'puppeteer-core';
import type { Features } from './chromium.ts';
import type { EitherSession } from './stage.ts';

/** The screens that are pages, by name: where each lies and what shows that it is ready. */
export const SCREENS = {
  library: ['library.html', '.ClipRow-title'],
  names: ['names.html', '.NameList li'],
  'a film’s page': ['names.html?film=Salt%20Lantern', '.Names-page[aria-busy="false"]'],
  'same person?': ['names.html?show=same', 'main'],
  reader: ['reader.html?clip=reel-courier.test%2Finterview', '.Reader-text p'],
  options: ['options.html', '#shortcuts dd'],
  welcome: ['welcome.html', '.Welcome'],
} as const;

/** One of them. */
export type Screen = keyof typeof SCREENS;

/** Opens a screen; nothing glides, so that what is measured is what stays. */
export async function openScreen(session: EitherSession, screen: Screen, width = 1200): Promise<Page> {
  const [path, ready] = SCREENS[screen];
  const page = await session.openOwn(path);
  await page.bringToFront();
  await page.waitForSelector(ready);
  await page.setViewport({ width, height: 900 });
  await still(session, page, {});
  return page;
}

/** Sets colours and contrast; motion is always reduced. */
export async function still(session: EitherSession, page: Page, features: Features): Promise<void> {
  await session.look(page, {
    'prefers-reduced-motion': 'reduce',
    'prefers-color-scheme': 'light',
    ...features,
  });
}

/** Buttons, links outside running text, and fields that are smaller than 24 by 24 CSS pixels. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, summary, select, input, textarea, a[href], [role="slider"]',
      ),
    ]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('p a, .Reader-text'))
      .flatMap((one) => {
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        const isSmall = width > 1 && Math.min(width, height) < 24;
        return isSmall ? [`${one.outerHTML.slice(0, 120)} ${width} × ${height}`] : [];
      }),
  );
}

/** How far a screen runs out of its window sideways, in CSS pixels: best nothing. */
export async function sidewaysBy(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
