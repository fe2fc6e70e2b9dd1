import type { Signal } from '@preact/signals';
import type { Clip } from '../../core/clip.ts';
import type { Version } from '../../storage/rows.ts';
import { shownDate } from '../library/shown.ts';

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
      Version{' '}
      <select onChange={(event) => (version.value = event.currentTarget.value || undefined)}>
        <option value="" selected={version.value === undefined}>
          As clipped on {shownDate(clip.created)}
        </option>
        {versions.map(({ body, read }, at) => (
          <option key={body} value={body} selected={version.value === body}>
            As it read on {shownDate(read)}
            {versions.length > 1 ? ` (${at + 2})` : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
