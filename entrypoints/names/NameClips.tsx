import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ClipLine } from '../../components/ClipLine.tsx';
import { inDigits } from '../../components/language.ts';
import { webAddress } from '../../core/address.ts';
import type { Clip } from '../../core/clip.ts';
import type { NameBook } from '../../core/names/name-book.ts';
import { clips as clipCount } from '../library/names.ts';
import { Distinguish } from './Distinguish.tsx';
import type { NamesParts } from './parts.ts';
import { FIRST_CLIPS } from '../../storage/names/page.ts';
import type { ShownName } from './name-reading.ts';
import { lined } from './shown.ts';

/** As many more with each asking. */
const MORE = 60;

/** Clips of a name that are chosen to be told apart. */
export interface Selection {
  readonly clips: ReadonlySet<string>;
  /** Whether that was asked for elsewhere on the page: then the keyboard comes here. */
  readonly isAsked: boolean;
}

export const NO_SELECTION: Selection = { clips: new Set(), isAsked: false };

interface Props extends NamesParts {
  readonly shown: ShownName;
  readonly book: NameBook;
  /** Those of the chosen months, the newest first, as far as they are read. */
  readonly clips: readonly Clip[];
  /** How many they are in all. */
  readonly total: number;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
}

/** The clips of a name, by date or by outlet; some can be chosen to say that they are of a namesake. */
export function NameClips(props: Props) {
  const { shown, clips, total, selection, onSelection } = props;
  const [order, setOrder] = useState<'date' | 'outlet'>('date');
  const [many, setMany] = useState(FIRST_CLIPS);
  const left = total - many;
  const isByDate = order === 'date' || !shown.counted;
  const selected = selection.clips;
  const lines = {
    ...props,
    selected,
    onSelect: (chosen: ReadonlySet<string>) => onSelection({ clips: chosen, isAsked: false }),
  };
  return (
    <section class="Names-clips" aria-labelledby="name-clips">
      <div class="Library-bar Library-bar-marks">
        <h3 id="name-clips">{clipCount(total)}</h3>
        <div class="Names-order" role="group" aria-label={i18n.t('names.page.order')}>
          {(['date', 'outlet'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={order === one} onClick={() => setOrder(one)}>
              {i18n.t(one === 'date' ? 'names.page.byDate' : 'names.page.byOutlet')}
            </button>
          ))}
        </div>
      </div>
      {selected.size > 0 && (
        <Distinguish
          {...props}
          name={shown.name}
          clips={shown.clips.filter(({ id }) => selected.has(id))}
          takesKeyboard={selection.isAsked}
          onDone={() => onSelection(NO_SELECTION)}
        />
      )}
      {isByDate ? (
        <Lines {...lines} clips={clips.slice(0, many)} isByOutlet={false} />
      ) : (
        [...Map.groupBy(clips, outletOf)]
          .sort(([, one], [, other]) => other.length - one.length)
          .slice(0, many)
          .map(([outlet, some]) => (
            <details key={outlet} class="Names-outlet" open={some.length <= 3}>
              <summary>
                {outlet} <span>{clipCount(some.length)}</span>
              </summary>
              <Lines {...lines} clips={some} isByOutlet />
            </details>
          ))
      )}
      {left > 0 && isByDate && (
        <Button onPress={() => setMany(many + MORE)}>
          {i18n.t('library.showMore', { count: inDigits(left) })}
        </Button>
      )}
    </section>
  );
}

interface LinesProps extends Props {
  readonly isByOutlet: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

function Lines({ shown, book, clips, hasReader, copying, isByOutlet, selected, onSelect }: LinesProps) {
  return (
    <ul class="Names-lines">
      {clips.map((clip) => (
        <ClipLine
          key={clip.id}
          clip={lined(clip, { name: shown.name, book, hasReader, isByOutlet })}
          isSelected={selected.has(clip.id)}
          onCopy={(form) => void copying.clip(clip.id, form)}
          onSelect={() => {
            const next = new Set(selected);
            if (!next.delete(clip.id)) next.add(clip.id);
            onSelect(next);
          }}
        />
      ))}
    </ul>
  );
}

function outletOf({ outlet, address }: Clip): string {
  return outlet || (webAddress(address)?.host ?? '');
}
