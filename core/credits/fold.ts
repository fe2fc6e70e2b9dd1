/** Nothing to fold but case and punctuation: most names, and much faster. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Case, width, diacritics, punctuation and spaces do not tell two names apart. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const ARTICLE = /^(?:(?:the|an?|les?|la|el|los|las|il|lo|gli|i|der|die|das|os?|as)\s+|l['’])(?=\S)/iu;

/** As `foldName`, without a leading article and a year in brackets at the end. */
export function foldTitle(title: string): string {
  const bare = title.replace(/\s*\((?:19|20)\d\d\)\s*$/u, '').replace(/&/g, ' and ');
  return foldName(bare.replace(ARTICLE, '')) || foldName(bare) || bare.toLowerCase();
}
