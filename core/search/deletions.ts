/** A bitmap of the documents of a segment that are no more. A new value each time; the old stays as it was. */
export function markDeleted(
  bitmap: Uint8Array | undefined,
  span: number,
  documents: readonly number[],
): Uint8Array {
  const marked = new Uint8Array(Math.ceil(span / 8));
  if (bitmap) marked.set(bitmap);
  for (const document of documents)
    marked[document >> 3] = (marked[document >> 3] ?? 0) | (1 << (document & 7));
  return marked;
}

/** Whether a document, counted from the segment's first, is deleted. */
export function isDeleted(bitmap: Uint8Array | undefined, document: number): boolean {
  return bitmap !== undefined && (((bitmap[document >> 3] ?? 0) >> (document & 7)) & 1) === 1;
}

/** How many documents are marked. */
function countDeleted(bitmap: Uint8Array | undefined): number {
  let count = 0;
  for (const byte of bitmap ?? []) for (let bits = byte; bits > 0; bits >>= 1) count += bits & 1;
  return count;
}

/**
 * How many documents of a segment are still there. A bitmap marks the deleted, and numbers that were no
 * document when the segment was written.
 */
export function countAlive({
  root,
  deleted,
}: {
  readonly root: { readonly documents: number; readonly span: number };
  readonly deleted: Uint8Array | undefined;
}): number {
  return Math.min(root.documents, root.span - countDeleted(deleted));
}
