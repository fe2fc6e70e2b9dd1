import type { Page } from 'puppeteer-core';

/** All rows of some tables of the library, read in a page of the extension. */
export async function rowsOf(own: Page, ...tables: string[]): Promise<Record<string, unknown[]>> {
  return (await own.evaluate(`new Promise((done) => {
    const opened = indexedDB.open('cutting-room');
    opened.onsuccess = () => {
      const tables = ${JSON.stringify(tables)};
      const asked = opened.result.transaction(tables);
      const rows = {};
      for (const table of tables)
        asked.objectStore(table).getAll().onsuccess = (event) => { rows[table] = event.target.result; };
      asked.oncomplete = () => { opened.result.close(); done(rows); };
    };
  })`)) as Record<string, unknown[]>;
}
