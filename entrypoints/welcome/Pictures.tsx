/* Four small pictures in the page's own colours, so that they are right in light and dark. What they show is
   said beside them, so they are hidden from screen readers. */
import type { ComponentChildren } from 'preact';

function Frame({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="Picture" viewBox="0 0 320 190" aria-hidden="true">
      <rect class="Picture-window" x="1" y="1" width="318" height="188" rx="10" />
      <path class="Picture-line" d="M1 26h318" />
      <circle class="Picture-dot" cx="16" cy="14" r="4" />
      <circle class="Picture-dot" cx="30" cy="14" r="4" />
      {children}
    </svg>
  );
}

/** Lines of text, each as wide as its number says. */
function Lines({
  x,
  y,
  widths,
}: {
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
}) {
  return (
    <>
      {widths.map((width, at) => (
        <rect key={at} class="Picture-text" x={x} y={y + at * 14} width={width} height="6" rx="3" />
      ))}
    </>
  );
}

/** A page with the popup over it, the names as chips. */
export function ClipPicture() {
  return (
    <Frame>
      <rect class="Picture-head" x="20" y="44" width="120" height="12" rx="4" />
      <Lines x={20} y={72} widths={[140, 128, 136, 90, 140, 120]} />
      <rect class="Picture-button" x="286" y="6" width="18" height="16" rx="4" />
      <rect class="Picture-card" x="176" y="34" width="130" height="140" rx="8" />
      <rect class="Picture-head" x="190" y="48" width="80" height="9" rx="4" />
      <rect class="Picture-film" x="190" y="70" width="62" height="16" rx="8" />
      <rect class="Picture-director" x="190" y="92" width="50" height="16" rx="8" />
      <rect class="Picture-actor" x="190" y="114" width="44" height="16" rx="8" />
      <rect class="Picture-actor" x="240" y="114" width="52" height="16" rx="8" />
      <rect class="Picture-main" x="246" y="146" width="48" height="18" rx="6" />
    </Frame>
  );
}

/** Words under a colour, the toolbar above them. */
export function MarkPicture() {
  return (
    <Frame>
      <Lines x={30} y={50} widths={[250, 236, 0, 0, 224, 250, 180]} />
      <rect class="Picture-text" x="30" y="92" width="60" height="6" rx="3" />
      <rect class="Picture-mark Swatch-yellow" x="96" y="87" width="140" height="16" rx="3" />
      <rect class="Picture-strong" x="100" y="92" width="132" height="6" rx="3" />
      <rect class="Picture-card" x="104" y="54" width="124" height="26" rx="13" />
      <circle class="Swatch-yellow" cx="122" cy="67" r="7" />
      <circle class="Swatch-green" cx="144" cy="67" r="7" />
      <circle class="Swatch-blue" cx="166" cy="67" r="7" />
      <circle class="Swatch-pink" cx="188" cy="67" r="7" />
      <rect class="Picture-text" x="202" y="64" width="16" height="6" rx="3" />
    </Frame>
  );
}

/** The page with the side panel beside it. */
export function NotePicture() {
  return (
    <Frame>
      <Lines x={20} y={48} widths={[150, 140, 152, 146, 100]} />
      <rect class="Picture-mark Swatch-yellow" x="20" y="126" width="96" height="16" rx="3" />
      <rect class="Picture-strong" x="24" y="131" width="88" height="6" rx="3" />
      <path class="Picture-line" d="M196 26v163" />
      <rect class="Picture-card" x="208" y="40" width="100" height="58" rx="6" />
      <rect class="Picture-edge Swatch-yellow" x="208" y="40" width="5" height="58" rx="2" />
      <Lines x={222} y={52} widths={[74, 60]} />
      <rect class="Picture-strong" x="222" y="82" width="50" height="5" rx="2" />
      <rect class="Picture-card" x="208" y="108" width="100" height="58" rx="6" />
      <rect class="Picture-edge Swatch-green" x="208" y="108" width="5" height="58" rx="2" />
      <Lines x={222} y={120} widths={[66, 78]} />
      <rect class="Picture-strong" x="222" y="150" width="36" height="5" rx="2" />
    </Frame>
  );
}

/** The library: a search, filters and what was found. */
export function FindPicture() {
  return (
    <Frame>
      <rect class="Picture-card" x="96" y="38" width="204" height="22" rx="11" />
      <rect class="Picture-strong" x="112" y="46" width="46" height="6" rx="3" />
      <Lines x={20} y={76} widths={[52, 40, 56, 34]} />
      {[0, 1, 2].map((row) => (
        <g key={row}>
          <rect
            class="Picture-head"
            x="96"
            y={76 + row * 36}
            width={[150, 120, 138][row]}
            height="8"
            rx="4"
          />
          <rect class="Picture-text" x="96" y={90 + row * 36} width="190" height="6" rx="3" />
          <rect
            class="Picture-mark Swatch-yellow"
            x={[120, 176, 146][row]}
            y={87 + row * 36}
            width="40"
            height="12"
            rx="3"
          />
        </g>
      ))}
    </Frame>
  );
}
