import { allowedFor, siteOf } from '../../browser/sites.ts';
import type { Library } from '../../storage/database.ts';
import { withFetchingFrame } from './in-frame.ts';
import { keepAll, type Keeping } from './keep-all.ts';

/**
 * Keeps pictures wherever they lie: the browser asks the person for their hosts, for just this once. Only within a
 * press; undefined where they said no.
 */
export async function keepByPermission(
  library: Library,
  wanted: { readonly clip: string; readonly addresses: readonly string[]; readonly limit: number },
): Promise<Keeping | undefined> {
  const sites = wanted.addresses.flatMap((address) => siteOf(address) ?? []);
  return allowedFor([...new Set(sites)], () =>
    withFetchingFrame((fetchOne) => keepAll(library, wanted, fetchOne)),
  );
}
