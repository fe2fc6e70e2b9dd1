import type { ReadonlySignal } from '@preact/signals';
import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { EVERYWHERE, allow, forbid } from '../../browser/sites.ts';
import './SitesPanel.css';

/** Where highlights appear by themselves, each site with a way to take it back. */
export function SitesPanel({ sites }: { readonly sites: ReadonlySignal<readonly string[]> }) {
  const allowed = sites.value;
  const everywhere = allowed.includes(EVERYWHERE);
  return (
    <Panel
      id="sites"
      title="Sites where your highlights appear by themselves"
      lead="Without this nothing of Cutting Room runs in a page until you press its button or shortcut. You allow a site in the side panel, on that site; here you take it back."
    >
      {allowed.length === 0 ? (
        <p class="Options-hint">
          No site is allowed. Your highlights appear when you open the popup or the side panel.
        </p>
      ) : (
        <ul class="SitesPanel">
          {allowed.map((site) => (
            <li key={site}>
              <span>{nameOf(site)}</span>
              <Button
                kind="quiet"
                label={`Take back: ${nameOf(site)}`}
                title={`No longer on ${nameOf(site)}`}
                onPress={() => void forbid(site)}
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!everywhere && (
        <div class="Options-actions">
          <Button onPress={() => void allow(EVERYWHERE)}>Show them on all sites…</Button>
        </div>
      )}
    </Panel>
  );
}

function nameOf(site: string): string {
  return site === EVERYWHERE ? 'all sites' : site.replace(/^\*:\/\/|\/\*$/g, '');
}
