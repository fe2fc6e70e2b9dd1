import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import '../../components/HighlightCard.css'; // the colours of the filter
import { inDigits } from '../../components/language.ts';
import { MarkFilter } from '../../components/MarkFilter.tsx';
import { MarkLine } from '../../components/MarkLine.tsx';
import { webAddress } from '../../core/address.ts';
import type { Clip } from '../../core/clip.ts';
import { addressOfWords, type MarkEntry } from '../../core/library/mark-list.ts';
import { readerAddress } from '../../core/reader-address.ts';
import type { Copying } from './copying.ts';
import type { LibraryParts } from './parts.ts';
import { dayOfClip } from './shown.ts';

/** All highlights and notes of the clips found. */
export function Marks({ marks, meanings, hasReader, copying }: LibraryParts) {
  const shown = marks.shown.value;
  const { words, colours } = marks.wanted.value;
  if (!shown) return <p class="Library-opening">{i18n.t('library.marks.reading')}</p>;
  const left = shown.fitting - shown.entries.length;
  return (
    <section class="Library-marks" aria-label={i18n.t('library.marks.label')}>
      <div class="Library-bar Library-bar-marks">
        <h2>{i18n.t('library.marks.count', shown.fitting, { count: inDigits(shown.fitting) })}</h2>
      </div>
      <MarkFilter
        words={words}
        colours={colours}
        meanings={meanings.value}
        shown={shown.fitting}
        all={shown.all}
        onWords={(typed) => {
          marks.wanted.value = { words: typed, colours };
        }}
        onColours={(chosen) => {
          marks.wanted.value = { words, colours: chosen };
        }}
      />
      {shown.fitting === 0 && <Nothing isAll={shown.all === 0} />}
      <ul>
        {shown.entries.map((entry) => (
          <Line
            key={entry.id}
            entry={entry}
            clip={shown.clips.get(entry.clip)}
            hasReader={hasReader}
            copying={copying}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={marks.more}>{i18n.t('library.showMore', { count: inDigits(left) })}</Button>
      )}
    </section>
  );
}

interface LineProps {
  readonly entry: MarkEntry;
  readonly clip: Clip | undefined;
  readonly hasReader: boolean;
  readonly copying: Copying;
}

function Line({ entry, clip, hasReader, copying }: LineProps) {
  if (!clip) return null;
  const opensReader = hasReader && clip.body !== '';
  const isHighlight = entry.colour !== undefined;
  return (
    <MarkLine
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
          ? readerAddress(clip.id, isHighlight ? { kind: 'highlight', id: entry.id } : undefined)
          : addressOfWords(clip.address, entry.quote)
      }
      isOutside={!opensReader}
      onCopy={(form) => void copying.mark(entry, form)}
    />
  );
}

function Nothing({ isAll }: { readonly isAll: boolean }) {
  return (
    <div class="Library-nothing">
      <p class="Library-nothing-head">{i18n.t(isAll ? 'library.marks.none' : 'library.marks.noFit')}</p>
      <p>{i18n.t(isAll ? 'library.marks.noneAdvice' : 'library.marks.noFitAdvice')}</p>
    </div>
  );
}
