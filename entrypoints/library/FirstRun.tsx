import { Keys } from '../../components/Keys.tsx';
import type { Shortcuts } from '../../browser/shortcuts.ts';
import './FirstRun.css';

/** What the library says while it is empty: how clips come into it. */
export function FirstRun({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  return (
    <section class="FirstRun" aria-labelledby="first-run">
      <Strip />
      <h2 id="first-run">Your library begins with one article</h2>
      <ol>
        <li>
          <h3>Clip</h3>
          <p>
            Open an article about a film and press the Cutting Room button
            {shortcuts.clip === '' ? '' : ', or '}
            {shortcuts.clip !== '' && <Keys keys={shortcuts.clip} />}. It is read already; press <b>Clip</b>.
          </p>
        </li>
        <li>
          <h3>Mark</h3>
          <p>
            Select words and choose a colour
            {shortcuts.highlight === '' ? '' : ', or '}
            {shortcuts.highlight !== '' && <Keys keys={shortcuts.highlight} />}.
            {shortcuts.panel !== '' && (
              <>
                {' '}
                <Keys keys={shortcuts.panel} /> opens the side panel for notes.
              </>
            )}
          </p>
        </li>
        <li>
          <h3>Find again</h3>
          <p>
            Every word, film and name is found here. From anywhere: type <Keys keys="cut" /> and a space in
            the address bar.
          </p>
        </li>
      </ol>
      <p class="FirstRun-promise">Everything stays in this browser. No account, no server.</p>
    </section>
  );
}

/** A strip of film with nothing on it yet. */
function Strip() {
  return (
    <svg class="FirstRun-strip" viewBox="0 0 320 84" width="320" height="84" aria-hidden="true">
      <rect width="320" height="84" rx="6" fill="currentColor" />
      {Array.from({ length: 16 }, (_, at) => (
        <g key={at} class="FirstRun-hole">
          <rect x={at * 20 + 6} y="6" width="9" height="7" rx="2" />
          <rect x={at * 20 + 6} y="71" width="9" height="7" rx="2" />
        </g>
      ))}
      {[0, 1, 2].map((at) => (
        <rect key={at} class="FirstRun-frame" x={at * 104 + 8} y="19" width="96" height="46" rx="3" />
      ))}
    </svg>
  );
}
