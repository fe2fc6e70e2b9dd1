import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { Figures } from '../../components/Figures.tsx';
import { ProblemList } from '../../components/ProblemList.tsx';
import type { TagRoles } from '../../core/import/name-tags.ts';
import type { Transfer } from '../../storage/transfer-rows.ts';
import type { Preview } from './import-model.ts';
import { number } from './numbers.ts';
import { TagCredits } from './TagCredits.tsx';

const KINDS = [
  {
    id: 'merge',
    name: 'Merge',
    purpose: 'Nothing is lost: of each field the newer edit stays, of two notes both.',
  },
  {
    id: 'replace',
    name: 'Replace',
    purpose:
      'Your library becomes exactly this file. A backup of what is here now is made first, and it can be taken back for 30 days.',
  },
];

interface Props {
  readonly preview: Preview;
  readonly busy: boolean;
  /** With the tags that become credits. */
  readonly onAccept: (roles: TagRoles) => void;
  readonly onCancel: () => void;
  readonly onKind: (kind: 'merge' | 'replace') => void;
}

/** What was understood of a file, and what would come of it. */
export function PreviewCard({ preview, busy, onAccept, onCancel, onKind }: Props) {
  const { transfer } = preview;
  const { kind, counts, name, from, problems, problemCount } = transfer;
  const [roles, setRoles] = useState<TagRoles>(new Map());
  const nothing = counts.added + counts.changed + counts.removed === 0 && roles.size === 0;
  return (
    <div class="PreviewCard" role="group" aria-label="What was understood">
      <p class="PreviewCard-file">
        <strong>{from || 'Not recognised'}</strong>
        <span>{name}</span>
      </p>
      {from !== '' && <Figures label="What would change" figures={figuresOf(transfer)} />}
      {counts.gone > 0 && (
        <p class="Options-hint">
          {number(counts.gone)} you deleted here since, and they stay so. Replace brings them back.
        </p>
      )}
      <ProblemList problems={problems} count={problemCount} />
      <TagCredits tags={preview.tags} roles={roles} onRoles={setRoles} />
      {kind !== 'import' && (
        <ChoiceList
          label="How it meets your library"
          choices={KINDS}
          chosen={kind}
          onChoose={(chosen) => onKind(chosen === 'replace' ? 'replace' : 'merge')}
        />
      )}
      <div class="Options-actions">
        {!nothing && (
          <Button kind="main" disabled={busy} onPress={() => onAccept(roles)}>
            {kind === 'replace' ? 'Replace my library' : 'Bring in'}
          </Button>
        )}
        <Button kind={nothing ? 'plain' : 'quiet'} disabled={busy} onPress={onCancel}>
          {nothing ? 'Choose another file' : 'Cancel'}
        </Button>
      </div>
    </div>
  );
}

function figuresOf({ counts, kind }: Transfer) {
  return [
    { value: number(counts.added), name: 'new' },
    { value: number(counts.changed), name: kind === 'replace' ? 'become as in the file' : 'gain something' },
    ...(kind === 'replace' ? [{ value: number(counts.removed), name: 'removed' }] : []),
    { value: number(counts.same), name: 'already here', quiet: true },
    { value: number(counts.highlights), name: 'new highlights', quiet: true },
  ];
}
