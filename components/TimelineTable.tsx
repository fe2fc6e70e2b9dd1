import { monthLabel, perYear, yearStretch } from '../core/library/months.ts';
import type { MonthCount, Months } from '../core/library/question.ts';

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
      <summary>As a table</summary>
      <div class="TimelineTable-scroll" role="region" aria-label="Clips per month">
        <table>
          <thead>
            <tr>
              <th scope="col">Year</th>
              {NUMBERS.map((number) => (
                <th key={number} scope="col">
                  {monthLabel(`2024-${number}`).replace(/\s*2024\S*\s*/u, '')}
                </th>
              ))}
              <th scope="col">All</th>
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
                <td>{count.toLocaleString()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
