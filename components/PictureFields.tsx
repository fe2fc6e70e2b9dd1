import { i18n } from '#i18n';
import './PictureFields.css';

/** What a person chooses about pictures. */
export interface PictureFieldsProps {
  /** Room for the pictures of one clip, in megabytes, and what can be chosen. */
  readonly room: number;
  readonly rooms: readonly number[];
  readonly always: boolean;
  readonly onRoom: (room: number) => void;
  readonly onAlways: (always: boolean) => void;
}

/** How much room pictures get, and whether they are kept without a press. */
export function PictureFields({ room, rooms, always, onRoom, onAlways }: PictureFieldsProps) {
  return (
    <div class="PictureFields">
      <label>
        {i18n.t('components.pictures.room')}{' '}
        <select onChange={(event) => onRoom(Number(event.currentTarget.value))}>
          {rooms.map((one) => (
            <option key={one} value={one} selected={one === room}>
              {i18n.t('components.pictures.megabytes', { size: one })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" checked={always} onChange={(event) => onAlways(event.currentTarget.checked)} />
        {i18n.t('components.pictures.always')}
      </label>
    </div>
  );
}
