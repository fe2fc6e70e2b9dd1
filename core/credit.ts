/** The roles a name can be credited in. A `film` is a film or a series. */
export const ROLES = ['film', 'director', 'actor'] as const;
export type Role = (typeof ROLES)[number];

/** A name in a role, as the person who clipped spelled it. */
export interface Credit {
  readonly role: Role;
  readonly spelling: string;
}

/** The spellings credited in one role, in their order. */
export function creditedAs(role: Role, credits: readonly Credit[]): string[] {
  return credits.filter((credit) => credit.role === role).map((credit) => credit.spelling);
}
