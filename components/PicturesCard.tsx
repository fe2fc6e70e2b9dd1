import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { inDigits } from './language.ts';
import { PictureFields, type PictureFieldsProps } from './PictureFields.tsx';
import { PictureList, type ListedPicture } from './PictureList.tsx';
import './PicturesCard.css';

interface Props extends PictureFieldsProps {
  /** How many are kept with the clip, and what they weigh, `1.2 MB`. */
  readonly kept: number;
  readonly weight: string;
  readonly missing: number;
  /** Each of them. */
  readonly pictures: readonly ListedPicture[];
  readonly isBusy: boolean;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
  readonly onKeepOne: (address: string) => void;
  readonly onDropOne: (address: string) => void;
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
        {kept > 0 && (
          <Button kind="danger" onPress={onDrop}>
            {i18n.t('components.pictures.remove')}
          </Button>
        )}
      </div>
      <details>
        <summary>{i18n.t('components.pictures.what')}</summary>
        <p>{i18n.t('components.pictures.why')}</p>
        <PictureList
          pictures={props.pictures}
          isBusy={isBusy}
          onKeep={props.onKeepOne}
          onDrop={props.onDropOne}
        />
        <PictureFields {...props} />
      </details>
    </section>
  );
}
