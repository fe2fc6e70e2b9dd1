import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { monthLabel, stretchLabel } from '../core/library/months.ts';
import type { DayKind, MonthCount, Months } from '../core/library/question.ts';
import { TimelineHandle } from './TimelineHandle.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import './Timeline.css';
import { inDateWords, inDigits, language } from './language.ts';

interface Props {
  /** Every month from the first to the last. */
  readonly months: readonly MonthCount[];
  readonly chosen: Months | undefined;
  readonly by: DayKind;
  /** How many clips have no day of that kind. */
  readonly undated: number;
  readonly onChoose: (months: Months | undefined) => void;
  readonly onBy: (by: DayKind) => void;
}

/** Clips per month. Dragging over months chooses them; so do the two handles, by mouse or keys. */
export function Timeline(props: Props) {
  const { months, chosen, by, undated, onChoose, onBy } = props;
  const [pointed, setPointed] = useState<number | undefined>(undefined);
  const plot = useRef<HTMLDivElement>(null);
  const brush = useBrush(plot, props);
  const shown = brush.drawn ?? chosen;
  const most = Math.max(1, ...months.map(({ count }) => count));
  const at = pointed === undefined ? undefined : months[pointed];
  return (
    <section class="Timeline" aria-label={i18n.t('components.timeline.label')}>
      <Head by={by} onBy={onBy}>
        {at
          ? i18n.t('components.timeline.month', {
              month: monthLabel(at.month, language()),
              clips: clips(at.count),
            })
          : shown
            ? stretchLabel(shown, language())
            : i18n.t('components.timeline.upTo', { clips: clips(most) })}
      </Head>
      <div class="Timeline-axis" style={{ '--months': months.length }} data-few={isFew(months)}>
        <div
          class="Timeline-plot"
          ref={plot}
          onPointerDown={brush.begin}
          onPointerMove={(event) => {
            setPointed(brush.monthAt(event.clientX));
            brush.move(event);
          }}
          onPointerUp={brush.end}
          onPointerLeave={() => setPointed(undefined)}
        >
          <Bars months={months} shown={shown} most={most} pointed={pointed} />
          {months.length > 1 && (
            <>
              <TimelineHandle side="from" months={months} chosen={shown} onChoose={onChoose} />
              <TimelineHandle side="to" months={months} chosen={shown} onChoose={onChoose} />
            </>
          )}
        </div>
        {isFew(months) ? <Months months={months} /> : <Years months={months} />}
      </div>
      <footer class="Timeline-foot">
        <TimelineTable months={months} onChoose={onChoose} />
        {undated > 0 && <span>{i18n.t('components.timeline.undated', { clips: clips(undated) })}</span>}
        {chosen && (
          <button type="button" class="Timeline-all" onClick={() => onChoose(undefined)}>
            {i18n.t('components.timeline.showAll')}
          </button>
        )}
      </footer>
    </section>
  );
}

interface HeadProps extends Pick<Props, 'by' | 'onBy'> {
  /** What is pointed at or chosen, in words. */
  readonly children: ComponentChildren;
}

function Head({ by, onBy, children }: HeadProps) {
  return (
    <header class="Timeline-head">
      <p class="Timeline-said" aria-hidden="true">
        {children}
      </p>
      <div class="Timeline-by" role="group" aria-label={i18n.t('components.timeline.by')}>
        {(['published', 'clipped'] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={kind === by} onClick={() => onBy(kind)}>
            {i18n.t(`components.timeline.${kind}`)}
          </button>
        ))}
      </div>
    </header>
  );
}

interface BarProps {
  readonly months: readonly MonthCount[];
  readonly shown: Months | undefined;
  readonly most: number;
  readonly pointed: number | undefined;
}

/** So few that each can be called by its name, and stands free. */
function isFew(months: readonly MonthCount[]): boolean {
  return months.length <= 4;
}

/** A bar a month, in a box of 10 × 100 units each. */
function Bars({ months, shown, most, pointed }: BarProps) {
  const width = isFew(months) ? 4 : 8;
  return (
    <svg viewBox={`0 0 ${months.length * 10} 100`} preserveAspectRatio="none" aria-hidden="true">
      {months.map(({ month, count }, at) => {
        const height = count === 0 ? 0 : Math.max(3, (count / most) * 96);
        const isOut = shown && (month < shown.from || month > shown.to);
        return (
          <rect
            key={month}
            class={`Timeline-bar${isOut ? ' Timeline-out' : ''}${at === pointed ? ' Timeline-pointed' : ''}`}
            x={at * 10 + (10 - width) / 2}
            y={100 - height}
            width={width}
            height={height}
          />
        );
      })}
    </svg>
  );
}

/** Below the plot, each month by its name. */
function Months({ months }: { readonly months: readonly MonthCount[] }) {
  return (
    <div class="Timeline-months" aria-hidden="true">
      {months.map(({ month }) => (
        <span key={month}>
          {inDateWords(`${month}-15T12:00Z`, { month: 'short', year: 'numeric', timeZone: 'UTC' })}
        </span>
      ))}
    </div>
  );
}

/** Below the plot, as many years as have room; where a window is narrow the others are but a line. */
function Years({ months }: { readonly months: readonly MonthCount[] }) {
  const years = months.length / 12;
  const step = years > 24 ? 5 : years > 12 ? 2 : 1;
  return (
    <div class="Timeline-years" aria-hidden="true">
      {months.map(({ month }, at) => {
        const [year = '', number] = month.split('-');
        const isFirst = at === 0 && number !== '01';
        const isShown = isFirst ? Number(number) < 8 : number === '01' && Number(year) % step === 0;
        const room = isFirst ? 13 - Number(number) : 12 * step * turnOf(Number(year) / step);
        const place = { '--at': at / months.length, '--room': room / months.length };
        return isShown ? (
          <span key={month} style={place}>
            {year}
          </span>
        ) : null;
      })}
    </div>
  );
}

/** Of how many years the one is said where not each has room: of four, of two, or only where each is. */
function turnOf(year: number): number {
  return [4, 2].find((turn) => year % turn === 0) ?? 1;
}

/** Choosing months by dragging over them. */
function useBrush(plot: { readonly current: HTMLElement | null }, { months, onChoose }: Props) {
  const [drag, setDrag] = useState<{ readonly start: number; readonly now: number } | undefined>(undefined);
  const monthAt = (x: number): number => {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const share = Math.min(0.9999, Math.max(0, (x - box.left) / box.width));
    return Math.floor(share * months.length);
  };
  const stretch = drag && between(months, drag.start, drag.now);
  return {
    monthAt,
    drawn: stretch,
    begin: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('button')) return;
      plot.current?.setPointerCapture(event.pointerId);
      const start = monthAt(event.clientX);
      setDrag({ start, now: start });
    },
    move: (event: PointerEvent) => {
      if (drag) setDrag({ ...drag, now: monthAt(event.clientX) });
    },
    end: () => {
      if (stretch) onChoose(stretch);
      setDrag(undefined);
    },
  };
}

function between(months: readonly MonthCount[], one: number, other: number): Months | undefined {
  const from = months[Math.min(one, other)]?.month;
  const to = months[Math.max(one, other)]?.month;
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

function clips(count: number): string {
  return i18n.t('components.timeline.clips', count, { count: inDigits(count) });
}
