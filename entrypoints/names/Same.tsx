import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { PairCard } from '../../components/PairCard.tsx';
import type { Name } from '../../core/names/name-book.ts';
import type { Proposal } from '../../core/names/propose.ts';
import { nameAddress } from './route.ts';
import type { NamesParts } from './parts.ts';
import { sentencesFor } from './reasons.ts';
import { alsoSpelled, clips, listed } from './shown.ts';
import { Lately } from './Lately.tsx';

/** "Same person?": two names at a time, why they may be one, and one key for each answer. */
export function Same(props: NamesParts) {
  const { proposals } = props;
  const open = proposals.open.value;
  const current = proposals.current.value;
  return (
    <section class="Names-same" aria-label="Same person?">
      <div class="Library-bar Library-bar-marks">
        <h2>{headOf(current, open?.length)}</h2>
        {open && open.length > 1 && <p>{open.length.toLocaleString()} to look at</p>}
      </div>
      {current && <Pair {...props} proposal={current} />}
      {open?.length === 0 && (
        <div class="Library-nothing">
          <p class="Library-nothing-head">No two names look like one</p>
          <p>
            As you clip, spellings that sound alike, and names that stand with the same film and director, are
            shown here. Nothing is merged until you say so.
          </p>
        </div>
      )}
      {!open && <p class="Library-opening">Looking for names that may be one…</p>}
      <Lately {...props} />
    </section>
  );
}

function headOf(current: Proposal | undefined, count: number | undefined): string {
  if (!current || count === 0) return 'Same person?';
  return current.kind === 'film' ? 'Same film?' : 'Same person?';
}

/** Films of a person, or people of a film, worth showing to decide by. */
const MOST_BESIDE = 6;

function Pair({ proposals, proposal }: NamesParts & { readonly proposal: Proposal }) {
  const { one, other } = proposal;
  const keep = proposals.keep.value;
  const card = (name: Name, which: 'one' | 'other') => (
    <PairCard
      label={name.label}
      also={alsoSpelled(name)}
      facts={[listed(name).roles, clips(proposals.countOf(name))].filter((fact) => fact !== '').join(' · ')}
      films={proposal.beside[which].slice(0, MOST_BESIDE)}
      isKept={keep === which}
      onKeep={() => {
        proposals.keep.value = which;
      }}
      address={nameAddress(name.kind, name.label)}
    />
  );
  return (
    <div class="Names-pair" role="group" aria-label={`${one.label} and ${other.label}`}>
      <div class="Names-cards">
        {card(one, 'one')}
        {card(other, 'other')}
      </div>
      <ul class="Names-reasons" aria-label="Why">
        {sentencesFor(proposal).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="Names-answers">
        <Button kind="main" onPress={proposals.merge}>
          One name <Keys keys="M" />
        </Button>
        <Button onPress={proposals.never}>
          Never the same <Keys keys="N" />
        </Button>
        <Button kind="quiet" onPress={proposals.later}>
          Later <Keys keys="→" />
        </Button>
      </div>
    </div>
  );
}
