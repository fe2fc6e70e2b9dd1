/* What the popup says when something is not as hoped: what is the matter, and what can be done. */
import type { Refusal } from '../../browser/page-in-front.ts';
import type { PartTrouble } from '../../core/article-parts.ts';
import type { NoArticleReason } from '../../core/page-reading.ts';
import type { Trouble } from '../../storage/database.ts';
import type { Saving } from './state.ts';

export const WHY_NO_ARTICLE: Record<NoArticleReason, string> = {
  'front-page':
    'This is a front page, not an article. Open an article to keep its text, or keep this page as a bookmark with your note.',
  'little-text':
    'No article was found here: the page has too little running text. You can keep it as a bookmark with your note.',
  'closed-page':
    'The browser lets no extension read this page. You can keep its address as a bookmark with your note.',
  pdf: 'This is a PDF, whose text cannot be read here. You can keep its address as a bookmark with your note.',
};

export const WHY_REFUSED: Record<Refusal, string> = {
  'no-tab': 'There is no page in front. Open an article and press the button again.',
  'browser-page':
    'This page belongs to the browser, which lets no extension read it. Open an article in a tab; your clips can be searched from here.',
  forbidden: 'The browser lets no extension read this page. Open an article in another tab.',
  gone: 'The page changed or was closed while it was read. Try again on the page that is there now.',
  'no-answer': 'The page did not answer. Wait until it has loaded, or reload it, and try again.',
  unclear: 'The page gave an answer that could not be understood. Reload it and try again.',
};

/** After “Page 3”. */
export const WHY_NO_PART: Record<PartTrouble, string> = {
  missing: 'is not there.',
  login: 'is behind a login. Sign in on the site, and try again.',
  elsewhere: 'leads elsewhere on the site.',
  'no-article': 'holds hardly any text.',
  'too-large': 'is too large to be read.',
  'no-answer': 'did not answer. Try again in a while.',
  stopped: 'was not waited for.',
};

export const WHAT_TROUBLE: Record<Trouble, string> = {
  blocked:
    'Another Cutting Room page is still open in an older version. Close it (or that tab), and this one goes on by itself.',
  newer:
    'Your library was made by a newer version of Cutting Room. Update the extension and open this again; nothing was changed.',
  full: 'The disk has no room for this clip. Your note is still here: save it as a file, make room, and clip again.',
  private:
    'The browser keeps no library in a private window. Open the article in an ordinary window to clip it.',
  closed: 'Cutting Room was updated. Close this and open it again; what you typed is kept as a draft.',
  broken:
    'The library did not answer as expected. Save this clip as a file, restart the browser and try again.',
};

export const NO_ROOM_FOR_CHANGE =
  'The disk has no room for this change. The clip is as it was before, and what you typed stands here: make room, then type on.';

export const HOW_SAVED: Record<Saving, string> = {
  nothing: '',
  draft: 'Draft saved',
  saving: 'Saving…',
  clipping: 'Clipping…',
  clipped: 'Clipped',
  saved: 'All changes saved',
  undone: 'Back in your library',
};
