import { COLOURS, type Colour } from '../highlight.ts';

/** The nearest of our four marks to a colour as other products name or number it. */
export function colourOf(stated: string): Colour {
  const name = stated.trim().toLowerCase();
  const own = COLOURS.find((colour) => name.includes(colour));
  if (own) return own;
  if (/red|purple|magenta|violet|rose|orange-red/.test(name)) return 'pink';
  if (/cyan|teal|navy|indigo/.test(name)) return 'blue';
  if (/lime|mint|olive/.test(name)) return 'green';
  const hex = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/.exec(name);
  if (!hex) return 'yellow';
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  if (blue >= red && blue > green) return red > green + 40 ? 'pink' : 'blue';
  if (red > green + 60) return 'pink';
  return green > red ? 'green' : 'yellow';
}
