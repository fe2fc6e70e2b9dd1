/* The extension in other words than English: Korean, and words of no language, long and from right to left. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { messagesOf } from '../locale-file.ts';

/** Which words: a language's, or those of a language that does not exist. */
export type Words = 'ko' | 'longAndMirrored';

type Messages = Record<string, { message: string }>;

/** Has the extension in a folder say everything in these words, whatever the browser's language is. */
export function sayInWords(folder: string, words: Words): void {
  const locales = join(folder, '_locales');
  const read = (locale: string): Messages =>
    JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8')) as Messages;
  const said = words === 'ko' ? read('ko') : longAndMirrored(read('en'));
  writeFileSync(join(locales, 'en', 'messages.json'), JSON.stringify(said));
  for (const other of readdirSync(locales)) {
    if (other !== 'en') rmSync(join(locales, other), { recursive: true });
  }
}

function longAndMirrored(english: Messages): Messages {
  const said = Object.entries(english).map(([name, { message }]) => [name, { message: lengthened(message) }]);
  return {
    ...(Object.fromEntries(said) as Messages),
    language: { message: 'ar' }, // its dates, its digits
    direction: { message: 'rtl' },
  };
}

/** The same words with more letters, every other blank gone: about 60 % longer, and hard to break. */
export function lengthened(message: string): string {
  const lengthenForm = (form: string): string =>
    form
      .split(/(\{\w+\})/u)
      .map((piece, at) => (at % 2 === 1 ? piece : lengthenWords(piece)))
      .join('');
  return message.split(' | ').map(lengthenForm).join(' | ');
}

function lengthenWords(piece: string): string {
  let blanks = 0;
  return piece
    .replaceAll(/(?<=\p{L}) (?=\p{L})/gu, () => (blanks++ % 2 === 0 ? '' : ' '))
    .replaceAll(/[aeiouAEIOU]/gu, (vowel) => vowel + vowel.toLowerCase().repeat(2))
    .replaceAll(/[nt]/gu, (letter) => letter.repeat(2));
}

/** What the extension says for a name in `locales/en.yml`, asked in a page of its own. */
export async function wordsFor(page: Page, name: string): Promise<string> {
  return (await page.evaluate(
    `chrome.i18n.getMessage(${JSON.stringify(name.replaceAll('.', '_'))})`,
  )) as string;
}

/** What numbers are called in our sentences. */
const NUMBER = /^(?:count|all|shown|kept|some|done|behind|at|many|number|pages|days|minutes|cells|columns)$/u;

/**
 * The sentences that English says otherwise than Korean, as patterns: what stands in braces may be anything, or any
 * number. One word beside anything says too little: an article may have it too.
 */
function englishSentences(): ReadonlyArray<readonly [name: string, pattern: RegExp]> {
  const [english, korean] = ['en', 'ko'].map((language) =>
    messagesOf(readFileSync(resolve(import.meta.dirname, `../../locales/${language}.yml`), 'utf8')),
  );
  return [...(english ?? [])].flatMap(([name, forms]) =>
    forms
      .split(' | ')
      .filter((form) => form !== korean?.get(name))
      .map((form) => form.replaceAll(/\{(\w+)\}/gu, (_all, what: string) => (NUMBER.test(what) ? '⁑' : '⁂')))
      .filter((form) => (form.match(/\p{L}+/gu) ?? []).length >= (form.includes('⁂') ? 2 : 1))
      .map((form) => {
        const plain = form
          .replaceAll(/[.*+?^$()|[\]\\]/gu, '\\$&')
          .replaceAll('⁂', '.+')
          .replaceAll('⁑', '\\d+');
        return [name, new RegExp(`^${plain}$`, 'u')] as const;
      }),
  );
}

/** English sentences of ours on a screen that should be Korean: each with its name in `locales/en.yml`. */
export async function englishOn(page: Page): Promise<string[]> {
  const english = englishSentences();
  return (await textsOn(page)).flatMap((text) => {
    const [name] = english.find(([, pattern]) => pattern.test(text)) ?? [];
    return name === undefined ? [] : [`${name}: ${text}`];
  });
}

/** Every text on a screen and every word that is told of what is on it, what is hidden too. */
export async function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style')) texts.push(node.textContent ?? '');
    }
    for (const one of document.querySelectorAll('*')) {
      for (const name of [
        'title',
        'aria-label',
        'aria-description',
        'placeholder',
        'alt',
        'aria-valuetext',
      ]) {
        texts.push(one.getAttribute(name) ?? '');
      }
    }
    return [document.title, ...texts].map((text) => text.trim()).filter((text) => text !== '');
  });
}
