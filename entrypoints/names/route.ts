/* Which part of the names is shown, as the address bar keeps it. */
import type { NameKind } from '../../core/names/reason.ts';

export type Route =
  | { readonly show: 'list'; readonly kind: NameKind; readonly find: string }
  | { readonly show: 'same' }
  /** A name by any of its spellings. */
  | { readonly show: 'name'; readonly kind: NameKind; readonly spelling: string };

/** The route of an address's parameters; people where they say nothing. */
export function routeFrom(parameters: URLSearchParams): Route {
  for (const kind of ['person', 'film'] as const) {
    const spelling = parameters.get(kind);
    if (spelling) return { show: 'name', kind, spelling };
  }
  const show = parameters.get('show');
  if (show === 'same') return { show };
  return { show: 'list', kind: show === 'films' ? 'film' : 'person', find: parameters.get('find') ?? '' };
}

/** The address of a route. */
export function addressOf(route: Route): string {
  const parameters = new URLSearchParams();
  if (route.show === 'name') parameters.set(route.kind, route.spelling);
  else if (route.show === 'same') parameters.set('show', 'same');
  else {
    parameters.set('show', route.kind === 'film' ? 'films' : 'people');
    if (route.find !== '') parameters.set('find', route.find);
  }
  return `/names.html?${parameters}`;
}

/** The address of a name's page. */
export function nameAddress(kind: NameKind, spelling: string): string {
  return addressOf({ show: 'name', kind, spelling });
}
