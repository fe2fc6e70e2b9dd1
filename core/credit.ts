/** The roles a name can be credited in. A `film` is a film or a series. */
export const ROLES = ['film', 'director', 'actor'] as const;
export type Role = (typeof ROLES)[number];
