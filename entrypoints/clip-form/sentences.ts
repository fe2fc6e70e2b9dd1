import { i18n } from '#i18n';
import type { MessageKey } from '../../core/message.ts';
/* What the popup says when something is not as hoped: what is the matter, and what can be done. */
import type { Refusal } from '../../browser/page-in-front.ts';
import type { PartTrouble } from '../../core/article-parts.ts';
import type { NoArticleReason } from '../../core/page-reading.ts';
import type { Trouble } from '../../storage/database.ts';
import type { Saving } from './state.ts';

export const WHY_NO_ARTICLE: Record<NoArticleReason, string> = {
  'front-page': i18n.t('popup.noArticle.frontPage'),
  'little-text': i18n.t('popup.noArticle.littleText'),
  'closed-page': i18n.t('popup.noArticle.closedPage'),
  pdf: i18n.t('popup.noArticle.pdf'),
};

export const WHY_REFUSED: Record<Refusal, string> = {
  'no-tab': i18n.t('popup.refused.noTab'),
  'own-page': i18n.t('popup.refused.ownPage'),
  'browser-page': i18n.t('popup.refused.browserPage'),
  forbidden: i18n.t('popup.refused.forbidden'),
  gone: i18n.t('popup.refused.gone'),
  'no-answer': i18n.t('popup.refused.noAnswer'),
  unclear: i18n.t('popup.refused.unclear'),
};

const PART_KEYS = {
  missing: 'popup.noPart.missing',
  login: 'popup.noPart.login',
  elsewhere: 'popup.noPart.elsewhere',
  'no-article': 'popup.noPart.noArticle',
  'too-large': 'popup.noPart.tooLarge',
  'no-answer': 'popup.noPart.noAnswer',
  stopped: 'popup.noPart.stopped',
} as const satisfies Record<PartTrouble, MessageKey>;

/** Why a page of an article in several could not be had. */
export function whyNoPart(reason: PartTrouble, number: number): string {
  return i18n.t(PART_KEYS[reason], { number });
}

export const WHAT_TROUBLE: Record<Trouble, string> = {
  blocked: i18n.t('popup.trouble.blocked'),
  newer: i18n.t('popup.trouble.newer'),
  full: i18n.t('popup.trouble.full'),
  private: i18n.t('popup.trouble.private'),
  closed: i18n.t('popup.trouble.closed'),
  broken: i18n.t('popup.trouble.broken'),
};

export const NO_ROOM_FOR_CHANGE = i18n.t('popup.trouble.noRoomForChange');

export const HOW_SAVED: Record<Saving, string> = {
  nothing: '',
  draft: i18n.t('popup.saved.draft'),
  saving: i18n.t('popup.saved.saving'),
  clipping: i18n.t('popup.saved.clipping'),
  clipped: i18n.t('popup.saved.clipped'),
  saved: i18n.t('popup.saved.saved'),
  undone: i18n.t('popup.saved.undone'),
};
