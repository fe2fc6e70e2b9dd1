/** What XML 1.0 cannot hold at all (section 2.2, Char). */
// oxlint-disable-next-line no-control-regex -- control characters are what must not stay
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words safe inside XML or HTML, in text and in quoted attributes. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(NO_CHARACTER, '')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
