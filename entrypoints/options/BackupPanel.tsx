import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { longDay, shortDayOf } from '../../components/dates.ts';
import { Figures } from '../../components/Figures.tsx';
import { HealthLight } from '../../components/HealthLight.tsx';
import { tell } from '../../components/language.ts';
import { Panel } from '../../components/Panel.tsx';
import type { BackupModel } from './backup-model.ts';
import { backupWords } from './known-backup.ts';
import { bytes, number } from './numbers.ts';
import { WorkLine } from './WorkLine.tsx';

/** Whether all is well, and a second copy. */
export function BackupPanel({ model }: { readonly model: BackupModel }) {
  const { worker } = model;
  const facts = model.facts.value;
  const health = model.health.value;
  const busy = worker.work.value.kind === 'busy';
  const folder = facts?.row.folder;
  return (
    <Panel title={i18n.t('options.backup.title')} lead={i18n.t('options.backup.lead')}>
      {health && <HealthLight light={health.light} sentences={health.sentences.map(tell)} />}
      {facts?.vanished?.backup && <p class="Options-hint">{backupWords(facts.vanished.backup)}</p>}
      {facts && <Here facts={facts} />}
      <div class="Options-actions">
        <Button kind="main" disabled={busy} onPress={() => void model.backUp()}>
          {i18n.t('options.backup.now')}
        </Button>
        {model.canPickFolder && (
          <Button disabled={busy} onPress={() => void model.pick()}>
            {i18n.t(folder ? 'options.backup.anotherFolder' : 'options.backup.toFolder')}
          </Button>
        )}
        {facts && !facts.holdings.persisted && (
          <Button disabled={busy} onPress={() => void model.persist()}>
            {i18n.t('options.backup.persist')}
          </Button>
        )}
        <Button kind="quiet" disabled={busy} onPress={() => void model.check()}>
          {i18n.t('options.backup.check')}
        </Button>
      </div>
      {folder && (
        <p class="Options-hint">
          {i18n.t('options.backup.daily', { folder: folder.name })}{' '}
          <Button kind="quiet" disabled={busy} onPress={() => void model.forgetFolder()}>
            {i18n.t('options.backup.stop')}
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
          <span>{i18n.t('options.backup.weekly')}</span>
        </label>
      )}
      {!model.canPickFolder && facts?.row.last && (
        <p class="Options-hint">
          {i18n.t('options.backup.handedOver', {
            name: facts.row.last.name,
            day: longDay(facts.row.last.made),
          })}
        </p>
      )}
      <WorkLine worker={worker} />
    </Panel>
  );
}

type Facts = NonNullable<BackupModel['facts']['value']>;

/** What is here, and what the browser needs for it: the most of that is nobody's. */
function Here({ facts }: { readonly facts: Facts }) {
  return (
    <>
      <Figures label={i18n.t('options.backup.whatIsHere')} figures={figuresOf(facts)} />
      <p class="Options-hint">{i18n.t('options.figures.used', { size: bytes(facts.holdings.used) })}</p>
    </>
  );
}

function figuresOf({ holdings, row }: Facts) {
  const { clips, highlights, text, pictures, index, trashed, persisted } = holdings;
  const never = i18n.t('options.figures.never');
  return [
    { value: number(clips - trashed), name: i18n.t('options.figures.clips', clips - trashed) },
    { value: number(highlights), name: i18n.t('options.figures.highlights', highlights) },
    { value: bytes(text), name: i18n.t('options.figures.text'), quiet: true },
    { value: bytes(pictures), name: i18n.t('options.figures.pictures'), quiet: true },
    { value: bytes(index), name: i18n.t('options.figures.index'), quiet: true },
    {
      value: i18n.t(persisted ? 'options.figures.yes' : 'options.figures.no'),
      name: i18n.t('options.figures.persisted'),
      quiet: true,
    },
    {
      value: row.last ? shortDayOf(row.last.made) : never,
      name: i18n.t('options.figures.lastBackup'),
      quiet: true,
    },
    {
      value: row.checked ? shortDayOf(row.checked.made) : never,
      name: i18n.t('options.figures.lastCheck'),
      quiet: true,
    },
  ];
}
