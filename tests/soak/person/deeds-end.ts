/* What is done to the person: the worker ends, and the browser dies in the middle of something. */
import { isDeepStrictEqual } from 'node:util';
import { addEntries, press, saidAtFoot, valueOf } from '../../e2e/popup-steps.ts';
import { waitFor } from '../../e2e/wait-for.ts';
import { BEGUN } from './deeds-popup.ts';
import { withClip, type Known } from './known.ts';
import { see } from './look.ts';
import { append, freshWord, wakeAgain, type Person } from './person.ts';

/** Ends the worker, as the browser does with one that has nothing to do. Whoever needs it next wakes it. */
export async function endWorker({ library }: Person): Promise<void> {
  const wire = await library.createCDPSession();
  let isOver = false;
  wire.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    isOver ||= versions.some(({ runningStatus }) => runningStatus === 'stopped'); // it may wake at once
  });
  await wire.send('ServiceWorker.enable');
  await wire.send('ServiceWorker.stopAllWorkers');
  await waitFor(async () => isOver, 'the end of the worker');
  await wire.detach();
}

/** Kills the browser while a note is typed, or while a clip is on its way; what was said to be saved is there. */
export async function killBrowser(person: Person): Promise<void> {
  const address = person.stories.address(() => 1); // a story of its own
  const popup = await person.session.popup(await person.stories.open(person.session, address));
  const title = await valueOf(popup, 'textbox', 'Title');
  await addEntries(popup, 'Tags', [BEGUN.tag]);
  const note = await append(popup, '[data-box="note"]', '', `${BEGUN.note} ${freshWord(person)}`);
  await saidAtFoot(popup, 'Draft saved');
  const drafted: Known = { ...person.known, drafts: { ...person.known.drafts, [address]: note } };
  const isClipping = person.random() < 0.5;
  const after = 80 * person.random();
  const under = isClipping ? press(popup, 'Clip') : popup.keyboard.type(' and what is lost may be lost');
  const broken = under.catch(() => undefined); // it dies on its way, as it should
  await new Promise((done) => setTimeout(done, after));
  await person.session.kill();
  await broken;
  await wakeAgain(person);
  const { seen } = await see({ ...person, known: drafted });
  person.known = isClipping
    ? clippedOr(drafted, {
        address,
        seen,
        clipped: withClip(drafted, address, { title, note, tags: [BEGUN.tag] }),
      })
    : typedOn(drafted, address, seen);
}

interface Broken {
  readonly address: string;
  readonly seen: Known;
  readonly clipped: Known;
}

/** The whole clip is there, or the whole draft, and nothing between. */
function clippedOr(drafted: Known, { address, seen, clipped }: Broken): Known {
  return isDeepStrictEqual(seen.clips[address], clipped.clips[address]) ? clipped : drafted;
}

/** The note that was said to be saved, and as much more of it as reached the disk. */
function typedOn(drafted: Known, address: string, seen: Known): Known {
  const [saved, there] = [drafted.drafts[address] ?? '', seen.drafts[address] ?? ''];
  const isMore = there.startsWith(saved) && `${saved} and what is lost may be lost`.startsWith(there);
  return isMore ? { ...drafted, drafts: { ...drafted.drafts, [address]: there } } : drafted;
}
