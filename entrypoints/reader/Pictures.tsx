import { i18n } from '#i18n';
import type { ReadonlySignal } from '@preact/signals';
import { MEGABYTES, type PictureSettings } from '../../browser/settings.ts';
import { PicturesCard } from '../../components/PicturesCard.tsx';
import type { Clip } from '../../core/clip.ts';
import { pictureKey } from '../../core/picture-key.ts';
import { picturesInText } from '../../page/lay-pictures.ts';
import { bytes } from '../options/numbers.ts';
import type { ReaderPictures } from './pictures.ts';

interface Props {
  readonly pictures: ReaderPictures;
  readonly pictureSettings: ReadonlySignal<PictureSettings>;
  readonly onPictureSettings: (change: Partial<PictureSettings>) => void;
}

/** How the clip stands with its pictures; nothing where it has none. */
export function Pictures({ pictures, pictureSettings, onPictureSettings }: Props) {
  const listed = pictures.listed.value;
  const missing = listed.filter(({ weight }) => weight === undefined).length;
  const kept = pictures.ours.value.size;
  if (kept + missing === 0) return null;
  const { megabytes, keep } = pictureSettings.value;
  return (
    <PicturesCard
      kept={kept}
      weight={bytes(pictures.bytes.value)}
      missing={missing}
      pictures={listed}
      isBusy={pictures.isBusy.value}
      room={megabytes}
      rooms={MEGABYTES}
      wish={keep}
      onKeep={() => pictures.keep()}
      onDrop={() => pictures.drop()}
      onKeepOne={(address) => pictures.keep(address)}
      onDropOne={(address) => pictures.drop(address)}
      onRoom={(room) => {
        const chosen = MEGABYTES.find((one) => one === room);
        if (chosen) onPictureSettings({ megabytes: chosen });
      }}
      onWish={(wish) => onPictureSettings({ keep: wish })}
    />
  );
}

interface LeadProps {
  readonly clip: Clip;
  readonly html: string;
  readonly ours: ReadonlyMap<string, string>;
}

/** The lead picture above a text that does not show it itself; a link until it is kept. */
export function Lead({ clip, html, ours }: LeadProps) {
  const lead = clip.leadPicture;
  if (!lead || picturesInText(html).some(({ address }) => pictureKey(address) === pictureKey(lead.address)))
    return null;
  const source = ours.get(lead.address);
  return (
    <figure class="Reader-lead">
      {source === undefined ? (
        <a href={lead.address} target="_blank" rel="noopener noreferrer">
          <bdi>{i18n.t('reader.pictureNotKept')}</bdi>
        </a>
      ) : (
        <img src={source} alt="" />
      )}
      {lead.caption !== undefined && lead.caption !== '' && (
        <figcaption lang={clip.language} dir="auto">
          {lead.caption}
        </figcaption>
      )}
    </figure>
  );
}
