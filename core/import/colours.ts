import { COLOURS, type Colour } from '../highlight.ts';

/** The nearest of our four marks to a colour as other products name or number it. */
export function colourOf(stated: string): Colour {
  const name = stated.trim().toLowerCase();
  const own = COLOURS.find((colour) => name.includes(colour));
  if (own) return own;
  if (/red|purple|magenta|violet|rose|orange-red/.test(name)) return 'pink';
  if (/cyan|teal|navy|indigo/.test(name)) return 'blue';
  if (/lime|mint|olive/.test(name)) return 'green';
  const [red, green, blue] = partsOf(name);
  if (red === undefined || green === undefined || blue === undefined) return 'yellow';
  if (blue >= red && blue > green) return red > green + 40 ? 'pink' : 'blue';
  if (red > green + 60) return 'pink';
  return green > red ? 'green' : 'yellow';
}

/** Red, green and blue of `#b3f0d0` or `rgb(179, 240, 208)`; nothing of what is neither. */
function partsOf(colour: string): number[] {
  const hex = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/.exec(colour);
  if (hex) return hex.slice(1).map((part) => Number.parseInt(part, 16));
  return (/^rgba?\((\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour) ?? []).slice(1).map(Number);
}
