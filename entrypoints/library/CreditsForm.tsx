import { useState } from 'preact/hooks';
import { EntryInput } from '../../components/EntryInput.tsx';
import type { EntryBox } from '../../core/draft.ts';
import { meantEntries } from '../../core/entries.ts';
import type { Naming } from '../../core/library/bulk.ts';
import type { Completions } from '../clip-form/completions.ts';
import { BOXES } from '../clip-form/form.ts';
import { facetName } from './names.ts';

/** What stands in the four boxes. */
export type Boxes = Readonly<Record<EntryBox, readonly string[]>>;
type Typing = Readonly<Record<EntryBox, string>>;
type Correcting = Readonly<Partial<Record<EntryBox, string | undefined>>>;

const NO_ENTRIES: Boxes = { films: [], directors: [], actors: [], tags: [] };
const NOTHING_TYPED: Typing = { films: '', directors: '', actors: '', tags: '' };

/** Boxes for names and tags, and what stands in them, half-typed entries as meant. */
export function useCredits(first: Boxes = NO_ENTRIES) {
  const [boxes, setBoxes] = useState(first);
  const [typing, setTyping] = useState(NOTHING_TYPED);
  const [correcting, setCorrecting] = useState<Correcting>({});
  const meant = (box: EntryBox) => meantEntries(boxes[box], typing[box], correcting[box]);
  const naming = (): Naming => ({
    credits: BOXES.flatMap(({ box, kind }) =>
      kind === 'tag' ? [] : meant(box).map((spelling) => ({ role: kind, spelling })),
    ),
    tags: meant('tags'),
  });
  const isEmpty = BOXES.every(({ box }) => boxes[box].length === 0 && typing[box].trim() === '');
  return { boxes, typing, correcting, setBoxes, setTyping, setCorrecting, naming, isEmpty };
}

interface Props {
  readonly credits: ReturnType<typeof useCredits>;
  readonly completions: Completions;
}

/** The four boxes. */
export function CreditsForm({ credits, completions }: Props) {
  const { boxes, typing, correcting, setBoxes, setTyping, setCorrecting } = credits;
  return (
    <>
      {BOXES.map(({ box, kind }) => (
        <EntryInput
          key={box}
          box={box}
          label={facetName(kind, 'many')}
          entries={boxes[box]}
          typing={typing[box]}
          correcting={correcting[box]}
          completions={completions.of[box].value}
          onEntries={(entries) => setBoxes((before) => ({ ...before, [box]: entries }))}
          onTyping={(typed) => {
            setTyping((before) => ({ ...before, [box]: typed }));
            completions.look(box, typed, boxes[box]);
          }}
          onCorrecting={(entry) => setCorrecting((before) => ({ ...before, [box]: entry }))}
        />
      ))}
    </>
  );
}
