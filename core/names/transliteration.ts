/* Cyrillic as the press writes it (BGN/PCGN 1947, without its marks). */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  'а:a б:b в:v г:g ґ:g д:d е:e ё:e є:ye ж:zh з:z и:i і:i ї:yi й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ј:j љ:lj њ:nj ћ:c ђ:d џ:dz ў:u'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** A word in Latin letters, if it was written in Cyrillic ones. */
export function latinOf(word: string): string {
  return /\p{Script=Cyrillic}/u.test(word)
    ? Array.from(word)
        .map((sign) => CYRILLIC[sign] ?? sign)
        .join('')
    : word;
}

/**
 * A word so that the customs of writing it in Latin letters fold together: Tarkovsky, Tarkovskiy,
 * Tarkovskij; Hrithik, Hritik; Sidharth, Siddharth; Yusuf, Yousuf; Filip, Philip. Vowels stay, for they
 * tell Takashi from Takeshi.
 */
export function foldTransliteration(word: string): string {
  return latinOf(word)
    .replace(/(?:[iy]j|iy|yi|ii|yy|ie(?=$))$/g, 'y')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/(?<=[bdgkptrj])h/g, '')
    .replace(/(?<=[aeiou])h(?![aeiou])/g, '')
    .replace(/(?<=[tdns])z$/g, 's')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1');
}
