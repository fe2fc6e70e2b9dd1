/* What pages ask about marks. The library is opened here, never in a page: there it would be the page's. */
import { showBadge } from '../../browser/badge.ts';
import { announceMarks } from '../../browser/marks.ts';
import type { ExtensionCalls } from '../../browser/messages.ts';
import { forgetLaidAside, laidAside, layAside } from '../../browser/removed-mark.ts';
import { openPanelFor, wantMark } from '../../browser/panel.ts';
import { addressKeys } from '../../core/address.ts';
import { fieldsOf } from '../../core/clip.ts';
import { withCut } from '../../core/cut.ts';
import {
  idFrom,
  newMarkFrom,
  placeFrom,
  recolourFrom,
  undoFrom,
  NO_ROOM,
  type MadeMark,
  type NewMark,
} from '../../core/mark.ts';
import { clipAt, saveClip, trashClip } from '../../storage/clips.ts';
import { troubleOf, type Library } from '../../storage/database.ts';
import { keepByWish } from '../keep-pictures/from-tab.ts';
import { draftAt } from '../../storage/drafts.ts';
import {
  addHighlight,
  editHighlight,
  marksAt,
  newHighlight,
  removeHighlight,
} from '../../storage/highlights.ts';

interface Made {
  readonly id: string;
  readonly clip?: string;
}

/** The answers to a page's calls about marks. */
export function markCalls(library: Library): Partial<ExtensionCalls> {
  return {
    async marksOf(message) {
      const place = expected(placeFrom(message), 'a place');
      return marksAt(library, addressKeys(place));
    },
    async makeMark(message, tab) {
      const wanted = expected(newMarkFrom(message), 'a new mark');
      const made = await make(library, wanted).catch(noRoom);
      if (made === NO_ROOM) return made;
      if (made.clip !== undefined) await showBadge(tab, true);
      await announceMarks();
      const { pictures: addresses = [] } = wanted;
      if (made.clip !== undefined)
        keepByWish(library, { tab, clip: made.clip, addresses }).catch(() => undefined); // a press keeps them later
      return { id: made.id, clipped: made.clip !== undefined } satisfies MadeMark;
    },
    async recolour(message) {
      const { id, colour } = expected(recolourFrom(message), 'a change of colour');
      await editHighlight(library, id, { colour }, { now: now() });
      await announceMarks();
    },
    async undoMark(message, tab) {
      const { id, clipped } = expected(undoFrom(message), 'a mark to take back');
      const gone = await removeHighlight(library, id, now());
      if (gone && clipped) {
        await trashClip(library, gone.clip, now());
        await showBadge(tab, false);
      } else if (gone) await layAside(gone);
      await announceMarks();
    },
    async bringBack(message) {
      const row = await laidAside(expected(idFrom(message), 'the id of a mark'));
      const added = row && (await addHighlight(library, row).catch(noRoom));
      if (added === NO_ROOM) return NO_ROOM; // it waits on
      await forgetLaidAside();
      await announceMarks();
      return undefined;
    },
    async openPanel(message, tab) {
      const id = expected(idFrom(message), 'the id of a mark');
      // First the panel: the browser opens it only while it still sees the person's press.
      await Promise.all([openPanelFor(tab), wantMark({ id, tab })]);
    },
  };
}

/* The mark's id, and the clip's where the page was clipped by it. */
async function make(library: Library, mark: NewMark): Promise<Made> {
  const keys = addressKeys(mark);
  const clip = await clipAt(library, keys);
  const { selectors, colour } = mark;
  if (clip?.state === 'kept') {
    const highlight = newHighlight(clip.id, selectors, colour, now());
    await addHighlight(library, highlight);
    return { id: highlight.id };
  }
  const { article } = expected(mark.reading, 'the article of a page that is not clipped');
  const draft = await draftAt(library, keys); // what was typed in the popup comes along
  const id = crypto.randomUUID();
  const fields = draft?.fields ?? fieldsOf(article);
  const cut = draft?.cut;
  const made = await saveClip(
    library,
    {
      article: withCut(article, cut),
      fields,
      mark: { selectors, colour, id },
      isCut: cut !== undefined,
      refused: draft?.refused ?? [],
    },
    now(),
  );
  return { id, clip: made.id };
}

/** An error does not survive the way to the page: that the disk is full is said in a word. */
function noRoom(error: unknown): typeof NO_ROOM {
  if (troubleOf(error) === 'full') return NO_ROOM;
  throw error;
}

function now(): string {
  return new Date().toISOString();
}

function expected<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The page sent something that is not ${what}.`);
  return value;
}
