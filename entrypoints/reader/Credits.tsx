import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { Clip } from '../../core/clip.ts';
import type { Role } from '../../core/credit.ts';
import type { Naming } from '../../core/library/bulk.ts';
import type { Completions } from '../clip-form/completions.ts';
import { BOXES, entriesIn } from '../clip-form/form.ts';
import { CreditsForm, useCredits, type Boxes } from '../library/CreditsForm.tsx';

const KINDS: readonly { readonly kind: Role | 'tag'; readonly label: string }[] = [
  { kind: 'film', label: 'Film' },
  { kind: 'director', label: 'Director' },
  { kind: 'actor', label: 'Actor' },
  { kind: 'tag', label: 'Tag' },
];

/** The films, people and tags of a clip; each leads to all clips that have it. */
export function Credits({ clip, onEdit }: { readonly clip: Clip; readonly onEdit: () => void }) {
  const all = KINDS.flatMap(({ kind, label }) =>
    entriesIn(clip, kind).map((name) => ({ kind, label, name })),
  );
  return (
    <div class="Reader-credits">
      {all.length > 0 && (
        <ul aria-label="Credits and tags">
          {all.map(({ kind, label, name }) => (
            <li key={`${kind} ${name}`}>
              <a
                class={`Reader-credit Reader-${kind}`}
                title={`All clips with this ${label.toLowerCase()}`}
                href={`/library.html?${new URLSearchParams({ [kind]: name }).toString()}`}
              >
                <span class="spoken">{label} </span>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Button kind="quiet" title="Edit credits and tags (e)" onPress={onEdit}>
        {all.length === 0 ? 'Add credits' : 'Edit'}
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
      title="Edit credits"
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="main" onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <CreditsForm credits={credits} completions={completions} />
    </Dialog>
  );
}
