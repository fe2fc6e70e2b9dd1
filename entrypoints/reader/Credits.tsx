import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { Clip } from '../../core/clip.ts';
import type { Naming } from '../../core/library/bulk.ts';
import type { Completions } from '../clip-form/completions.ts';
import { BOXES, entriesIn } from '../clip-form/form.ts';
import { CreditsForm, useCredits, type Boxes } from '../library/CreditsForm.tsx';
import { facetName } from '../library/names.ts';

const KINDS = ['film', 'director', 'actor', 'tag'] as const;

/** The films, people and tags of a clip; each leads to all clips that have it. */
export function Credits({ clip, onEdit }: { readonly clip: Clip; readonly onEdit: () => void }) {
  const all = KINDS.flatMap((kind) => entriesIn(clip, kind).map((name) => ({ kind, name })));
  return (
    <div class="Reader-credits">
      {all.length > 0 && (
        <ul aria-label={i18n.t('reader.credits.label')}>
          {all.map(({ kind, name }) => (
            <li key={`${kind} ${name}`}>
              <a
                class={`Reader-credit Reader-${kind}`}
                title={i18n.t(`reader.credits.all.${kind}`)}
                href={`/library.html?${new URLSearchParams({ [kind]: name }).toString()}`}
              >
                <span class="spoken">{facetName(kind, 'one')} </span>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Button kind="quiet" title={i18n.t('reader.credits.editHint')} onPress={onEdit}>
        {i18n.t(all.length === 0 ? 'reader.credits.add' : 'reader.credits.edit')}
      </Button>
    </div>
  );
}

interface EditProps {
  readonly clip: Clip;
  readonly completions: Completions;
  readonly onSave: (naming: Naming) => void;
  readonly onClose: () => void;
}

/** A window to change them in. */
export function EditCredits({ clip, completions, onSave, onClose }: EditProps) {
  const credits = useCredits(
    Object.fromEntries(BOXES.map(({ box, kind }) => [box, entriesIn(clip, kind)])) as unknown as Boxes,
  );
  const save = (): void => {
    onSave(credits.naming());
    onClose();
  };
  return (
    <Dialog
      title={i18n.t('reader.credits.window')}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {i18n.t('reader.credits.cancel')}
          </Button>
          <Button kind="main" onPress={save}>
            {i18n.t('reader.credits.save')}
          </Button>
        </>
      }
    >
      <CreditsForm credits={credits} completions={completions} />
    </Dialog>
  );
}
