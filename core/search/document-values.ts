import { joinBytes } from './bytes.ts';
import { DOCUMENTS_EACH } from './norms.ts';
import type { LiveSegment, TermSource } from './term-source.ts';

/** What is kept of every document, in values of many: of each segment all of them, as one. One hop. */
export async function documentValues(
  source: Pick<TermSource, 'get'>,
  segments: readonly Pick<LiveSegment, 'id' | 'root'>[],
  kind: keyof typeof DOCUMENTS_EACH,
): Promise<readonly Uint8Array[]> {
  const keys = segments.map(({ id, root }) =>
    Array.from(
      { length: Math.ceil(root.span / DOCUMENTS_EACH[kind]) },
      (_, number) => ({ segment: id, kind, number }) as const,
    ),
  );
  const values = await source.get(keys.flat());
  let at = 0;
  return keys.map(({ length }) =>
    joinBytes(values.slice(at, (at += length)).filter((part) => part !== undefined)),
  );
}
