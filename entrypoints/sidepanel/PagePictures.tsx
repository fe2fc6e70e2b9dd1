import { i18n } from '#i18n';
import type { Signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import {
  chooseSettings,
  followSettings,
  getSettings,
  MEGABYTES,
  type PictureSettings,
} from '../../browser/settings.ts';
import { PicturesCard } from '../../components/PicturesCard.tsx';
import type { ArticlePicture } from '../../core/article-pictures.ts';
import type { Clip } from '../../core/clip.ts';
import type { Library } from '../../storage/database.ts';
import { follow } from '../../storage/live.ts';
import { bytesOf, picturesOf } from '../../storage/pictures.ts';
import type { Picture } from '../../storage/rows/library.ts';
import { keepByPermission } from '../keep-pictures/by-permission.ts';
import { dropAndTell } from '../keep-pictures/drop.ts';
import { picturesOfClip } from '../keep-pictures/from-page.ts';
import { keepFromTab } from '../keep-pictures/from-tab.ts';
import { MEGABYTE, sentenceOf, wordsOf } from '../keep-pictures/keep-all.ts';
import { listedOf } from '../keep-pictures/listed.ts';
import { bytes } from '../options/numbers.ts';
import type { Said } from './marks.ts';

interface Props {
  readonly library: Library;
  readonly clip: Clip;
  readonly tab: number | undefined;
  readonly said: Signal<Said | undefined>;
}

/** The pictures of the page in front: the page itself fetches those it may read. */
export function PagePictures({ library, clip, tab, said }: Props) {
  const { kept, all } = usePictures(library, clip);
  const { settings, choose } = useSettings(said);
  const [isBusy, setBusy] = useState(false);
  const listed = listedOf(all, kept, NO_SOURCES);
  const missing = listed.filter(({ weight }) => weight === undefined).map(({ address }) => address);
  const keep = async (addresses: readonly string[]): Promise<void> => {
    if (tab === undefined) return;
    setBusy(true);
    const asked = keepFromTab(library, { tab, clip: clip.id, addresses });
    const refused = await asked.then(
      (keeping) => keeping.refused,
      () => [], // what went wrong is said below
    );
    setBusy(false);
    if (refused.length === 0) said.value = { sentence: await wordsOf(asked) };
    else offerPermission(refused, sentenceOf({ ...(await asked), refused: [] }));
  };
  const offerPermission = (refused: readonly string[], first: string): void => {
    const hosts = [...new Set(refused.map((address) => new URL(address).host))].join(', ');
    said.value = {
      sentence: `${first} ${i18n.t('panel.pictures.refused', { hosts })}`.trim(),
      label: i18n.t('panel.pictures.ask'),
      undo: async () => {
        const limit = (settings?.megabytes ?? 10) * MEGABYTE;
        const asked = keepByPermission(library, { clip: clip.id, addresses: refused, limit });
        said.value = { sentence: await wordsOf(asked) };
      },
    };
  };
  const drop = async (only?: string): Promise<void> => {
    said.value = await dropAndTell(library, clip.id, only);
  };
  if (all.length === 0 || tab === undefined || !settings) return null;
  return (
    <PicturesCard
      kept={kept.length}
      weight={bytes(bytesOf(kept))}
      missing={missing.length}
      pictures={listed}
      isBusy={isBusy}
      room={settings.megabytes}
      rooms={MEGABYTES}
      wish={settings.keep}
      onKeep={() => void keep(missing)}
      onDrop={() => void drop()}
      onKeepOne={(address) => void keep([address])}
      onDropOne={(address) => void drop(address)}
      onRoom={(room) => {
        const megabytes = MEGABYTES.find((one) => one === room);
        if (megabytes) void choose({ megabytes });
      }}
      onWish={(wish) => void choose({ keep: wish })}
    />
  );
}

/* The page beside the panel shows its pictures itself. */
const NO_SOURCES: ReadonlyMap<string, string> = new Map();

function usePictures(library: Library, clip: Clip) {
  const [kept, setKept] = useState<readonly Picture[]>([]);
  const [all, setAll] = useState<readonly ArticlePicture[]>([]);
  const { id, body } = clip;
  const { address: lead, caption } = clip.leadPicture ?? {};
  useEffect(() => {
    const ending = new AbortController();
    follow(() => picturesOf(library, id), {
      onValue: setKept,
      onError: () => undefined, // the panel says what is wrong with the library
      signal: ending.signal,
    });
    const leadPicture = lead === undefined ? undefined : { address: lead, ...(caption && { caption }) };
    void picturesOfClip(library, { body, leadPicture }).then((found) => {
      if (!ending.signal.aborted) setAll(found);
    });
    return () => ending.abort();
  }, [library, id, body, lead, caption]);
  return { kept, all };
}

function useSettings(said: Signal<Said | undefined>) {
  const [settings, setSettings] = useState<PictureSettings | undefined>();
  useEffect(() => {
    const ending = new AbortController();
    void getSettings().then(({ pictures }) => setSettings(pictures));
    followSettings(({ pictures }) => setSettings(pictures), ending.signal);
    return () => ending.abort();
  }, []);
  const choose = async (change: Partial<PictureSettings>): Promise<void> => {
    if (!settings) return;
    const trouble = await chooseSettings({ pictures: { ...settings, ...change } });
    if (trouble === undefined) return;
    said.value = { sentence: trouble };
    setSettings({ ...settings }); // the fields show again what is kept
  };
  return { settings, choose };
}
