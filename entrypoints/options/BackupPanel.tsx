import { Button } from '../../components/Button.tsx';
import { Figures } from '../../components/Figures.tsx';
import { HealthLight } from '../../components/HealthLight.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { BackupModel } from './backup-model.ts';
import { bytes, dayOf, number } from './numbers.ts';
import { WorkLine } from './WorkLine.tsx';

/** Whether all is well, and a second copy. */
export function BackupPanel({ model }: { readonly model: BackupModel }) {
  const { worker } = model;
  const facts = model.facts.value;
  const health = model.health.value;
  const busy = worker.work.value.kind === 'busy';
  const folder = facts?.row.folder;
  return (
    <Panel
      title="Keep it safe"
      lead="Browsers lose things: profiles break, disks fill up. A second copy outside this one costs a moment."
    >
      {health && <HealthLight light={health.light} sentences={health.sentences} />}
      {facts && <Figures label="What is here" figures={figuresOf(facts)} />}
      <div class="Options-actions">
        <Button kind="main" disabled={busy} onPress={() => void model.backUp()}>
          Back up now
        </Button>
        {model.canPickFolder && (
          <Button disabled={busy} onPress={() => void model.pick()}>
            {folder ? 'Another folder…' : 'Every day, to a folder…'}
          </Button>
        )}
        {facts && !facts.holdings.persisted && (
          <Button disabled={busy} onPress={() => void model.persist()}>
            Ask the browser to keep it
          </Button>
        )}
        <Button kind="quiet" disabled={busy} onPress={() => void model.check()}>
          Check every record
        </Button>
      </div>
      {folder && (
        <p class="Options-hint">
          Backed up to “{folder.name}” once a day: the last 7 days, 4 weeks and 12 months are kept.{' '}
          <Button kind="quiet" disabled={busy} onPress={() => void model.forgetFolder()}>
            Stop
          </Button>
        </p>
      )}
      {!model.canPickFolder && facts && (
        <label class="Options-check">
          <input
            type="checkbox"
            checked={facts.row.weekly ?? false}
            disabled={busy}
            onChange={(event) => void model.chooseWeekly(event.currentTarget.checked)}
          />
          <span>
            A file every week into the downloads folder, made when you open this page or the library. Older
            ones stay until you delete them.
          </span>
        </label>
      )}
      <WorkLine worker={worker} />
    </Panel>
  );
}

function figuresOf({ holdings, row }: NonNullable<BackupModel['facts']['value']>) {
  const { clips, highlights, text, pictures, index, used, trashed, persisted } = holdings;
  return [
    { value: number(clips - trashed), name: clips - trashed === 1 ? 'clip' : 'clips' },
    { value: number(highlights), name: highlights === 1 ? 'highlight' : 'highlights' },
    { value: bytes(text), name: 'text', quiet: true },
    { value: bytes(pictures), name: 'pictures', quiet: true },
    { value: bytes(index), name: 'search index', quiet: true },
    { value: bytes(used), name: 'on the disk', quiet: true },
    { value: persisted ? 'yes' : 'no', name: 'kept when the disk is full', quiet: true },
    { value: row.last ? dayOf(row.last.made) : 'never', name: 'last backup', quiet: true },
    { value: row.checked ? dayOf(row.checked.made) : 'never', name: 'last check', quiet: true },
  ];
}
