import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Colour } from '../../core/highlight.ts';
import type { Copying } from '../library/copying.ts';
import type { Deeds } from './deeds.ts';
import type { NamesModel } from './model.ts';
import type { Proposals } from './proposals.ts';

/** What every part of the page may show and do. */
export interface NamesParts {
  readonly model: NamesModel;
  readonly deeds: Deeds;
  readonly proposals: Proposals;
  readonly copying: Copying;
  readonly hasReader: boolean;
  /** Whether the help is open. */
  readonly isHelping: Signal<boolean>;
  readonly meanings: ReadonlySignal<Readonly<Record<Colour, string>>>;
}
