import { Button } from './Button.tsx';
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
    <section class="PicturesCard" aria-label="Pictures">
      <h2>
        Pictures <span>{kept > 0 ? `${kept} kept, ${weight}` : 'none kept'}</span>
      </h2>
      <div class="PicturesCard-actions">
        {missing > 0 && (
          <Button disabled={isBusy} onPress={props.onKeep}>
            {isBusy ? 'Fetching…' : missing === 1 ? 'Keep the picture' : `Keep ${missing} pictures`}
          </Button>
        )}
        {kept > 0 && onDrop && (
          <Button kind="danger" onPress={onDrop}>
            Remove
          </Button>
        )}
      </div>
      <details>
        <summary>What is kept</summary>
        <p>
          A clip that is opened fetches nothing. Pictures that you keep are there without the network too.
        </p>
        <PictureFields {...props} />
      </details>
    </section>
  );
}
