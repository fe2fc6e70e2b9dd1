import type { Clip } from '../core/clip.ts';
import { Shelf, type Beside } from '../core/library/shelf.ts';
import type { Library } from './database.ts';

/** Rows read at once: few enough that the screen stays alive between two reads. */
const CHUNK = 500;
const NOTHING_BESIDE: Beside = { colours: [], hasHighlight: false };

/** Reads what all clips are filtered by. No article text is read. */
export async function readShelf(library: Library): Promise<Shelf> {
  const shelf = new Shelf();
  const beside = await readBeside(library);
  for (let last = ''; ;) {
    const clips = await library.clips.where('id').above(last).limit(CHUNK).toArray();
    for (const clip of clips) shelf.put(clip, beside.get(clip.id) ?? NOTHING_BESIDE);
    const end = clips.at(-1);
    if (!end || clips.length < CHUNK) return shelf;
    last = end.id;
  }
}

/** Reads some clips again, and takes those that are gone off the shelf. */
export async function renewShelf(library: Library, shelf: Shelf, ids: readonly string[]): Promise<void> {
  const clips = await library.clips.bulkGet([...ids]);
  const marks = await library.highlights.where('clip').anyOf(ids).toArray();
  const beside = new Map<string, { colours: string[]; hasHighlight: boolean }>();
  for (const { clip, colour } of marks) addColour(beside, clip, colour);
  clips.forEach((clip: Clip | undefined, at) => {
    const id = ids[at] ?? '';
    if (clip) shelf.put(clip, beside.get(id) ?? NOTHING_BESIDE);
    else shelf.remove(id);
  });
}

async function readBeside(library: Library): Promise<Map<string, Beside>> {
  const beside = new Map<string, { colours: string[]; hasHighlight: boolean }>();
  await library.highlights.each(({ clip, colour }) => addColour(beside, clip, colour));
  return beside;
}

function addColour(
  beside: Map<string, { colours: string[]; hasHighlight: boolean }>,
  clip: string,
  colour: string,
): void {
  const known = beside.get(clip);
  if (!known) beside.set(clip, { colours: [colour], hasHighlight: true });
  else if (!known.colours.includes(colour)) known.colours.push(colour);
}
