import type { FetchedPicture, WantedPicture } from '../../core/fetched-picture.ts';
import { fetchPicture } from '../../page/fetch-picture.ts';

/**
 * Fetches within the one page of ours that may connect (see wxt.config.ts), for as long as `work` takes. What it
 * gets is what the person's permissions let it.
 */
export async function withFetchingFrame<Value>(
  work: (fetchOne: (wanted: WantedPicture) => Promise<FetchedPicture>) => Promise<Value>,
): Promise<Value> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = '/pictures.html';
  const loaded = new Promise<void>((done) => frame.addEventListener('load', () => done(), { once: true }));
  document.body.append(frame);
  try {
    await loaded;
    const view = frame.contentWindow;
    return await work((wanted) =>
      fetchPicture(wanted, (address, how) =>
        view ? view.fetch(address, how) : Promise.reject(new Error('The frame has no window.')),
      ),
    );
  } finally {
    frame.remove();
  }
}
