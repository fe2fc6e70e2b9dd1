import { expect, test } from 'vitest';
import { SAMPLE_ADDRESS, hasOriginal, originalOf } from '../../core/sample-clip.ts';

test('the example comes from the first page, and any other clip from its own', () => {
  const clip = { address: 'https://reel-courier.test/interview' };

  expect([hasOriginal(clip), originalOf(clip)]).toEqual([true, clip.address]);
  expect([hasOriginal({ address: SAMPLE_ADDRESS }), originalOf({ address: SAMPLE_ADDRESS })]).toEqual([
    false,
    '/welcome.html',
  ]);
});
