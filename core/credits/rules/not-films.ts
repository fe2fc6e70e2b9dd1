import type { Cue } from '../claim.ts';

/** Words beside a title that say: this is an album, a book, speech, and no film. */
export const NOT_FILM_CUES: readonly Cue[] = [
  {
    role: 'not-film',
    rule: 'X (played by',
    weight: 5,
    after: / ?[,(（] ?(?:who is |is )?(?:played|portrayed|voiced|embodied) by\b/u,
  },
  {
    rule: '“X,” she says',
    role: 'not-film',
    weight: 2.2,
    after: /(?<=[,.][”"’])\s?(?:he|she|they|we|I) (?:[a-z]+ly )?[a-z]+(?:s|ed|d|t)\b/u,
  },
  {
    rule: 'the “X” movies',
    role: 'not-film',
    weight: 1.6,
    after: /(?<=[”"’'»]) (?:[Mm]ovies|[Ff]ilms|[Dd]irectors|[Aa]ctors|[Ss]hows)\b/u,
  },
  {
    rule: 'the novel by Ann Lee “X”',
    role: 'not-film',
    weight: 2.6,
    before:
      /\b(?:libro|romanzo|novela|livre|roman|romance|livro|Roman|Buch|book|novel|memoir|essay|poem|album)(?: [\p{L}.]+){1,5} (?=["“«„‘])/u,
  },
  {
    rule: 'his novel, X',
    role: 'not-film',
    weight: 3,
    before:
      /\b(?:[Hh]is|[Hh]er|[Tt]heir|[’']s?|[Ll]atest|[Nn]ew|[Ff]irst|[Ss]econd|[Tt]hird|[Dd]ebut) (?:[\p{L}-]+ ){0,3}(?:album|single|novel|book|memoir|play|poem|musical|EP|opera), (?:the )?/u,
  },
  {
    rule: 'the album, song, book X',
    role: 'not-film',
    weight: 3,
    before:
      /\b(?:[Aa]lbums?|[Ss]ongs?|[Ss]ingles?|[Tt]racks?|[Hh]it single|[Bb]allad|[Nn]ovels?|[Bb]ooks?|[Bb]estsellers?|[Mm]emoirs?|[Pp]lays?|[Pp]oems?|[Ee]pisodes?,?|[Cc]hapters?|[Ss]ketch|[Ss]egment|[Ww]ebtoons?|[Mm]anga|[Mm]anhwa|[Cc]omics?|[Gg]ames?|[Vv]ideo ?games?|[Pp]odcasts?|[Mm]agazines?|[Nn]ewspapers?|[Oo]pera|[Mm]usicals?|[Ee]xhibitions?|[Pp]aintings?|[Ss]culptures?|EP|LP|mixtape|website|band|group|trio|duo|anthem|tour|club|restaurant|brand|nicknamed|dubbed|so-called|hashtag|[Tt]he word|[Tt]he term|[Tt]he phrase|(?<!(?:film|movie|series|drama|show|documentary) )called)(?: (?:called|titled|entitled|named|intitulé|intitulad[oa]|intitolat[oa]|namens))? (?:the )?["“‘'«„]?/u,
    list: true,
  },
  {
    rule: 'la canción, le livre, das Lied X',
    role: 'not-film',
    weight: 3,
    before:
      /\b(?:canci(?:ón|ones)|discos?|álbum|álbumes|libros?|novelas?|obra(?: de teatro)?|musical|livros?|peças?|música|canç(?:ão|ões)|romances?|chansons?|livres?|romans?|pièces?|morceau|canzon[ei]|brano|libr[oi]|romanz[oi]|spettacol[oi]|[Ll]ied(?:er)?|[Bb]uch|[Rr]oman|[Ss]tück|[Tt]heaterstück|[Ss]ong|[Bb]uches|Zeitung|Zeitschrift|Oper|Ausstellung)(?: (?:intitulé|intitulad[oa]|intitolat[oa]|namens))? ["“‘'«„]?/u,
    list: true,
    languages: ['es', 'pt', 'fr', 'it', 'de'],
  },
  {
    rule: 'X, the album, the song',
    role: 'not-film',
    weight: 3,
    after:
      /[”“"’'»]?,? (?:is |was )?(?:(?:the|an?|his|her|their|its) (?:[\p{L}\d-]+ ){0,3})?(?:album|song|single|track|novel|book|memoir|play|poem|webtoon|manga|magazine|newspaper|website|exhibition|opera|musical|tour|music video|video game|podcast|hashtag|painting)\b|[”“"’'»]? (?:ceremony|[Aa]wards?|[Pp]rize|[Ff]estival|fans? club)\b/u,
  },
  {
    rule: 'first reported by X',
    role: 'not-film',
    weight: 4.5,
    before: /\b[Rr]eported (?:first |exclusively )?(?:by|in) /u,
    languages: ['en'],
  },
  {
    rule: 'said X',
    role: 'not-film',
    weight: 2.5,
    after:
      /(?<=[”“"’'»])\s?,? (?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]|the \p{L}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:said|says|told|added|adds|wrote|asked|replied|explained|quipped|tweeted|recalled|dijo|señaló|afirmó|expresó|comentó|agregó|añadió|explicó|disse|afirma|afirmou|brinca|relembra|conta|dit|explique|affirme|confie|ajoute|raconte-t|ha detto|dice|spiega|racconta|sagt|sagte|meint|meinte|erklärt)\b/u,
  },
];
