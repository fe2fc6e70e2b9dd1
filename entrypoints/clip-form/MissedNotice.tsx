import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { longDay } from '../../components/dates.ts';
import { inDigits } from '../../components/language.ts';
import { Notice } from '../../components/Notice.tsx';
import { backupWords } from '../options/known-backup.ts';
import type { Memory } from '../options/vanished.ts';

interface Props {
  readonly missed: Memory | undefined;
  /** Opens the page where a backup is brought in. */
  readonly onData: () => void;
}

/** That the browser has lost the library: who never opens its page would go on in an empty one and not know. */
export function MissedNotice({ missed, onData }: Props) {
  if (!missed) return null;
  const { clips, seen, backup } = missed;
  return (
    <Notice kind="problem" actions={<Button onPress={onData}>{i18n.t('popup.bringBackupIn')}</Button>}>
      {i18n.t('popup.missed', clips, { count: inDigits(clips), day: longDay(seen) })}
      {backup && ` ${backupWords(backup)}`}
    </Notice>
  );
}
