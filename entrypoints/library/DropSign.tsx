import './DropSign.css';

/** Over the whole page while files hover there: what dropping them does. */
export function DropSign() {
  return (
    <div class="DropSign">
      <p>
        <strong>Drop to bring it in</strong>
        <span>You see what was understood before anything is changed.</span>
      </p>
    </div>
  );
}
