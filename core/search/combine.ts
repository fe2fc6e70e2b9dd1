import { isDeleted } from './deletions.ts';
import { columnsFor, type Columns } from './postings.ts';

/* All lists rise, so two fingers walk them once: the cost is the sum of their lengths. */

/** Documents in both, scores added. */
export function intersect(a: Columns, b: Columns): Columns {
  const found = columnsFor(Math.min(a.length, b.length));
  let i = 0;
  let j = 0;
  let filled = 0;
  while (i < a.length && j < b.length) {
    const one = a.documents[i] ?? 0;
    const other = b.documents[j] ?? 0;
    if (one === other) {
      found.documents[filled] = one;
      found.weights[filled++] = (a.weights[i] ?? 0) + (b.weights[j] ?? 0);
    }
    if (one <= other) i++;
    if (other <= one) j++;
  }
  found.length = filled;
  return found;
}

/** Documents in either, scores added where in both. */
export function unite(a: Columns, b: Columns): Columns {
  const found = columnsFor(a.length + b.length);
  let i = 0;
  let j = 0;
  let filled = 0;
  while (i < a.length || j < b.length) {
    const one = i < a.length ? (a.documents[i] ?? 0) : Infinity;
    const other = j < b.length ? (b.documents[j] ?? 0) : Infinity;
    found.documents[filled] = Math.min(one, other);
    let weight = 0;
    if (one <= other) weight += a.weights[i++] ?? 0;
    if (other <= one) weight += b.weights[j++] ?? 0;
    found.weights[filled++] = weight;
  }
  found.length = filled;
  return found;
}

/** Documents of the first, with the scores of the second added where it has them too. */
export function boost(a: Columns, b: Columns): Columns {
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    const document = a.documents[i] ?? 0;
    while (j < b.length && (b.documents[j] ?? 0) < document) j++;
    if (j < b.length && b.documents[j] === document) a.weights[i] = (a.weights[i] ?? 0) + (b.weights[j] ?? 0);
  }
  return a;
}

/** Documents of the first that are not in the second. */
export function subtract(a: Columns, b: Columns): Columns {
  if (b.length === 0) return a;
  const found = columnsFor(a.length);
  let j = 0;
  let filled = 0;
  for (let i = 0; i < a.length; i++) {
    const document = a.documents[i] ?? 0;
    while (j < b.length && (b.documents[j] ?? 0) < document) j++;
    if (j < b.length && b.documents[j] === document) continue;
    found.documents[filled] = document;
    found.weights[filled++] = a.weights[i] ?? 0;
  }
  found.length = filled;
  return found;
}

/** All documents of a segment that are still there. */
export function everything(span: number, deleted: Uint8Array | undefined): Columns {
  const all = columnsFor(span);
  for (let document = 0; document < span; document++)
    if (!isDeleted(deleted, document)) all.documents[all.length++] = document;
  return all;
}

/** So many lists are added up pair by pair; more are poured into one row as long as the segment. */
const FEW = 3;

/** The sum of many lists at once: the beginning of a word is hundreds of terms. */
export function uniteAll(lists: readonly Columns[]): Columns {
  if (lists.length === 0) return columnsFor(0);
  if (lists.length <= FEW) return lists.reduce(unite);
  const last = lists.reduce((most, { documents, length }) => Math.max(most, documents[length - 1] ?? -1), -1);
  const sums = new Float32Array(last + 1);
  const present = new Uint8Array(last + 1);
  let count = 0;
  for (const { documents, weights, length } of lists)
    for (let i = 0; i < length; i++) {
      const document = documents[i] ?? 0;
      sums[document] = (sums[document] ?? 0) + (weights[i] ?? 0);
      count += 1 - (present[document] ?? 0);
      present[document] = 1;
    }
  const found = columnsFor(count);
  for (let document = 0; document <= last; document++) {
    if (!present[document]) continue;
    found.documents[found.length] = document;
    found.weights[found.length++] = sums[document] ?? 0;
  }
  return found;
}
