import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { inDigits } from '../../components/language.ts';
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
      title={i18n.t('library.credits.edit')}
      onClose={overlay.close}
      actions={
        <>
          <Button kind="quiet" onPress={overlay.close}>
            {i18n.t('library.cancel')}
          </Button>
          <Button kind="main" onPress={save}>
            {i18n.t('library.save')}
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
  const count = { count: inDigits(ids.length) };
  return (
    <Dialog
      title={i18n.t('library.credits.many', ids.length, count)}
      onClose={overlay.close}
      actions={
        <>
          <Button kind="quiet" onPress={overlay.close}>
            {i18n.t('library.cancel')}
          </Button>
          <Button kind="main" disabled={credits.isEmpty} onPress={save}>
            {i18n.t(
              kind === 'add' ? 'library.credits.addTo' : 'library.credits.removeFrom',
              ids.length,
              count,
            )}
          </Button>
        </>
      }
    >
      <fieldset class="Library-choice">
        <legend class="spoken">{i18n.t('library.credits.what')}</legend>
        {(['add', 'remove'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="bulk" checked={kind === one} onChange={() => setKind(one)} />
            {i18n.t(`library.credits.${one}`)}
          </label>
        ))}
      </fieldset>
      <CreditsForm credits={credits} completions={completions} />
    </Dialog>
  );
}
