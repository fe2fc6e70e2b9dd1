import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import { openPage } from '../../browser/page-in-front.ts';
import './AboutPanel.css';

/** Which build this is, and what it may do. */
export function AboutPanel({ version }: { readonly version: string }) {
  return (
    <Panel
      id="about"
      title="About Cutting Room"
      lead="Everything you make stays in this browser. No account, no server, nothing is counted or sent."
    >
      <dl class="AboutPanel">
        <div>
          <dt>Reads a page</dt>
          <dd>when you press its button or shortcut there, and only that page</dd>
        </div>
        <div>
          <dt>Keeps</dt>
          <dd>
            clips, highlights, notes and settings on this device; the browser may not clear them to make room
          </dd>
        </div>
        <div>
          <dt>Asks for more</dt>
          <dd>at the moment you want it, site by site; you take it back above</dd>
        </div>
        <div>
          <dt>Version</dt>
          <dd>{version}, under the MIT licence</dd>
        </div>
      </dl>
      <div class="Options-actions">
        <Button onPress={() => void openPage('/welcome.html')}>Show the first steps again</Button>
      </div>
    </Panel>
  );
}
