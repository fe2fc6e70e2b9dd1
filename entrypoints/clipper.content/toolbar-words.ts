import { i18n } from '#i18n';
import type { ToolbarWords } from '../../page/toolbar/toolbar.ts';

/** What stands on the toolbar, on the live page and in the reader. */
export function toolbarWords(): ToolbarWords {
  return {
    name: i18n.t('browser.name'),
    markAs: (meaning) => i18n.t('toolbar.mark', { meaning }),
    note: i18n.t('toolbar.note'),
    noteAs: (meaning) => i18n.t('toolbar.noteAs', { meaning }),
    copy: i18n.t('toolbar.copy'),
    undo: i18n.t('toolbar.undo'),
    remove: i18n.t('toolbar.remove'),
    direction: i18n.t('direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}
