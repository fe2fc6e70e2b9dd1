/* Where the peer's index lies: one string in a database of its own. */

/** The same fields for building and loading. */
export const MINI_OPTIONS = { fields: ['title', 'note', 'text'] };

export async function putMini(clips: number, json: string): Promise<void> {
  const database = await open();
  const writing = database.transaction('index', 'readwrite');
  const written = new Promise((resolve) => writing.addEventListener('complete', resolve));
  await done(writing.objectStore('index').put(json, clips));
  await written; // or the page is closed before it is on the disk
  database.close();
}

export async function getMini(clips: number): Promise<string> {
  const database = await open();
  const json = await done<unknown>(database.transaction('index').objectStore('index').get(clips));
  database.close();
  return typeof json === 'string' ? json : '';
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('mini', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore('index'));
  return done(request);
}

function done<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The request failed.')));
  });
}
