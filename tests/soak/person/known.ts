/* What the virtual person knows of the library: written down outside the browser, only after the screen said that a
   thing is done. The library must hold just this, and nothing else. */

/** A mark by the words it stands on. */
export interface KnownMark {
  readonly colour: string;
  readonly note: string;
}

/** A clip under the address it was clipped from. */
export interface KnownClip {
  readonly title: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** `actor: Seo Ye-rin` */
  readonly credits: readonly string[];
  readonly state: 'kept' | 'trashed';
  readonly marks: Readonly<Record<string, KnownMark>>;
}

/** All that was acknowledged. */
export interface Known {
  readonly clips: Readonly<Record<string, KnownClip>>;
  /** Notes typed about pages that are not clipped, by address. */
  readonly drafts: Readonly<Record<string, string>>;
  /** What was decided about two names: `Seo Ye-rin | Suh Ye-lin`, in the order of the letters. */
  readonly verdicts: Readonly<Record<string, 'same' | 'never' | 'open'>>;
  /** The reader's paper. */
  readonly paper: string;
}

export const NOTHING: Known = { clips: {}, drafts: {}, verdicts: {}, paper: 'auto' };

/** The same with a clip that is new or changed. */
export function withClip(known: Known, address: string, change: Partial<KnownClip>): Known {
  const before = known.clips[address] ?? NEW;
  const { [address]: _, ...drafts } = known.drafts;
  return { ...known, drafts, clips: { ...known.clips, [address]: { ...before, ...change } } };
}

/** The same without some clips. */
export function withoutClips(known: Known, addresses: readonly string[]): Known {
  const rest = Object.entries(known.clips).filter(([address]) => !addresses.includes(address));
  return { ...known, clips: Object.fromEntries(rest) };
}

/** The same with a mark, or without it. */
export function withMark(known: Known, address: string, words: string, mark: KnownMark | undefined): Known {
  const { [words]: _, ...rest } = known.clips[address]?.marks ?? {};
  return withClip(known, address, { marks: mark ? { ...rest, [words]: mark } : rest });
}

/** Two names as the key of a verdict. */
export function pairOf(one: string, other: string): string {
  return [one, other].sort().join(' | ');
}

/** Addresses of the clips that are in a state and fit. */
export function clipsWhere(
  known: Known,
  state: KnownClip['state'],
  fits: (clip: KnownClip, address: string) => boolean = () => true,
): string[] {
  return Object.entries(known.clips)
    .filter(([address, clip]) => clip.state === state && fits(clip, address))
    .map(([address]) => address);
}

/** How many kept clips a search for an actor finds: under every spelling that is one name with it by now. */
export function creditedTo(known: Known, actor: string): number {
  const names = new Set([actor]);
  const same = Object.entries(known.verdicts).flatMap(([pair, verdict]) =>
    verdict === 'same' ? [pair.split(' | ')] : [],
  );
  for (let before = 0; before < names.size;) {
    before = names.size;
    for (const pair of same)
      if (pair.some((name) => names.has(name))) pair.forEach((name) => names.add(name));
  }
  const isCredited = ({ credits }: KnownClip) =>
    credits.some((credit) => credit.startsWith('actor: ') && names.has(credit.slice(7)));
  return clipsWhere(known, 'kept', isCredited).length;
}

const NEW: KnownClip = { title: '', note: '', tags: [], credits: [], state: 'kept', marks: {} };
