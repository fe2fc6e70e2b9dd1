import { i18n } from '#i18n';
import { PICTURE_WISHES, type PictureWish } from '../core/article-pictures.ts';
import './PictureFields.css';

/** What a person chooses about pictures. */
export interface PictureFieldsProps {
  /** Room for the pictures of one clip, in megabytes, and what can be chosen. */
  readonly room: number;
  readonly rooms: readonly number[];
  /** What is kept with every clip. */
  readonly wish: PictureWish;
  readonly onRoom: (room: number) => void;
  readonly onWish: (wish: PictureWish) => void;
}

/** Which pictures are kept with every clip, and how much room they get. */
export function PictureFields({ room, rooms, wish, onRoom, onWish }: PictureFieldsProps) {
  const choose = (value: string): void => {
    const chosen = PICTURE_WISHES.find((one) => one === value);
    if (chosen) onWish(chosen);
  };
  return (
    <div class="PictureFields">
      <label>
        {i18n.t('components.pictures.with')}{' '}
        <select value={wish} onChange={(event) => choose(event.currentTarget.value)}>
          {PICTURE_WISHES.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`components.pictures.wish.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {i18n.t('components.pictures.room')}{' '}
        <select value={room} onChange={(event) => onRoom(Number(event.currentTarget.value))}>
          {rooms.map((one) => (
            <option key={one} value={one}>
              {i18n.t('components.pictures.megabytes', { size: one })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
