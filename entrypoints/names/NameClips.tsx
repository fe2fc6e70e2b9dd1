import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ClipLine } from '../../components/ClipLine.tsx';
import { inDigits } from '../../components/language.ts';
import { webAddress } from '../../core/address.ts';
import type { Clip } from '../../core/clip.ts';
import type { NameBook } from '../../core/names/name-book.ts';
import type { NamePage } from '../../core/names/name-page.ts';
import { clips as clipCount } from '../library/names.ts';
import { Distinguish } from './Distinguish.tsx';
import type { NamesParts } from './parts.ts';
import { lined } from './shown.ts';

/** As many as are shown at first, and with each asking for more. */
const PAGE = 12;

interface Props extends NamesParts {
  readonly page: NamePage;
  readonly book: NameBook;
  /** Those of the chosen months, the newest first. */
  readonly clips: readonly Clip[];
}

/** The clips of a name, by date or by outlet; some can be chosen to say that they are of a namesake. */
export function NameClips(props: Props) {
  const { page, clips } = props;
  const [order, setOrder] = useState<'date' | 'outlet'>('date');
  const [many, setMany] = useState(PAGE);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const left = clips.length - many;
  const lines = { ...props, selected, onSelect: setSelected };
  return (
    <section class="Names-clips" aria-labelledby="name-clips">
      <div class="Library-bar Library-bar-marks">
        <h3 id="name-clips">{clipCount(clips.length)}</h3>
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
          name={page.name}
          clips={page.clips.filter(({ id }) => selected.has(id))}
          onDone={() => setSelected(new Set())}
        />
      )}
      {order === 'date' ? (
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
      {left > 0 && order === 'date' && (
        <Button onPress={() => setMany(many + 5 * PAGE)}>
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

function Lines({ page, book, clips, hasReader, isByOutlet, selected, onSelect }: LinesProps) {
  return (
    <ul class="Names-lines">
      {clips.map((clip) => (
        <ClipLine
          key={clip.id}
          clip={lined(clip, { name: page.name, book, hasReader, isByOutlet })}
          isSelected={selected.has(clip.id)}
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
