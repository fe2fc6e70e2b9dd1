import { PartsOffer } from '../../components/PartsOffer.tsx';
import type { JoiningModel } from './joining.ts';
import { WHY_NO_PART } from './sentences.ts';

/** The article's other pages, where it has several. */
export function Parts({ joining }: { readonly joining: JoiningModel }) {
  const state = joining.state.value;
  if (!state) return null;
  const { pages, others, isOpen, reading, missing } = state;
  return (
    <PartsOffer
      pages={pages}
      others={others.length}
      isOpen={isOpen}
      reading={reading}
      troubles={missing.map(({ number, reason }) => `Page ${number} ${WHY_NO_PART[reason]}`)}
      onJoin={() => void joining.join()}
      onCancel={() => joining.cancel()}
    />
  );
}
