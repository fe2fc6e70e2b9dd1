/* npm run site [PORT]: the sample site alone, for a browser that has the extension already. */
import { openSite } from '../tests/site/server.ts';

const USUAL_PORT = 8123;

const asked = Number(process.argv[2] ?? USUAL_PORT);
try {
  const site = await openSite(asked);
  console.log(`The sample site is at http://localhost:${site.port}/ until you press Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close());
} catch (error) {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(isTaken ? `Port ${asked} is taken: name another, as in npm run site 8124.` : error);
  process.exitCode = 1;
}
