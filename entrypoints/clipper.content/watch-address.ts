/** How often an address is looked at where the browser does not tell; milliseconds. */
const LOOK_EVERY = 1_000;

/** Calls when a single-page site has gone elsewhere without loading a page, until the signal aborts. */
export function watchAddress(page: Document, onChange: () => void, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) return;
  let known = bare(page.location.href);
  const look = (): void => {
    const now = bare(page.location.href);
    if (now === known) return;
    known = now;
    onChange();
  };
  view.addEventListener('popstate', look, { signal });
  const { navigation } = view as { readonly navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', look, { signal });
  else {
    const timer = setInterval(look, LOOK_EVERY);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }
}

function bare(address: string): string {
  return address.replace(/#(?!!?\/).*$/s, '');
}
