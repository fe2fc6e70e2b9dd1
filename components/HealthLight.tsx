import { i18n } from '#i18n';
import './HealthLight.css';

interface Props {
  readonly light: 'good' | 'look' | 'act';
  readonly sentences: readonly string[];
}

const WORD = {
  good: i18n.t('components.health.good'),
  look: i18n.t('components.health.look'),
  act: i18n.t('components.health.act'),
};

/** How safe things are: a light, a word for those who see no colours, and why. */
export function HealthLight({ light, sentences }: Props) {
  return (
    <div class={`HealthLight HealthLight-${light}`} role="status">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {light === 'good' ? (
          <path d="M3 8.5l3.2 3.2L13 5" />
        ) : (
          <path d={light === 'look' ? 'M8 3.5v6M8 12v.5' : 'M4 4l8 8M12 4l-8 8'} />
        )}
      </svg>
      <div>
        <span class="spoken">{WORD[light]}: </span>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
