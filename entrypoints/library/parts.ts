import type { ReadonlySignal } from '@preact/signals';
import type { Shortcuts } from '../../browser/shortcuts.ts';
import type { Colour } from '../../core/highlight.ts';
import type { Library } from '../../storage/database.ts';
import type { Completions } from '../clip-form/completions.ts';
import type { Memory } from '../options/vanished.ts';
import type { Actions } from './actions.ts';
import type { Copying } from './copying.ts';
import type { MarksModel } from './marks.ts';
import type { LibraryModel } from './model.ts';
import type { Overlay } from './overlay.ts';
import type { SavedModel } from './saved.ts';
import type { SelectionModel } from './selection.ts';

/** What every part of the page may show and do. */
export interface LibraryParts {
  readonly model: LibraryModel;
  readonly selection: SelectionModel;
  readonly meanings: ReadonlySignal<Readonly<Record<Colour, string>>>;
  readonly shortcuts: Shortcuts;
  readonly hasReader: boolean;
  readonly actions: Actions;
  readonly overlay: Overlay;
  readonly saved: SavedModel;
  readonly marks: MarksModel;
  readonly completions: Completions;
  readonly copying: Copying;
  /** Whether files hover over the page. */
  readonly isDropping: ReadonlySignal<boolean>;
  /** What was here, where the browser has lost it. */
  readonly missed: ReadonlySignal<Memory | undefined>;
  /** The backup that was not made when it was due. */
  readonly stoppedBackup: ReadonlySignal<'daily' | 'weekly' | undefined>;
  readonly library: Library;
}
