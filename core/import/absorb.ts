/* What another product knows of an article joins what we have of it: ours stays, theirs is added. */
import { edit, moveTo, type Clip, type Fields } from '../clip.ts';
import { foldText } from '../quote/fold-text.ts';
import type { Highlight } from '../highlight.ts';
import { joinNotes } from '../join-notes.ts';
import type { Kept } from '../kept.ts';

/**
 * The clip with what is new in `theirs`: tags and names we lack, a note beside ours, quotes not yet marked,
 * and the text, date or byline where we had none. The very same value where nothing is new. A clip in the
 * trash comes out of it.
 */
export function absorb(mine: Kept, theirs: Kept, now: string): Kept {
  const clip = fill(
    edit(moveTo('kept', mine.clip, now), additions(mine.clip, theirs.clip), now),
    theirs.clip,
  );
  const highlights = joinHighlights(mine, theirs, now);
  const thumbnail = mine.thumbnail ?? theirs.thumbnail;
  const takesBody = mine.body === undefined && theirs.body !== undefined;
  if (clip === mine.clip && highlights === mine.highlights && thumbnail === mine.thumbnail) return mine;
  const { histories } = mine;
  const body = takesBody ? theirs.body : mine.body;
  return { clip, body, highlights, thumbnail, ...(histories ? { histories } : {}) };
}

function additions(mine: Clip, theirs: Clip): Partial<Fields> {
  const untitled = mine.title === '' || mine.title === mine.address;
  return {
    ...(untitled ? { title: theirs.title } : {}),
    ...(mine.byline === '' ? { byline: theirs.byline } : {}),
    ...(mine.published === '' ? { published: theirs.published } : {}),
    credits: [...mine.credits, ...theirs.credits],
    tags: [...mine.tags, ...theirs.tags],
    note: joinNotes(mine.note, theirs.note),
  };
}

/** What the page said, where we do not know it; nothing a person wrote. */
function fill(mine: Clip, theirs: Clip): Clip {
  const news: Partial<Clip> = {
    ...(theirs.created < mine.created ? { created: theirs.created } : {}),
    ...(mine.body === '' && theirs.body !== '' ? { body: theirs.body, minutes: theirs.minutes } : {}),
    ...(mine.outlet === '' && theirs.outlet !== '' ? { outlet: theirs.outlet } : {}),
    ...(mine.excerpt === '' && theirs.excerpt !== '' ? { excerpt: theirs.excerpt } : {}),
    ...(mine.language === undefined && theirs.language !== undefined ? { language: theirs.language } : {}),
    ...(mine.leadPicture === undefined && theirs.leadPicture ? { leadPicture: theirs.leadPicture } : {}),
    ...(theirs.keys.every((key) => mine.keys.includes(key))
      ? {}
      : { keys: [...new Set([...mine.keys, ...theirs.keys])] }),
  };
  return Object.keys(news).length === 0 ? mine : { ...mine, ...news };
}

function joinHighlights(mine: Kept, theirs: Kept, now: string): readonly Highlight[] {
  let changed = false;
  const marks = [...mine.highlights];
  for (const highlight of theirs.highlights) {
    const said = foldText(highlight.selectors.quote.exact).text;
    const at = marks.findIndex(({ selectors }) => foldText(selectors.quote.exact).text === said);
    const there = marks[at];
    if (!there) {
      marks.push({ ...highlight, clip: mine.clip.id });
      changed = true;
      continue;
    }
    const note = joinNotes(there.note, highlight.note);
    if (note === there.note) continue;
    marks[at] = { ...there, note, noted: now, changed: now };
    changed = true;
  }
  return changed ? marks : mine.highlights;
}
