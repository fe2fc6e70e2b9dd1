/* Why two names may be one, in sentences. */
import { i18n } from '#i18n';
import { inDigits, inList } from '../../components/language.ts';
import type { MessageKey } from '../../core/message.ts';
import type { Proposal } from '../../core/names/propose.ts';
import type { NameReason } from '../../core/names/reason.ts';

const SENTENCES = {
  'same-letters': 'names.reasons.sameLetters',
  'word-order': 'names.reasons.wordOrder',
  'character-form': 'names.reasons.characterForm',
  'sound-korean': 'names.reasons.soundKorean',
  'sound-japanese': 'names.reasons.soundJapanese',
  'sound-chinese': 'names.reasons.soundChinese',
  transliteration: 'names.reasons.transliteration',
  nickname: 'names.reasons.nickname',
  'shorter-form': 'names.reasons.shorterForm',
  slip: 'names.reasons.slip',
  article: 'names.reasons.article',
  year: 'names.reasons.year',
  number: 'names.reasons.number',
  subtitle: 'names.reasons.subtitle',
  'short-title': 'names.reasons.shortTitle',
  'other-script': 'names.reasons.otherScript',
  initials: 'names.reasons.initials',
  'digit-as-letters': 'names.reasons.digitAsLetters',
} as const satisfies Readonly<Record<NameReason, MessageKey>>;

/** All that speaks for a proposal, and what speaks against it, the strongest first. */
export function sentencesFor({ kind, reasons, shared }: Proposal): readonly string[] {
  const said = reasons.map((reason) => i18n.t(SENTENCES[reason]));
  if (reasons.length === 0) said.push(i18n.t('names.reasons.givenName'));
  if (kind === 'person') said.push(...companyOf(shared));
  else if (shared.people.length > 0) said.push(bothWith(shared.people));
  if (shared.together > 0) {
    said.push(i18n.t('names.reasons.together', shared.together, { count: inDigits(shared.together) }));
  }
  return said;
}

/** The films and directors that both people stand with. */
function companyOf({ films, directors }: Proposal['shared']): string[] {
  if (films.length === 0) return directors.length > 0 ? [bothWith(directors)] : [];
  if (directors.length === 0) return [bothWith(films, 'quoted')];
  return [
    i18n.t('names.reasons.withFilms', { films: listOf(films, 'quoted'), directors: listOf(directors) }),
  ];
}

function bothWith(names: readonly string[], quoted?: 'quoted'): string {
  return i18n.t('names.reasons.with', { names: listOf(names, quoted) });
}

/** Of more than these the rest is counted. */
const MOST_NAMED = 3;

function listOf(names: readonly string[], quoted?: 'quoted'): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => (quoted ? `“${name}”` : name));
  const rest = names.length - shown.length;
  if (rest > 0) return i18n.t('names.reasons.more', { names: shown.join(', '), count: inDigits(rest) });
  return inList(shown);
}
