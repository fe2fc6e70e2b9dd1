import './ProblemList.css';

interface Props {
  readonly problems: readonly { readonly where: string; readonly sentence: string }[];
  /** How many there are in all. */
  readonly count: number;
}

/** What in a file was not as it should be, each with its place. */
export function ProblemList({ problems, count }: Props) {
  if (count === 0) return null;
  return (
    <details class="ProblemList">
      <summary>
        {count === 1 ? '1 problem in the file' : `${count.toLocaleString('en')} problems in the file`}
      </summary>
      <ul>
        {problems.map(({ where, sentence }, at) => (
          <li key={at}>
            {where !== '' && <strong>{where}</strong>}
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
      {count > problems.length && (
        <p>And {(count - problems.length).toLocaleString('en')} more of the kind.</p>
      )}
    </details>
  );
}
