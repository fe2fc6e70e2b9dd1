/* What “Your data” says of the room on the disk. */
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { BackupModel } from '../../entrypoints/options/backup-model.ts';
import { BackupPanel } from '../../entrypoints/options/BackupPanel.tsx';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => render(null, place));

test('the browser’s own room is no figure beside ours, but is said and explained', () => {
  const holdings = {
    clips: 0,
    highlights: 0,
    trashed: 0,
    text: 0,
    pictures: 0,
    index: 0,
    used: 4_700_000,
    quota: undefined,
    persisted: true,
  };
  const model = {
    worker: { work: signal({ kind: 'idle' }) },
    facts: signal({ holdings, row: {} }),
    health: signal(undefined),
    canPickFolder: true,
  } as unknown as BackupModel;
  render(<BackupPanel model={model} />, place);

  expect(place.querySelector('.Figures')?.textContent).not.toContain('MB');
  expect(place.querySelector('.Options-hint')?.textContent).toBe(
    'The browser takes 4.7 MB on the disk: it sets room aside for a database even while that is empty.',
  );
});
