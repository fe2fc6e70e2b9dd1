import { i18n } from '#i18n';
import { inDigits } from './language.ts';
import './ProblemList.css';

interface Props {
  readonly problems: readonly { readonly where: string; readonly sentence: string }[];
  /** How many there are in all. */
  readonly count: number;
  /** Whether they are all that is to be told: then they are not folded. */
  readonly isAll: boolean;
}

/** What in a file was not as it should be, each with its place. */
export function ProblemList({ problems, count, isAll }: Props) {
  if (count === 0) return null;
  return (
    <details class="ProblemList" open={isAll}>
      <summary>{i18n.t('components.problems.count', count, { count: inDigits(count) })}</summary>
      <ul>
        {problems.map(({ where, sentence }, at) => (
          <li key={at}>
            {where !== '' && <strong>{where}</strong>}
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {count > problems.length && (
        <p>{i18n.t('components.problems.more', { count: inDigits(count - problems.length) })}</p>
      )}
    </details>
  );
}
