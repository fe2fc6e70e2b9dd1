/** The first truthy answer, asked for again and again for ten seconds. */
export async function waitFor<Value>(
  ask: () => Promise<Value>,
  what = ask.toString(),
): Promise<NonNullable<Value>> {
  const end = Date.now() + 10_000;
  for (;;) {
    const value = await ask();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Waited ten seconds in vain for ${what}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
