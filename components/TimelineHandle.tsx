import { i18n } from '#i18n';
import { monthLabel } from '../core/library/months.ts';
import type { MonthCount, Months } from '../core/library/question.ts';
import { language } from './language.ts';

interface Props {
  readonly side: 'from' | 'to';
  readonly months: readonly MonthCount[];
  readonly chosen: Months | undefined;
  readonly onChoose: (months: Months | undefined) => void;
}

/** One end of the chosen months: arrow keys move it a month, page keys a year, Home and End to the edge. */
export function TimelineHandle({ side, months, chosen, onChoose }: Props) {
  const last = months.length - 1;
  const from = chosen ? placeOf(months, chosen.from, 0) : 0;
  const to = chosen ? placeOf(months, chosen.to, last) : last;
  const at = side === 'from' ? from : to;
  const move = (wanted: number): void => {
    const place = side === 'from' ? clamp(wanted, 0, to) : clamp(wanted, from, last);
    const [start, end] = side === 'from' ? [place, to] : [from, place];
    const whole = start === 0 && end === last;
    const [first, final] = [months[start], months[end]];
    onChoose(whole || !first || !final ? undefined : { from: first.month, to: final.month });
  };
  const press = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -12,
      PageUp: 12,
      Home: -last,
      End: last,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(at + step);
  };
  const share = (side === 'from' ? at : at + 1) / Math.max(1, months.length);
  return (
    <span
      class={`Timeline-handle Timeline-handle-${side}`}
      role="slider"
      tabIndex={0}
      aria-label={i18n.t(`components.timeline.${side}`)}
      aria-valuemin={0}
      aria-valuemax={Math.max(0, last)}
      aria-valuenow={at}
      aria-valuetext={monthLabel(months[at]?.month ?? '', language())}
      style={{ insetInlineStart: `${share * 100}%` }}
      onKeyDown={press}
    />
  );
}

function placeOf(months: readonly MonthCount[], month: string, otherwise: number): number {
  const place = months.findIndex((one) => one.month >= month);
  if (place < 0) return otherwise;
  return months[place]?.month === month || otherwise === 0 ? place : Math.max(0, place - 1);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
