/* Tags that are names: other products have only tags, and people put films and actors there. */
import { edit } from '../clip.ts';
import type { Role } from '../credit.ts';
import { entryKey } from '../entries.ts';
import type { Kept } from '../kept.ts';
import { stateTags } from './tag-lists.ts';

/** Which role each tag becomes, under the key of the tag (see `entryKey`). */
export type TagRoles = ReadonlyMap<string, Role>;

/** A tag of what comes in, and on how many clips it stands. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** The clip with its tags that are names as credits. The very same where there are none. */
export function creditTags(kept: Kept, roles: TagRoles): Kept {
  const { clip } = kept;
  const named = clip.tags.flatMap((tag) => {
    const role = roles.get(entryKey(tag));
    return role ? [{ role, spelling: tag }] : [];
  });
  if (named.length === 0) return kept;
  const tags = clip.tags.filter((tag) => !roles.has(entryKey(tag)));
  // Not a change of the person's own: it is as old as the clip it came with.
  return { ...kept, clip: edit(clip, { tags, credits: [...clip.credits, ...named] }, clip.changed) };
}

/** What a product said of an article by a tag of ours: nobody’s name. */
const STATES = new Set(stateTags({ archived: true, favourite: true }));

/** Counts the tags of clips as they pass by, those that may be names. */
export function createTagCounter(): { see: (kept: Kept) => void; counts: () => TagCount[] } {
  const byKey = new Map<string, { tag: string; count: number }>();
  return {
    see({ clip }) {
      for (const tag of clip.tags) {
        if (STATES.has(tag)) continue;
        const there = byKey.get(entryKey(tag));
        if (there) there.count += 1;
        else byKey.set(entryKey(tag), { tag, count: 1 });
      }
    },
    counts: () =>
      [...byKey.values()].sort((one, other) => other.count - one.count || (one.tag < other.tag ? -1 : 1)),
  };
}
