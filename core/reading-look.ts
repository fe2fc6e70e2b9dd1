import * as v from 'valibot';

export const FACES = ['serif', 'sans'] as const;
export const PAPERS = ['auto', 'light', 'sepia', 'dark'] as const;

/** How a person likes to read. */
export interface ReadingLook {
  readonly paper: (typeof PAPERS)[number];
  readonly face: (typeof FACES)[number];
  /** Of the letters, in percent of the browser's own size. */
  readonly size: number;
  /** Of the column, in letters' widths (`em`). */
  readonly width: number;
  /** From line to line, in percent of the letters' size. */
  readonly line: number;
  /** Whether names of the library are underlined in the text. */
  readonly names: boolean;
}

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly first: number;
}

/**
 * What can be chosen. The first width holds some 66 letters of a Latin serif, the middle of what typographers
 * advise (Bringhurst: 45 to 75); lines of East Asian letters are as many ems and so half as many letters.
 */
export const SCALES: Readonly<Record<'size' | 'width' | 'line', Scale>> = {
  size: { least: 90, most: 200, step: 10, first: 120 },
  width: { least: 22, most: 50, step: 2, first: 32 },
  line: { least: 130, most: 220, step: 10, first: 160 },
};

export const FIRST_LOOK: ReadingLook = {
  paper: 'auto',
  face: 'serif',
  size: SCALES.size.first,
  width: SCALES.width.first,
  line: SCALES.line.first,
  names: false,
};

const scaled = (name: keyof typeof SCALES) =>
  v.fallback(
    v.pipe(v.number(), v.minValue(SCALES[name].least), v.maxValue(SCALES[name].most)),
    SCALES[name].first,
  );

/** What was kept of a look; what is missing or damaged is as at the beginning. */
export const ReadingLookShape: v.GenericSchema<unknown, ReadingLook> = v.fallback(
  v.object({
    paper: v.fallback(v.picklist(PAPERS), FIRST_LOOK.paper),
    face: v.fallback(v.picklist(FACES), FIRST_LOOK.face),
    size: scaled('size'),
    width: scaled('width'),
    line: scaled('line'),
    names: v.fallback(v.boolean(), FIRST_LOOK.names),
  }),
  FIRST_LOOK,
);
