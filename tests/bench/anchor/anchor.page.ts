/* What the bench does inside the browser: marks, changes, anchors, compares. */

export { runClass } from './run-class.ts';
export { runLate, runNavigation } from './run-live.ts';
export { runReader } from './run-reader.ts';
export { describeMany, runSpeed, runTasks } from './run-speed.ts';
