import { i18n } from '#i18n';
import './DropSign.css';

/** Over the whole page while files hover there: what dropping them does. */
export function DropSign() {
  return (
    <div class="DropSign">
      <p>
        <strong>{i18n.t('library.drop.title')}</strong>
        <span>{i18n.t('library.drop.about')}</span>
      </p>
    </div>
  );
}
