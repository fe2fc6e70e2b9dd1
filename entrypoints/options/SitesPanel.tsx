import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import { Button } from '../../components/Button.tsx';
import { useHandOn } from '../../components/hand-on.ts';
import { Panel } from '../../components/Panel.tsx';
import { EVERYWHERE, allow, forbid } from '../../browser/sites.ts';
import './SitesPanel.css';

/** Where highlights appear by themselves, each site with a way to take it back. */
export function SitesPanel({ sites }: { readonly sites: ReadonlySignal<readonly string[]> }) {
  const allowed = sites.value;
  const everywhere = allowed.includes(EVERYWHERE);
  return (
    <Panel id="sites" title={i18n.t('options.sites.title')} lead={i18n.t('options.sites.lead')}>
      {allowed.length === 0 ? (
        <p class="Options-hint">{i18n.t('options.sites.none')}</p>
      ) : (
        <ul class="SitesPanel">
          {allowed.map((site) => (
            <Site key={site} site={site} />
          ))}
        </ul>
      )}
      {!everywhere && (
        <div class="Options-actions">
          <Button onPress={() => void allow(EVERYWHERE)}>{i18n.t('options.sites.everywhere')}</Button>
        </div>
      )}
    </Panel>
  );
}

function Site({ site }: { readonly site: string }) {
  const item = useHandOn<HTMLLIElement>({ among: '.SitesPanel > li' });
  return (
    <li ref={item}>
      <span>{nameOf(site)}</span>
      <Button
        kind="quiet"
        label={i18n.t('options.sites.takeBackOf', { site: nameOf(site) })}
        title={i18n.t('options.sites.noLonger', { site: nameOf(site) })}
        onPress={() => void forbid(site)}
      >
        {i18n.t('options.sites.takeBack')}
      </Button>
    </li>
  );
}

function nameOf(site: string): string {
  return site === EVERYWHERE ? i18n.t('options.sites.all') : site.replace(/^\*:\/\/|\/\*$/g, '');
}
