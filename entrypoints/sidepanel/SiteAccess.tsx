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
  const host = site.replace(/^\*:\/\/|\/\*$/g, '');
  if (isEverywhere || isAllowed) {
    return (
      <p class="Panel-site">
        Your highlights appear by themselves on {isEverywhere ? 'all sites' : host}.{' '}
        <Button
          kind="quiet"
          label={`Take back: ${isEverywhere ? 'all sites' : host}`}
          onPress={() => onForbid(isEverywhere ? EVERYWHERE : site)}
        >
          Take back
        </Button>
      </p>
    );
  }
  return (
    <div class="Panel-site">
      <Button onPress={() => onAllow(site)}>Always show my highlights on this site</Button>
      <Button kind="quiet" onPress={() => onAllow(EVERYWHERE)}>
        On all sites
      </Button>
    </div>
  );
}
