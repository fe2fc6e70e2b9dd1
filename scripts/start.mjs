/* npm start: installs what is needed, builds, and opens a browser with the extension on the sample site;
   where there is no display, takes the tour there without one. */
import { installBrowser, installPackages, run } from './ready.mjs';

try {
  installPackages();
  await installBrowser();
  const built = (await run('wxt', ['build'])) || (await run('wxt', ['build', '-b', 'firefox']));
  process.exitCode = built === 0 ? await run('node', ['scripts/tour.ts', ...process.argv.slice(2)]) : built;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
