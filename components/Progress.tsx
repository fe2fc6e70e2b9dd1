import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import './Progress.css';

interface Props {
  /** What is being done, as far as it is: "Writing 120 of 3,000 clips". */
  readonly words: string;
  /** From 0 to 1; undefined where nobody can say. */
  readonly part: number | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** How far something is that takes a while, and a way out of it. */
export function Progress({ words, part, onCancel }: Props) {
  return (
    <div class="Progress">
      <p role="status">{words}</p>
      <progress aria-label={words} max={1} value={part} />
      {onCancel && (
        <Button kind="quiet" onPress={onCancel}>
          {i18n.t('components.progress.cancel')}
        </Button>
      )}
    </div>
  );
}
