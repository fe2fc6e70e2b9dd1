/* Names and their clips as they are shown. */
import { i18n } from '#i18n';
import type { LinedClip } from '../../components/ClipLine.tsx';
import type { ListedName } from '../../components/NameList.tsx';
import { webAddress } from '../../core/address.ts';
import type { Clip } from '../../core/clip.ts';
import type { Role } from '../../core/credit.ts';
import { kindOf } from '../../core/names/decision.ts';
import type { Name, NameBook } from '../../core/names/name-book.ts';
import { readerAddress } from '../../core/reader-address.ts';
import { dayOfClip } from '../library/shown.ts';
import { nameAddress } from './route.ts';

/** `director` */
export function roleWord(role: Role): string {
  return i18n.t(`names.roles.${role}`);
}

/** A name as a list shows it, with in how many clips it stands. */
export function listed(name: Name, count = name.uses): ListedName {
  const roles = new Set(name.spellings.flatMap((spelling) => Object.keys(spelling.roles) as Role[]));
  return {
    id: name.id,
    label: name.label,
    also: alsoSpelled(name),
    roles:
      name.kind === 'film'
        ? ''
        : (['director', 'actor'] as const)
            .filter((role) => roles.has(role))
            .map(roleWord)
            .join(', '),
    count,
    address: nameAddress(name.kind, name.label),
  };
}

/** All ways a name is written but the one it is shown as. */
export function alsoSpelled({ label, spellings }: Name): string[] {
  return [...new Set(spellings.flatMap(({ ways, text }) => (ways.length > 0 ? ways : [text])))].filter(
    (way) => way !== label,
  );
}

interface Lining {
  readonly name: Name;
  readonly book: NameBook;
  readonly hasReader: boolean;
  /** The clips stand under their outlet already. */
  readonly isByOutlet: boolean;
}

/** A clip as a line of a name's page. */
export function lined(clip: Clip, { name, book, hasReader, isByOutlet }: Lining): LinedClip {
  const opensReader = hasReader && clip.body !== '';
  const outlet = clip.outlet || (webAddress(clip.address)?.host ?? '');
  const ways = clip.credits
    .filter(({ role, spelling }) => book.nameOf(kindOf(role), spelling)?.id === name.id)
    .map(({ spelling }) => spelling)
    .filter((spelling) => spelling !== name.label);
  return {
    id: clip.id,
    title: clip.title || clip.address,
    language: clip.language,
    facts: [isByOutlet ? '' : outlet, dayOfClip(clip)].filter((fact) => fact !== ''),
    spelled: [...new Set(ways)].join(', '),
    address: opensReader ? readerAddress(clip.id) : clip.address,
    isOutside: !opensReader,
  };
}
