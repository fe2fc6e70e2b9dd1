import type { PageInFront, Refusal } from '../../browser/page-in-front.ts';
import { webAddress } from '../../core/address.ts';
import type { Article } from '../../core/article.ts';
import type { PageReading } from '../../core/page-reading.ts';
import type { Result } from '../../core/result.ts';
import type { FormModel } from './model.ts';
import { fail } from './state.ts';

type Read = (page: PageInFront) => Promise<Result<PageReading, Refusal>>;

/** Reads the page in front and shows what it is, or why it cannot be read. */
export async function readFront(model: FormModel, page: PageInFront | undefined, read: Read): Promise<void> {
  model.state.face.value = { kind: 'reading' };
  if (!page) return model.refuse('no-tab');
  const reading = await read(page);
  try {
    if (reading.ok) await model.show(reading.value);
    else await refuse(model, page, reading.reason);
  } catch (error) {
    fail(model.state, error);
  }
}

/** A page that cannot be read can be kept as a bookmark, where the browser tells its address. */
async function refuse(model: FormModel, page: PageInFront, reason: Refusal): Promise<void> {
  const bookmark = reason === 'forbidden' ? bookmarkOf(page) : undefined;
  if (bookmark) await model.show({ article: bookmark, noArticle: 'closed-page' });
  else model.refuse(reason);
}

function bookmarkOf({ address, title }: PageInFront): Article | undefined {
  const url = address === undefined ? undefined : webAddress(address);
  if (!url) return undefined;
  const { href } = url;
  const sources = { title: 'title-element', outlet: 'address' } as const;
  return {
    address: href,
    canonical: href,
    title,
    byline: '',
    outlet: url.host,
    excerpt: '',
    text: '',
    html: '',
    sources,
  };
}
