/* Listens to all that is ours, from the outside: what is written to a console as an error, and what is thrown and
   caught by nobody, in our pages, in the worker, and in our script within pages of others. */
import type { CDPSession, Protocol, Target } from 'puppeteer-core';
import type { Session } from '../../e2e/chromium.ts';

const ABOUT_US = ['page', 'service_worker', 'background_page', 'other'];

/** Notes errors of ours until the browser ends. Each is said once, with where it came from. */
export function watchErrors({ browser, extension }: Session, note: (error: string) => void): void {
  const origin = `chrome-extension://${extension.id}`;
  const follow = (target: Target): void => {
    if (!ABOUT_US.includes(target.type())) return;
    target
      .createCDPSession()
      .then((wire) => listen(wire, origin, note))
      .catch(() => undefined); // it was gone before one could listen: a popup closed at once
  };
  browser.on('targetcreated', follow);
  for (const target of browser.targets()) follow(target);
}

async function listen(wire: CDPSession, origin: string, note: (error: string) => void): Promise<void> {
  const ours = new Set<number>();
  wire.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) ours.add(context.id);
  });
  wire.on('Runtime.exceptionThrown', ({ exceptionDetails: thrown }) => {
    const isOurs = thrown.executionContextId !== undefined && ours.has(thrown.executionContextId);
    if (isOurs || thrown.url?.startsWith(origin)) note(sentenceOf(thrown));
  });
  wire.on('Runtime.consoleAPICalled', ({ type, args, executionContextId }) => {
    if ((type === 'error' || type === 'assert') && ours.has(executionContextId))
      note(
        `console.${type}: ${args.map(({ value, description }) => String(value ?? description)).join(' ')}`,
      );
  });
  wire.on('Log.entryAdded', ({ entry: { level, url, text } }) => {
    if (level === 'error' && url?.startsWith(origin)) note(`${text} (${url})`);
  });
  await wire.send('Runtime.enable');
  await wire.send('Log.enable');
}

function sentenceOf({ text, exception, url, lineNumber }: Protocol.Runtime.ExceptionDetails): string {
  return `${text} ${exception?.description ?? ''} (${url ?? 'in a page'}:${lineNumber})`;
}
