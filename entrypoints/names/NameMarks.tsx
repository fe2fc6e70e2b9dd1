import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { inDigits } from '../../components/language.ts';
import { MarkLine } from '../../components/MarkLine.tsx';
import { webAddress } from '../../core/address.ts';
import { fold } from '../../core/fold.ts';
import { addressOfWords, type MarkEntry } from '../../core/library/mark-list.ts';
import type { Name } from '../../core/names/name-book.ts';
import { readerAddress } from '../../core/reader-address.ts';
import { dayOfClip } from '../library/shown.ts';
import type { ShownName } from './name-reading.ts';
import type { NamesParts } from './parts.ts';

/** As many as are shown at first, and with each asking for more. */
const PAGE = 8;

interface Props extends NamesParts {
  readonly shown: ShownName;
}

/** The highlights and notes of a name's clips, those that say the name first. */
export function NameMarks({ shown, hasReader, copying }: Props) {
  const [many, setMany] = useState(PAGE);
  const { name, marks } = shown;
  if (!marks || marks.length === 0) return null;
  const clips = new Map(shown.clips.map((clip) => [clip.id, clip]));
  const isSaid = saysName(name);
  const sorted = [...marks.filter(isSaid), ...marks.filter((mark) => !isSaid(mark))];
  const left = sorted.length - many;
  return (
    <section class="Library-marks" aria-labelledby="name-marks">
      <div class="Library-bar Library-bar-marks">
        <h3 id="name-marks">
          {i18n.t('library.marks.count', sorted.length, { count: inDigits(sorted.length) })}
        </h3>
      </div>
      <ul>
        {sorted.slice(0, many).map((entry) => {
          const clip = clips.get(entry.clip);
          if (!clip) return null;
          const opensReader = hasReader && clip.body !== '';
          return (
            <MarkLine
              key={entry.id}
              quote={entry.quote}
              note={entry.note}
              colour={entry.colour}
              language={clip.language}
              title={clip.title || clip.address}
              facts={[clip.outlet || (webAddress(clip.address)?.host ?? ''), dayOfClip(clip)]
                .filter((fact) => fact !== '')
                .join(' · ')}
              address={
                opensReader
                  ? readerAddress(
                      clip.id,
                      entry.colour === undefined ? undefined : { kind: 'highlight', id: entry.id },
                    )
                  : addressOfWords(clip.address, entry.quote)
              }
              isOutside={!opensReader}
              onCopy={(form) => void copying.mark(entry, form)}
            />
          );
        })}
      </ul>
      {left > 0 && (
        <Button onPress={() => setMany(many + 4 * PAGE)}>
          {i18n.t('library.showMore', { count: inDigits(left) })}
        </Button>
      )}
    </section>
  );
}

function saysName({ spellings }: Name): (mark: MarkEntry) => boolean {
  const ways = spellings.flatMap(({ ways: all }) => all.map(fold));
  return ({ quote, note }) => {
    const text = fold(`${quote}\n${note}`);
    return ways.some((way) => text.includes(way));
  };
}
