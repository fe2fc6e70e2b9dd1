import { i18n } from '#i18n';
import { Button } from '../../components/Button.tsx';
import { Keys } from '../../components/Keys.tsx';
import { inDigits } from '../../components/language.ts';
import { PairCard } from '../../components/PairCard.tsx';
import { Rich } from '../../components/Rich.tsx';
import type { Name } from '../../core/names/name-book.ts';
import type { Proposal } from '../../core/names/propose.ts';
import { nameAddress } from './route.ts';
import type { NamesParts } from './parts.ts';
import { sentencesFor } from './reasons.ts';
import { clips } from '../library/names.ts';
import { alsoSpelled, listed } from './shown.ts';
import { Lately } from './Lately.tsx';

/** "Same person?": two names at a time, why they may be one, and one key for each answer. */
export function Same(props: NamesParts) {
  const { proposals } = props;
  const open = proposals.open.value;
  const current = proposals.current.value;
  return (
    <section class="Names-same" aria-label={i18n.t('names.same')}>
      <div class="Library-bar Library-bar-marks">
        <h2>{headOf(current, open?.length)}</h2>
        {open && open.length > 1 && <p>{i18n.t('names.waiting', { count: inDigits(open.length) })}</p>}
      </div>
      {current && <Pair {...props} proposal={current} />}
      {open?.length === 0 && (
        <div class="Library-nothing">
          <p class="Library-nothing-head">{i18n.t('names.pair.none')}</p>
          <p>{i18n.t('names.pair.noneAbout')}</p>
        </div>
      )}
      {!open && <p class="Library-opening">{i18n.t('names.pair.looking')}</p>}
      <Lately {...props} />
    </section>
  );
}

function headOf(current: Proposal | undefined, count: number | undefined): string {
  if (!current || count === 0) return i18n.t('names.same');
  return i18n.t(current.kind === 'film' ? 'names.sameFilm' : 'names.same');
}

/** Films of a person, or people of a film, worth showing to decide by. */
const MOST_BESIDE = 6;

/** The keys stay a place in the sentence until they are shown there. */
const KEYS = { keys: '{keys}' };

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
        proposals.choose(which);
      }}
      address={nameAddress(name.kind, name.label)}
    />
  );
  return (
    <div
      class="Names-pair"
      role="group"
      aria-label={i18n.t('names.pair.label', { one: one.label, other: other.label })}
    >
      <div class="Names-cards">
        {card(one, 'one')}
        {card(other, 'other')}
      </div>
      <ul class="Names-reasons" aria-label={i18n.t('names.pair.why')}>
        {sentencesFor(proposal).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div class="Names-answers">
        <Button kind="main" onPress={proposals.merge}>
          <Rich sentence={i18n.t('names.pair.merge', KEYS)} parts={{ keys: <Keys keys="M" /> }} />
        </Button>
        <Button onPress={proposals.never}>
          <Rich sentence={i18n.t('names.pair.never', KEYS)} parts={{ keys: <Keys keys="N" /> }} />
        </Button>
        <Button kind="quiet" onPress={proposals.later}>
          <Rich sentence={i18n.t('names.pair.later', KEYS)} parts={{ keys: <Keys keys="→" /> }} />
        </Button>
      </div>
    </div>
  );
}
