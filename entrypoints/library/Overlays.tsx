import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { Clip } from '../../core/clip.ts';
import type { Completions } from '../clip-form/completions.ts';
import { BOXES, entriesIn } from '../clip-form/form.ts';
import type { LibraryParts } from './parts.ts';
import { CreditsForm, useCredits, type Boxes } from './CreditsForm.tsx';
import { Help } from './Help.tsx';
import { Later } from './Later.tsx';
import { SaveSearch } from './SavedSearches.tsx';
import './Overlays.css';

/** The window over the page, if there is one. */
export function Overlays(props: LibraryParts) {
  const { overlay } = props;
  const over = overlay.shown.value;
  if (!over) return null;
  if (over.kind === 'help') return <Help shortcuts={props.shortcuts} onClose={overlay.close} />;
  if (over.kind === 'save') return <SaveSearch {...props} />;
  if (over.kind === 'export')
    return (
      <Later
        bring={exporting}
        wants={{ library: props.library, ids: over.ids, title: over.title, onClose: overlay.close }}
      />
    );
  if (over.kind === 'import')
    return (
      <Later
        bring={importing}
        wants={{ library: props.library, files: over.files, onClose: overlay.close }}
      />
    );
  if (over.kind === 'edit') return <EditCredits {...props} clip={over.clip} />;
  return <BulkCredits {...props} />;
}

const exporting = async () => (await import('./ExportDialog.tsx')).ExportDialog;
const importing = async () => (await import('./ImportDialog.tsx')).ImportDialog;

interface EditProps extends LibraryParts {
  readonly clip: Clip;
  readonly completions: Completions;
}

function EditCredits({ clip, completions, actions, overlay }: EditProps) {
  const credits = useCredits(
    Object.fromEntries(BOXES.map(({ box, kind }) => [box, entriesIn(clip, kind)])) as unknown as Boxes,
  );
  const save = (): void => {
    void actions.change([clip.id], { kind: 'set', naming: credits.naming() });
    overlay.close();
  };
  return (
    <Dialog
      title="Edit credits"
      onClose={overlay.close}
      actions={
        <>
          <Button kind="quiet" onPress={overlay.close}>
            Cancel
          </Button>
          <Button kind="main" onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <p class="Library-about" lang={clip.language}>
        {clip.title}
      </p>
      <CreditsForm credits={credits} completions={completions} />
    </Dialog>
  );
}

function BulkCredits({ selection, completions, actions, overlay }: LibraryParts) {
  const [kind, setKind] = useState<'add' | 'remove'>('add');
  const credits = useCredits();
  const ids = [...selection.selected.value];
  const save = (): void => {
    void actions.change(ids, { kind, naming: credits.naming() });
    overlay.close();
  };
  const clips = `${ids.length.toLocaleString()} ${ids.length === 1 ? 'clip' : 'clips'}`;
  return (
    <Dialog
      title={`Credits and tags of ${clips}`}
      onClose={overlay.close}
      actions={
        <>
          <Button kind="quiet" onPress={overlay.close}>
            Cancel
          </Button>
          <Button kind="main" disabled={credits.isEmpty} onPress={save}>
            {kind === 'add' ? `Add to ${clips}` : `Remove from ${clips}`}
          </Button>
        </>
      }
    >
      <fieldset class="Library-choice">
        <legend class="spoken">What to do</legend>
        {(['add', 'remove'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="bulk" checked={kind === one} onChange={() => setKind(one)} />
            {one === 'add' ? 'Add' : 'Remove'}
          </label>
        ))}
      </fieldset>
      <CreditsForm credits={credits} completions={completions} />
    </Dialog>
  );
}
