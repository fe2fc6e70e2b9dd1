/* Changes of a page's letters. Marker elements split the texts, so an edit never moves one. */

import type { Dice } from './dice.ts';
import { wordsOf } from './pick-highlights.ts';
import { isMarker, readableTexts } from './stage.ts';

/** The texts of one marked range, in order. */
export function textsBetween(root: Element, index: number): Text[] {
  const [start, end] = ['start', 'end'].map((edge) =>
    root.querySelector(`cr-truth[data-key="${index}-${edge}"]`),
  );
  if (!start || !end) return [];
  return readableTexts(root).filter(
    (text) =>
      start.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING &&
      end.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING,
  );
}

export function typography(root: Element, dice: Dice): void {
  const kinds = dice.shuffled(TYPESETTERS).slice(0, dice.between(1, 4));
  for (const text of readableTexts(root)) {
    for (const set of kinds) text.data = set(text.data, dice);
  }
}

type Typesetter = (text: string, dice: Dice) => string;

const TYPESETTERS: readonly Typesetter[] = [
  (text) => text.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”'),
  (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  (text) => text.replace(/ [-–—] /g, ' — ').replace(/-/g, '‑'),
  (text) => text.replace(/—/g, '--').replace(/–/g, '-'),
  (text, dice) => text.replace(/ /g, () => (dice.chance(0.4) ? '\u00a0' : dice.chance(0.3) ? '\n   ' : ' ')),
  (text, dice) =>
    text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, (all) => (dice.chance(0.5) ? `${all}\u00ad` : all)),
  (text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  (text) => text.normalize('NFD'),
  (text, dice) =>
    text.replace(/[0-9A-Za-z]+/g, (all) =>
      dice.chance(0.2)
        ? Array.from(all, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('')
        : all,
    ),
  (text) => text.replace(/\.\.\./g, '…').replace(/ /g, '\u2009'),
];

/** Edits letters by chance: another in their place, one dropped, one put in. */
export function editLetters(text: string, rate: number, dice: Dice): string {
  const letters = [...new Set(text.match(/\p{L}/gu))];
  const other = letters.length > 3 ? letters : 'etaoinshrdlu'.split('');
  return Array.from(text)
    .map((letter) => {
      if (!/[\p{L}\p{N}]/u.test(letter) || !dice.chance(rate)) return letter;
      const strange = dice.pick(other)!;
      const kind = dice.next();
      return kind < 0.7 ? strange : kind < 0.85 ? '' : letter + strange;
    })
    .join('');
}

/** One word of a marked range becomes another; in a range of one or two words, one letter does. */
export function editOneWord(texts: readonly Text[], vocabulary: readonly string[], dice: Dice): void {
  const words = texts.flatMap((text) => wordsOf(text.data).map((word) => ({ text, ...word })));
  const inner = words.length > 2 ? words.slice(1, -1) : words;
  const word = dice.pick(inner);
  if (!word) return;
  const old = word.text.data.slice(word.start, word.end);
  const next = words.length > 2 ? (dice.pick(vocabulary) ?? 'other') : oneLetterOther(old, dice);
  word.text.data = word.text.data.slice(0, word.start) + next + word.text.data.slice(word.end);
}

function oneLetterOther(word: string, dice: Dice): string {
  const at = dice.between(0, word.length);
  const letter = dice.pick('aeinorst'.split('').filter((other) => other !== word[at]))!;
  return word.slice(0, at) + letter + word.slice(at + 1);
}

/** Edits words around the marked ranges, none in them: three of ten become others. */
export function editContext(root: Element, count: number, dice: Dice): void {
  const inside = new Set(
    Array.from({ length: count }, (_nothing, index) => textsBetween(root, index)).flat(),
  );
  const vocabulary = vocabularyOf(root);
  for (const text of readableTexts(root)) {
    if (inside.has(text)) continue;
    const touchesStart = isMarker(text.previousSibling);
    const touchesEnd = isMarker(text.nextSibling);
    const words = wordsOf(text.data);
    for (const word of words.reverse()) {
      // A word glued to the marked one is part of it for the reader; its neighbours are fair game.
      if ((touchesStart && word.start === 0) || (touchesEnd && word.end === text.length)) continue;
      if (!dice.chance(0.3)) continue;
      text.data = text.data.slice(0, word.start) + dice.pick(vocabulary)! + text.data.slice(word.end);
    }
  }
}

/** The longer words of a page. */
export function vocabularyOf(root: Element): string[] {
  const words = readableTexts(root).flatMap((text) =>
    wordsOf(text.data).map(({ start, end }) => text.data.slice(start, end)),
  );
  const longer = [...new Set(words.filter((word) => word.length > 3))];
  return longer.length > 20 ? longer : [...new Set(words)];
}

/**
 * A sentence that looks alike and says something else: most of its longer words are others; in a phrase
 * all of them are.
 */
export function lookAlike(text: string, vocabulary: readonly string[], dice: Dice): string {
  const words = wordsOf(text);
  const isPhrase = words.length <= 6;
  let changed = text;
  for (const word of words.reverse()) {
    const old = text.slice(word.start, word.end);
    const stays = isPhrase ? old.length < 3 && words.length > 2 : old.length < 4 || !dice.chance(0.6);
    if (stays) continue;
    const similar = vocabulary.filter(
      (other) => Math.abs(other.length - old.length) < 3 && !text.includes(other),
    );
    changed = changed.slice(0, word.start) + (dice.pick(similar) ?? 'other') + changed.slice(word.end);
  }
  return changed;
}

const SYLLABLES = 'ba der kin lo mé su tra ven ul gor ny ash pi rue do kel war zu imm ost'.split(' ');

/** The same text in a language nobody speaks: names stay, every other word is another one. */
export function translate(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word, at: number) => {
    const isName = /^\p{Lu}/u.test(word) && /\p{Ll},? $/u.test(text.slice(Math.max(0, at - 3), at));
    if (isName) return word;
    const dice = word.length * 7 + word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1);
    const count = Math.max(1, Math.round(word.length / 2.6));
    return Array.from({ length: count }, (_nothing, index) => {
      return SYLLABLES[(dice * (index + 3) + index * 11) % SYLLABLES.length];
    }).join('');
  });
}
