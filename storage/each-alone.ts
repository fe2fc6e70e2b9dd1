/**
 * Does one step after the other, each though one before it failed. Throws at the end what went wrong: the error of the
 * one that failed, or of several all of them.
 */
export async function eachAlone(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 1) throw new AggregateError(errors, 'Several steps failed.');
  if (errors.length === 1) throw errors[0];
}
