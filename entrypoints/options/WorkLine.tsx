import { Notice } from '../../components/Notice.tsx';
import { Progress } from '../../components/Progress.tsx';
import './WorkLine.css';
import type { Worker } from './work.ts';

/** How far it is, or how it ended. */
export function WorkLine({ worker }: { readonly worker: Worker }) {
  const work = worker.work.value;
  if (work.kind === 'idle' || (work.kind === 'done' && work.words === '')) return null;
  if (work.kind === 'busy') {
    return <Progress words={work.words} part={work.part} onCancel={() => worker.stop()} />;
  }
  if (work.kind === 'failed') return <Notice kind="problem">{work.words}</Notice>;
  return (
    <p class="WorkLine-done" role="status">
      {work.words}
    </p>
  );
}
