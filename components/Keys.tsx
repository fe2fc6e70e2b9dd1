import { Fragment } from 'preact';
import './Keys.css';

/** A shortcut as keys: `Alt+Shift+K`, or the Mac's `⌥⇧K`. The plus between them is read and copied along. */
export function Keys({ keys }: { readonly keys: string }) {
  const parts =
    keys.includes('+') && keys.length > 1 ? keys.split('+') : [...(keys.match(/[⌘⌥⇧⌃]|[^⌘⌥⇧⌃]+/gu) ?? [])];
  return (
    <span class="Keys">
      {parts.map((key, at) => (
        <Fragment key={key}>
          {at > 0 && keys.includes('+') && '+'}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
