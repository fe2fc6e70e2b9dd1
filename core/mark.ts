/* What travels between a page and the extension about marks: highlights as a page needs them. */
import * as v from 'valibot';
import { COLOURS, type Colour, type Selectors } from './highlight.ts';
import { PictureAddressesShape } from './fetched-picture.ts';
import { PageReadingShape, SelectorsShape, type PageReading } from './page-reading.ts';

/** A highlight as a page needs it to paint it. */
export interface PageMark {
  readonly id: string;
  readonly selectors: Selectors;
  readonly colour: Colour;
}

/** What the library holds for a page. */
export interface PageMarks {
  readonly isClipped: boolean;
  readonly marks: readonly PageMark[];
}

/** Where a page's marks stand now. */
export interface Standing {
  readonly address: string;
  /** The marks whose words were found, in the order of the page. */
  readonly found: readonly string[];
  /** Those whose words were not. */
  readonly lost: readonly string[];
}

/** A mark the person makes on a page. */
export interface NewMark {
  readonly address: string;
  readonly canonical: string;
  readonly selectors: Selectors;
  readonly colour: Colour;
  /** The page's article, where it is not clipped yet: marking clips it too. */
  readonly reading?: PageReading;
  /** The addresses of that article's pictures that are to be kept with it. */
  readonly pictures?: readonly string[];
}

/** What is answered where the disk has no room for a mark. */
export const NO_ROOM = 'no-room';

/** What came of it. */
export interface MadeMark {
  readonly id: string;
  /** Whether the page was clipped by it. */
  readonly clipped: boolean;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const address = v.pipe(v.string(), v.maxLength(8_000));
const colour = v.picklist(COLOURS);

const NewMarkShape: v.GenericSchema<unknown, NewMark> = v.object({
  address,
  canonical: address,
  selectors: SelectorsShape,
  colour,
  reading: v.optional(PageReadingShape),
  pictures: v.optional(PictureAddressesShape),
});
const StandingShape: v.GenericSchema<unknown, Standing> = v.object({
  address,
  found: v.array(id),
  lost: v.array(id),
});
const PlaceShape = v.object({ address, canonical: address });
const RecolourShape = v.object({ id, colour });
const UndoShape = v.object({ id, clipped: v.boolean() });
const PageMarksShape: v.GenericSchema<unknown, PageMarks> = v.object({
  isClipped: v.boolean(),
  marks: v.array(v.object({ id, selectors: SelectorsShape, colour })),
});

/** Each gives the message where it has its shape; undefined where it has not. */
export const newMarkFrom = reader(NewMarkShape);
export const standingFrom = reader(StandingShape);
export const placeFrom = reader(PlaceShape);
export const recolourFrom = reader(RecolourShape);
export const undoFrom = reader(UndoShape);
export const idFrom = reader(id);
export const selectorsFrom = reader(SelectorsShape);
export const pageMarksFrom = reader(PageMarksShape);
export const madeMarkFrom = reader(v.object({ id, clipped: v.boolean() }));

function reader<Value>(shape: v.GenericSchema<unknown, Value>): (message: unknown) => Value | undefined {
  return (message) => {
    const parsed = v.safeParse(shape, message);
    return parsed.success ? parsed.output : undefined;
  };
}
