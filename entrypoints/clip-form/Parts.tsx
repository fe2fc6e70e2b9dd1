import { PartsOffer } from '../../components/PartsOffer.tsx';
import type { JoiningModel } from './joining.ts';
import { whyNoPart } from './sentences.ts';

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
      troubles={missing.map(({ number, reason }) => whyNoPart(reason, number))}
      onJoin={() => void joining.join()}
      onCancel={() => joining.cancel()}
    />
  );
}
