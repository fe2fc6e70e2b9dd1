import { i18n } from '#i18n';
import './PictureList.css';

/** A picture of an article, and whether it is kept with the clip. */
export interface ListedPicture {
  readonly address: string;
  /** What it shows, or what its file is called. */
  readonly words: string;
  /** Where it is kept: what it weighs, `120 kB`. */
  readonly weight?: string | undefined;
  /** Where it is kept: an address of our own to show it from. */
  readonly source?: string | undefined;
}

interface Props {
  readonly pictures: readonly ListedPicture[];
  readonly isBusy: boolean;
  readonly onKeep: (address: string) => void;
  readonly onDrop: (address: string) => void;
}

/** The pictures of an article one by one: each is kept, or its room given back. */
export function PictureList({ pictures, isBusy, onKeep, onDrop }: Props) {
  const areSeen = pictures.some(({ source }) => source !== undefined);
  return (
    <ul class="PictureList" aria-label={i18n.t('components.pictures.each')}>
      {pictures.map(({ address, words, weight, source }) => (
        <li key={address}>
          <label>
            <input
              type="checkbox"
              checked={weight !== undefined}
              disabled={isBusy}
              onChange={(event) => {
                const wish = event.currentTarget.checked;
                event.currentTarget.checked = weight !== undefined; // until it is so
                (wish ? onKeep : onDrop)(address);
              }}
            />
            {areSeen && (
              <span class="PictureList-sight">{source !== undefined && <img src={source} alt="" />}</span>
            )}
            <span class="PictureList-words" title={words} dir="auto">
              {words}
            </span>{' '}
            <span class="PictureList-weight">{weight ?? i18n.t('components.pictures.link')}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
