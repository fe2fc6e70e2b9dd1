import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ChoiceList } from '../../components/ChoiceList.tsx';
import { Figures } from '../../components/Figures.tsx';
import { tell } from '../../components/language.ts';
import { ProblemList } from '../../components/ProblemList.tsx';
import type { TagRoles } from '../../core/import/name-tags.ts';
import { placeWords } from '../../core/import/place.ts';
import type { Preview } from './import-model.ts';
import { number } from './numbers.ts';
import { productWords } from './products.ts';
import { TagCredits } from './TagCredits.tsx';

/** The two ways a copy of ours meets the library. */
function kinds() {
  return (['merge', 'replace'] as const).map((id) => ({
    id,
    name: i18n.t(`options.kinds.${id}.name`),
    purpose: i18n.t(`options.kinds.${id}.purpose`),
  }));
}

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
  const told = problems.map(({ where, sentence }) => ({
    where: placeWords(where, tell),
    sentence: tell(sentence),
  }));
  const nothing = counts.added + counts.changed + counts.removed + preview.words === 0 && roles.size === 0;
  return (
    <div class="PreviewCard" role="group" aria-label={i18n.t('options.preview.understood')}>
      <p class="PreviewCard-file">
        <strong>{from === '' ? i18n.t('options.preview.notRecognised') : productWords(from)}</strong>
        <span>{name}</span>
      </p>
      {from !== '' && <Figures label={i18n.t('options.preview.wouldChange')} figures={figuresOf(preview)} />}
      {counts.gone > 0 && (
        <p class="Options-hint">
          {i18n.t('options.preview.gone', counts.gone, { count: number(counts.gone) })}
        </p>
      )}
      <ProblemList problems={told} count={problemCount} isAll={from === ''} />
      <TagCredits tags={preview.tags} roles={roles} onRoles={setRoles} />
      {kind !== 'import' && (
        <ChoiceList
          label={i18n.t('options.preview.how')}
          choices={kinds()}
          chosen={kind}
          onChoose={(chosen) => onKind(chosen === 'replace' ? 'replace' : 'merge')}
        />
      )}
      <div class="Options-actions">
        {!nothing && (
          <Button kind="main" disabled={busy} onPress={() => onAccept(roles)}>
            {i18n.t(kind === 'replace' ? 'options.preview.replace' : 'options.preview.bringIn')}
          </Button>
        )}
        <Button kind={nothing ? 'plain' : 'quiet'} disabled={busy} onPress={onCancel}>
          {i18n.t('options.preview.cancel')}
        </Button>
      </div>
    </div>
  );
}

function figuresOf({ transfer: { counts, kind }, words }: Preview) {
  return [
    { value: number(counts.added), name: i18n.t('options.preview.new') },
    {
      value: number(counts.changed),
      name: i18n.t(kind === 'replace' ? 'options.preview.becomeSo' : 'options.preview.gain'),
    },
    ...(kind === 'replace'
      ? [{ value: number(counts.removed), name: i18n.t('options.preview.removed') }]
      : []),
    ...(words > 0 ? [{ value: number(words), name: i18n.t('options.preview.words') }] : []),
    { value: number(counts.same), name: i18n.t('options.preview.same'), quiet: true },
    { value: number(counts.highlights), name: i18n.t('options.preview.newHighlights'), quiet: true },
  ];
}
