import { partReadingFrom, type PartReading } from '../core/article-parts.ts';
import { askPage } from './messages.ts';

/** Lets the page in a tab ask its own site for another page of the article. */
export async function readPart(tab: number, address: string): Promise<PartReading> {
  const answer = await askPage(tab, 'readPart', address);
  const reading = answer.ok ? partReadingFrom(answer.value) : undefined;
  return reading ?? { kind: 'refused', reason: 'no-answer' };
}

/** Ends the asking: the page that is on its way is not waited for. */
export async function stopPart(tab: number): Promise<void> {
  await askPage(tab, 'stopPart');
}
