import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { openPage } from '../../browser/page-in-front.ts';
import './AboutPanel.css';

/** Which build this is, what it may do, and what is said of it at length. */
export function AboutPanel({ version }: { readonly version: string }) {
  return (
    <Panel id="about" title={i18n.t('options.about.title')} lead={i18n.t('options.about.lead')}>
      <dl class="AboutPanel">
        <div>
          <dt>{i18n.t('options.about.reads')}</dt>
          <dd>{i18n.t('options.about.readsWhen')}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.about.keeps')}</dt>
          <dd>{i18n.t('options.about.keepsWhat')}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.about.asks')}</dt>
          <dd>{i18n.t('options.about.asksWhen')}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.about.version')}</dt>
          <dd>{i18n.t('options.about.versionWords', { version })}</dd>
        </div>
        <div>
          <dt>{i18n.t('options.about.licences')}</dt>
          <dd>
            <a href="/LICENSES.txt">{i18n.t('options.about.licencesWhole')}</a>
          </dd>
        </div>
        <div>
          <dt>{i18n.t('options.about.privacy')}</dt>
          <dd>
            <a href="/PRIVACY.txt">{i18n.t('options.about.privacyWhole')}</a>
          </dd>
        </div>
      </dl>
      <div class="Options-actions">
        <Button onPress={() => void openPage('/welcome.html')}>{i18n.t('options.about.firstSteps')}</Button>
      </div>
    </Panel>
  );
}
