import { i18n } from '#i18n';
import type { ParagraphChange } from '../core/compare-texts.ts';
import './TextChanges.css';
import { inDigits } from './language.ts';

interface Props {
  readonly changes: readonly ParagraphChange[];
  readonly language: string | undefined;
}

/** What became of a text; what stayed is only counted. */
export function TextChanges({ changes, language }: Props) {
  return (
    <div class="TextChanges">
      {runsOf(changes).map((run, at) =>
        typeof run === 'number' ? (
          <p key={at} class="TextChanges-same">
            {i18n.t('components.changes.same', run, { count: inDigits(run) })}
          </p>
        ) : (
          <p key={at} class={`TextChanges-${run.kind}`} lang={language} dir="auto">
            <Change change={run} />
          </p>
        ),
      )}
    </div>
  );
}

function Change({ change }: { readonly change: ParagraphChange }) {
  if (change.kind !== 'changed') {
    const { kind, text } = change;
    return kind === 'gone' ? <del>{text}</del> : kind === 'new' ? <ins>{text}</ins> : <>{text}</>;
  }
  return (
    <>
      {change.pieces.map(({ kind, text }, at) =>
        kind === 'gone' ? <del key={at}>{text}</del> : kind === 'new' ? <ins key={at}>{text}</ins> : text,
      )}
    </>
  );
}

/** The changes, each run of paragraphs that stayed as its length. */
function runsOf(changes: readonly ParagraphChange[]): (ParagraphChange | number)[] {
  const runs: (ParagraphChange | number)[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (change.kind !== 'same') runs.push(change);
    else if (typeof last === 'number') runs[runs.length - 1] = last + 1;
    else runs.push(1);
  }
  return runs;
}
