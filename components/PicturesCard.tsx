import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { inDigits } from './language.ts';
import { PictureFields, type PictureFieldsProps } from './PictureFields.tsx';
import './PicturesCard.css';

interface Props extends PictureFieldsProps {
  /** How many are kept with the clip, and what they weigh, `1.2 MB`. */
  readonly kept: number;
  readonly weight: string;
  readonly missing: number;
  readonly isBusy: boolean;
  readonly onKeep: () => void;
  /** Undefined where none can be taken away here. */
  readonly onDrop: (() => void) | undefined;
}

/** The pictures of an article: how many are kept, and how the others can be had. */
export function PicturesCard(props: Props) {
  const { kept, weight, missing, isBusy, onDrop } = props;
  return (
    <section class="PicturesCard" aria-label={i18n.t('components.pictures.label')}>
      <h2>
        {i18n.t('components.pictures.label')}{' '}
        <span>
          {kept > 0
            ? i18n.t('components.pictures.kept', { count: inDigits(kept), weight })
            : i18n.t('components.pictures.none')}
        </span>
      </h2>
      <div class="PicturesCard-actions">
        {missing > 0 && (
          <Button disabled={isBusy} onPress={props.onKeep}>
            {isBusy
              ? i18n.t('components.pictures.busy')
              : i18n.t('components.pictures.keep', missing, { count: inDigits(missing) })}
          </Button>
        )}
        {kept > 0 && onDrop && (
          <Button kind="danger" onPress={onDrop}>
            {i18n.t('components.pictures.remove')}
          </Button>
        )}
      </div>
      <details>
        <summary>{i18n.t('components.pictures.what')}</summary>
        <p>{i18n.t('components.pictures.why')}</p>
        <PictureFields {...props} />
      </details>
    </section>
  );
}
