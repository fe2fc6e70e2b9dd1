import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { EVERYWHERE } from '../../browser/sites.ts';

interface Props {
  readonly site: string;
  readonly isAllowed: boolean;
  readonly isEverywhere: boolean;
  readonly onAllow: (site: string) => void;
  readonly onForbid: (site: string) => void;
}

/** Whether highlights appear by themselves on this site: asked for here, taken back here. */
export function SiteAccess({ site, isAllowed, isEverywhere, onAllow, onForbid }: Props) {
  const shown = isEverywhere ? i18n.t('panel.sites.everywhere') : site.replace(/^\*:\/\/|\/\*$/g, '');
  if (isEverywhere || isAllowed) {
    return (
      <p class="Panel-site">
        {i18n.t('panel.sites.on', { site: shown })}{' '}
        <Button
          kind="quiet"
          label={i18n.t('panel.sites.takeBackOf', { site: shown })}
          onPress={() => onForbid(isEverywhere ? EVERYWHERE : site)}
        >
          {i18n.t('panel.sites.takeBack')}
        </Button>
      </p>
    );
  }
  return (
    <div class="Panel-site">
      <Button onPress={() => onAllow(site)}>{i18n.t('panel.sites.always')}</Button>
      <Button kind="quiet" onPress={() => onAllow(EVERYWHERE)}>
        {i18n.t('panel.sites.onAll')}
      </Button>
    </div>
  );
}
