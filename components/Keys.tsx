import './Keys.css';

/** A shortcut as keys: `Alt+Shift+K`, or the Mac's `⌥⇧K`. */
export function Keys({ keys }: { readonly keys: string }) {
  const parts =
    keys.includes('+') && keys.length > 1 ? keys.split('+') : [...(keys.match(/[⌘⌥⇧⌃]|[^⌘⌥⇧⌃]+/gu) ?? [])];
  return (
    <span class="Keys">
      {parts.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
