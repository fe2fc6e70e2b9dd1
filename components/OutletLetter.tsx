import './OutletLetter.css';

interface Props {
  readonly outlet: string;
  /** Has its size. */
  readonly class: string;
}

/** An outlet's first letter on a ground of its own, where a clip has no picture. */
export function OutletLetter({ outlet, class: name }: Props) {
  return (
    <span class={`OutletLetter ${name}`} style={{ '--hue': hueOf(outlet) }} aria-hidden="true">
      {Array.from(outlet.replace(/^The /u, ''))[0]?.toUpperCase() ?? '·'}
    </span>
  );
}

function hueOf(name: string): number {
  let hue = 0;
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 360;
  return hue;
}
