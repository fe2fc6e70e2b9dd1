/* Chromium keeps IndexedDB in LevelDB, and LevelDB's log has a fault (google/leveldb#1287): where the browser died in
   the middle of a write, the next one goes on writing behind the half record, and the one after that takes the whole
   for damaged and begins an empty store, of all that the extension ever kept. The half record does no harm as long
   as nothing stands behind it for long. So at each start of the browser the log is filled until LevelDB puts it
   into a table and begins a new one; the table has no such fault. */

/** LevelDB begins a new log after 4 MiB. */
const LOG_BYTES = 4 * 1024 * 1024;
/** Below the 64 KiB from which on Chromium keeps a value as a file beside the store. */
const ROW_BYTES = 60_000;
const ROWS = Math.ceil(LOG_BYTES / ROW_BYTES) + 2;
/** A database of its own, gone when it is done. Its name is no library's. */
const FILLER = 'cutting-room-filler';

/**
 * Makes LevelDB begin a new log, for all databases of the extension at once. Takes some 150 ms and 4.5 MB for a
 * moment; throws where there is no room for them.
 */
export async function renewLog(): Promise<void> {
  const database = await openFiller();
  try {
    const filling = database.transaction('rows', 'readwrite');
    const rows = filling.objectStore('rows');
    // noise, for the browser packs what can be packed
    for (let row = 0; row < ROWS; row++) rows.put(crypto.getRandomValues(new Uint8Array(ROW_BYTES)), row);
    await ended(filling);
  } finally {
    database.close();
    await answer(indexedDB.deleteDatabase(FILLER)); // the write that finds the log full
  }
}

async function openFiller(): Promise<IDBDatabase> {
  const opening = indexedDB.open(FILLER, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
  return answer(opening);
}

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser gave no reason.')),
    );
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new Error('The browser gave no reason.')),
    );
  });
}
