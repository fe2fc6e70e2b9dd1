import { i18n } from '#i18n';
import type { Signal } from '@preact/signals';
import { shortDayOf } from '../../components/dates.ts';
import { inDigits } from '../../components/language.ts';
import type { Clip } from '../../core/clip.ts';
import type { Version } from '../../storage/rows/library.ts';

interface Props {
  readonly clip: Clip;
  readonly versions: readonly Version[];
  readonly version: Signal<string | undefined>;
}

/** Which reading of the page is shown, where more than one is kept. */
export function Versions({ clip, versions, version }: Props) {
  if (versions.length === 0) return null;
  return (
    <label class="Reader-versions">
      {i18n.t('reader.versions.label')}{' '}
      <select onChange={(event) => (version.value = event.currentTarget.value || undefined)}>
        <option value="" selected={version.value === undefined}>
          {i18n.t('reader.versions.clipped', { date: shortDayOf(clip.created) })}
        </option>
        {versions.map(({ body, read }, at) => (
          <option key={body} value={body} selected={version.value === body}>
            {versions.length > 1
              ? i18n.t('reader.versions.readNumbered', { date: shortDayOf(read), number: inDigits(at + 2) })
              : i18n.t('reader.versions.read', { date: shortDayOf(read) })}
          </option>
        ))}
      </select>
    </label>
  );
}
