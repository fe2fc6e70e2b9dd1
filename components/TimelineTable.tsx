import { i18n } from '#i18n';
import { perYear, yearStretch } from '../core/library/months.ts';
import type { MonthCount, Months } from '../core/library/question.ts';
import { inDigits, inDateWords } from './language.ts';

interface Props {
  readonly months: readonly MonthCount[];
  readonly onChoose: (months: Months) => void;
}

const NUMBERS = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** The timeline in numbers: a row a year, each year and month to be chosen. */
export function TimelineTable({ months, onChoose }: Props) {
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  return (
    <details class="TimelineTable">
      <summary>{i18n.t('components.timeline.table')}</summary>
      <div class="TimelineTable-scroll" role="region" aria-label={i18n.t('components.timeline.perMonth')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('components.timeline.year')}</th>
              {NUMBERS.map((number) => (
                <th key={number} scope="col">
                  {inDateWords(`2024-${number}-01`, { month: 'short', timeZone: 'UTC' })}
                </th>
              ))}
              <th scope="col">{i18n.t('components.timeline.all')}</th>
            </tr>
          </thead>
          <tbody>
            {perYear(months).map(({ year, count }) => (
              <tr key={year}>
                <th scope="row">
                  <button type="button" onClick={() => onChoose(yearStretch(year))}>
                    {year}
                  </button>
                </th>
                {NUMBERS.map((number) => (
                  <td key={number}>{counts.get(`${year}-${number}`) || ''}</td>
                ))}
                <td>{inDigits(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
