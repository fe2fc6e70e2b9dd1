/* A picture on its way from where it is fetched into the extension. */
import * as v from 'valibot';
import { pictureType } from './picture-type.ts';

/** What is asked for: the picture at an address, unless it has more bytes than the limit. */
export interface WantedPicture {
  readonly address: string;
  readonly limit: number;
  /** Only if the page shows it, so that the browser holds it: nobody pressed for it. */
  readonly isShown?: boolean | undefined;
}

/** Which pictures of a clip are to be kept, and the tab in which its page is. */
export interface WantedPictures {
  readonly tab: number;
  readonly clip: string;
  readonly addresses: readonly string[];
}

/** What came of it. */
export type FetchedPicture =
  | { readonly kind: 'picture'; readonly type: string; /** In base64. */ readonly data: string }
  /** The host lets nobody but its own pages read it, or there is none. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'too-large' };

const PictureAddressShape = v.pipe(v.string(), v.maxLength(8_000), v.regex(/^https?:\/\//i));
/** Addresses that pictures may be fetched from; what is none is left out, and costs nothing else of a message. */
export const PictureAddressesShape: v.GenericSchema<unknown, string[]> = v.pipe(
  v.array(v.unknown()),
  v.transform((all) => all.filter((one): one is string => v.is(PictureAddressShape, one))),
);
const AllShape: v.GenericSchema<unknown, WantedPictures> = v.object({
  tab: v.pipe(v.number(), v.integer()),
  clip: v.string(),
  addresses: PictureAddressesShape,
});
const WantedShape: v.GenericSchema<unknown, WantedPicture> = v.object({
  address: PictureAddressShape,
  limit: v.pipe(v.number(), v.minValue(0), v.maxValue(100_000_000)),
  isShown: v.optional(v.boolean()),
});
const FetchedShape: v.GenericSchema<unknown, FetchedPicture> = v.variant('kind', [
  v.object({
    kind: v.literal('picture'),
    type: v.pipe(
      v.string(),
      v.check((type) => pictureType(type) === type),
    ),
    data: v.pipe(v.string(), v.regex(/^[\w+/]+={0,2}$/)),
  }),
  v.object({ kind: v.literal('refused') }),
  v.object({ kind: v.literal('too-large') }),
]);

/** The message where it asks for a picture. */
export function wantedPictureFrom(message: unknown): WantedPicture | undefined {
  const parsed = v.safeParse(WantedShape, message);
  return parsed.success ? parsed.output : undefined;
}

/** The message where it asks for the pictures of a clip. */
export function wantedPicturesFrom(message: unknown): WantedPictures | undefined {
  const parsed = v.safeParse(AllShape, message);
  return parsed.success ? parsed.output : undefined;
}

/** The answer where it is one; anything else was refused. */
export function fetchedPictureFrom(message: unknown): FetchedPicture {
  const parsed = v.safeParse(FetchedShape, message);
  return parsed.success ? parsed.output : { kind: 'refused' };
}
