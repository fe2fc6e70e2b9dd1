import { i18n } from '#i18n';
import type { Signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings, followSettings, getSettings, MEGABYTES } from '../../browser/settings.ts';
import { PicturesCard } from '../../components/PicturesCard.tsx';
import type { Clip } from '../../core/clip.ts';
import { bodyOf } from '../../storage/bodies.ts';
import type { Library } from '../../storage/database.ts';
import { follow } from '../../storage/live.ts';
import { bytesOf, picturesOf } from '../../storage/pictures.ts';
import type { Picture } from '../../storage/rows.ts';
import { keepByPermission } from '../keep-pictures/by-permission.ts';
import { keepFromPage, picturesIn } from '../keep-pictures/from-page.ts';
import { MEGABYTE, sentenceOf, wordsOf } from '../keep-pictures/keep-all.ts';
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
  const { kept, addresses } = usePictures(library, clip);
  const settings = useSettings();
  const [isBusy, setBusy] = useState(false);
  const missing = addresses.filter((address) => !kept.some((row) => row.address === address));
  const keep = async (): Promise<void> => {
    if (tab === undefined) return;
    setBusy(true);
    const asked = keepFromPage(library, tab, clip);
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
  const tried = useRef(false);
  const wantsAll = settings?.always === true && kept.length === 0 && missing.length > 0;
  useEffect(() => {
    if (!wantsAll || tab === undefined || tried.current) return;
    tried.current = true; // what a host refused once it refuses again
    void keepFromPage(library, tab, clip).catch(() => undefined); // the card shows which are kept; a press says why
  }, [wantsAll, tab, library, clip]);
  if (addresses.length === 0 || tab === undefined || !settings) return null;
  return (
    <PicturesCard
      kept={kept.length}
      weight={bytes(bytesOf(kept))}
      missing={missing.length}
      isBusy={isBusy}
      room={settings.megabytes}
      rooms={MEGABYTES}
      always={settings.always}
      onKeep={() => void keep()}
      onDrop={undefined}
      onRoom={(room) => {
        const megabytes = MEGABYTES.find((one) => one === room);
        if (megabytes) void changeSettings({ pictures: { ...settings, megabytes } });
      }}
      onAlways={(always) => void changeSettings({ pictures: { ...settings, always } })}
    />
  );
}

function usePictures(library: Library, { id, body, leadPicture }: Clip) {
  const [kept, setKept] = useState<readonly Picture[]>([]);
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  const lead = leadPicture?.address;
  useEffect(() => {
    const ending = new AbortController();
    follow(() => picturesOf(library, id), {
      onValue: setKept,
      onError: () => undefined, // the panel says what is wrong with the library
      signal: ending.signal,
    });
    void bodyOf(library, body).then((text) => {
      if (!ending.signal.aborted) setAddresses(text ? picturesIn(lead, text.html) : []);
    });
    return () => ending.abort();
  }, [library, id, body, lead]);
  return { kept, addresses };
}

function useSettings() {
  const [settings, setSettings] = useState<Awaited<ReturnType<typeof getSettings>>['pictures'] | undefined>();
  useEffect(() => {
    const ending = new AbortController();
    void getSettings().then(({ pictures }) => setSettings(pictures));
    followSettings(({ pictures }) => setSettings(pictures), ending.signal);
    return () => ending.abort();
  }, []);
  return settings;
}
