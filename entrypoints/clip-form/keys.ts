/* The form by keys alone, wherever it stands: what its buttons name as their keys. */
import type { FormModel } from './model.ts';

/** Listens to the form's keys until the signal aborts; the form is asked for at each press, for it may be another by then. */
export function listenToKeys(model: () => FormModel | undefined, end: AbortSignal): void {
  addEventListener('keydown', (event) => press(event, model()), { signal: end });
}

function press(event: KeyboardEvent, model: FormModel | undefined): void {
  if (!model || event.key !== 'Enter' || event.isComposing) return;
  const isToClip = event.ctrlKey || event.metaKey;
  if (!event.altKey && !isToClip) return;
  event.preventDefault();
  if (event.altKey) model.suggestions.takeCertain();
  if (isToClip) void model.clip();
}
