import { afterEach, beforeEach } from 'vitest';
import { openLibrary, type Library } from '../../storage/database.ts';

/** An empty library for each test of the file that imports it. */
export let library: Library;

beforeEach(() => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  library.close();
  await library.delete();
});
