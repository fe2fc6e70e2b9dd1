import { i18n } from '#i18n';
import { Keys } from '../../components/Keys.tsx';
import { Rich } from '../../components/Rich.tsx';
import type { Shortcuts } from '../../browser/shortcuts.ts';
import './FirstRun.css';

/** What the library says while it is empty: how clips come into it. */
export function FirstRun({ shortcuts }: { readonly shortcuts: Shortcuts }) {
  return (
    <section class="FirstRun" aria-labelledby="first-run">
      <Strip />
      <h2 id="first-run">{i18n.t('library.first.title')}</h2>
      <ol>
        <li>
          <h3>{i18n.t('library.first.clip')}</h3>
          <p>
            <Rich
              sentence={
                shortcuts.clip === ''
                  ? i18n.t('library.first.clipPress', { clip: '{clip}' })
                  : i18n.t('library.first.clipKeys', { keys: '{keys}', clip: '{clip}' })
              }
              parts={{ keys: <Keys keys={shortcuts.clip} />, clip: <b>{i18n.t('library.first.clip')}</b> }}
            />
          </p>
        </li>
        <li>
          <h3>{i18n.t('library.first.mark')}</h3>
          <p>
            {shortcuts.highlight === '' ? (
              i18n.t('library.first.markPress')
            ) : (
              <Rich
                sentence={i18n.t('library.first.markKeys', { keys: '{keys}' })}
                parts={{ keys: <Keys keys={shortcuts.highlight} /> }}
              />
            )}{' '}
            {shortcuts.panel !== '' && (
              <Rich
                sentence={i18n.t('library.first.panel', { keys: '{keys}' })}
                parts={{ keys: <Keys keys={shortcuts.panel} /> }}
              />
            )}
          </p>
        </li>
        <li>
          <h3>{i18n.t('library.first.find')}</h3>
          <p>
            <Rich
              sentence={i18n.t('library.first.findAbout', { keys: '{keys}' })}
              parts={{ keys: <Keys keys="cut" /> }}
            />
          </p>
        </li>
      </ol>
      <p class="FirstRun-promise">{i18n.t('library.first.promise')}</p>
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
