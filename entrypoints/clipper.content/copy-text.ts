/** Puts a text on the clipboard; false where neither way is open. */
export async function copyText(page: Document, text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = page.defaultView?.navigator.clipboard; // only on secure pages
  try {
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // a permissions policy forbids it; the older way may still be open
  }
  return copyByCommand(page, text);
}

function copyByCommand(page: Document, text: string): boolean {
  let written = false;
  const write = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    written = true;
  };
  page.defaultView?.addEventListener('copy', write, { capture: true, once: true });
  page.execCommand('copy');
  page.defaultView?.removeEventListener('copy', write, { capture: true });
  return written;
}
