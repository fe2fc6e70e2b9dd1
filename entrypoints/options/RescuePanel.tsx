import { Button } from '../../components/Button.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { Trouble } from '../../storage/database.ts';
import type { RescueModel } from './rescue-model.ts';
import { WorkLine } from './WorkLine.tsx';

const WHAT: Record<Trouble, string> = {
  newer:
    'It was made by a newer version of Cutting Room than this one. Update the extension and it opens again. Nothing was changed.',
  blocked:
    'Another page of Cutting Room, in an older version, holds it open. Close all others of its pages and tabs, then open this one again.',
  closed: 'Cutting Room was updated meanwhile. Open this page again.',
  private:
    'This is a private window, in which the browser keeps no library. Open this page in an ordinary one.',
  full: 'The disk has no room left, so the browser does not open it. Make room, then open this page again.',
  broken:
    'The browser says that it is damaged. What can still be read can be saved as a file; a backup brings back the rest.',
};

/** In place of everything else where the library does not open: what happened, and what can be saved. */
export function RescuePanel({ model, trouble }: { readonly model: RescueModel; readonly trouble: Trouble }) {
  const { worker } = model;
  const readable = trouble === 'newer' || trouble === 'broken' || trouble === 'full';
  return (
    <Panel title="Your library does not open" lead={WHAT[trouble]}>
      <p class="Options-hint">It is still there. No new one is begun over it.</p>
      <div class="Options-actions">
        {readable && (
          <Button kind="main" disabled={worker.work.value.kind === 'busy'} onPress={() => void model.save()}>
            Save what can be read
          </Button>
        )}
        <Button onPress={() => location.reload()}>Try again</Button>
      </div>
      <WorkLine worker={worker} />
    </Panel>
  );
}
