import { i18n } from '#i18n';
import { changeLanguage, LANGUAGES } from '../../browser/languages.ts';
import { Button } from '../../components/Button.tsx';
import { inList, language } from '../../components/language.ts';
import { Panel } from '../../components/Panel.tsx';
import './AboutPanel.css';

/** In which language the words are, why, and how to have others. */
export function LanguagePanel() {
  const others = LANGUAGES.filter((code) => code !== language()).map(ownName);
  return (
    <Panel id="language" title={i18n.t('options.language.title')} lead={i18n.t('options.language.lead')}>
      <dl class="AboutPanel">
        <div>
          <dt>{i18n.t('options.language.words')}</dt>
          <dd>{ownName(language())}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.language.others')}</dt>
          <dd>{inList(others)}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.language.change')}</dt>
          <dd>
            {i18n.t(
              import.meta.env.FIREFOX ? 'options.language.changeFirefox' : 'options.language.changeChromium',
            )}
          </dd>
        </div>
      </dl>
      {changeLanguage && (
        <div class="Options-actions">
          <Button onPress={() => void changeLanguage?.()}>{i18n.t('options.language.openSettings')}</Button>
        </div>
      )}
    </Panel>
  );
}

/** What a language calls itself: who reads only that one finds it. */
function ownName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}
