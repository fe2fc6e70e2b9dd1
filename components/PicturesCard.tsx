import { Button } from './Button.tsx';
import './PicturesCard.css';

interface Props {
  /** How many are kept with the clip, and what they weigh, `1.2 MB`. */
  readonly kept: number;
  readonly weight: string;
  readonly missing: number;
  readonly isBusy: boolean;
  /** Room for the pictures of one clip, in megabytes, and what can be chosen. */
  readonly room: number;
  readonly rooms: readonly number[];
  readonly always: boolean;
  readonly onKeep: () => void;
  /** Undefined where none can be taken away here. */
  readonly onDrop: (() => void) | undefined;
  readonly onRoom: (room: number) => void;
  readonly onAlways: (always: boolean) => void;
}

/** The pictures of an article: how many are kept, and how the others can be had. */
export function PicturesCard(props: Props) {
  const { kept, weight, missing, isBusy, room, rooms, always, onDrop } = props;
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
        <label>
          Room for a clip{' '}
          <select onChange={(event) => props.onRoom(Number(event.currentTarget.value))}>
            {rooms.map((one) => (
              <option key={one} value={one} selected={one === room}>
                {one} MB
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={always}
            onChange={(event) => props.onAlways(event.currentTarget.checked)}
          />
          Let the side panel keep what the page may read, without asking
        </label>
      </details>
    </section>
  );
}
