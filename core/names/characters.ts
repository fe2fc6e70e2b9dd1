/* Which character an actor plays, as articles say it: "X plays Y", "X as Y", "Y (X)", "Y, played by X". */

/** An actor whose part is looked for, under all spellings. */
export interface Player {
  readonly label: string;
  readonly spellings: readonly string[];
}

/** What a text says about a part. */
export interface Part {
  /** The actor's label. */
  readonly player: string;
  readonly character: string;
}

const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}’'.-]*)(?: (?:\p{Lu}[\p{L}\p{M}’'.-]*|de|van|von|of|the(?= \p{Lu}))){0,3}`;
const LEAD = String.raw`(?:the (?:role|part|character) of )?(?:(?:her|his|their|a|an|the) )?(?:[\p{Ll}-]+,? ){0,4}`;
/* Behind the actor's name: plays Ok-joo, stars as the bodyguard Ok-joo, as Ok-joo. */
const AFTER = new RegExp(
  String.raw`^(?:,? (?:who|and))?,? (?:also |once |will )?(?:plays|played|playing|portrays|portrayed|portraying|voices|voiced|(?:(?:stars|starred|starring|appears|appeared|returns|is cast|was cast|cast) )?as) ${LEAD}(${NAME})`,
  'u',
);
const BRACKET_AFTER = new RegExp(String.raw`^ \((?:as )?(${NAME})\)`, 'u');
const BEFORE = new RegExp(
  String.raw`(${NAME})(?:,| is| was|, who is| \()? ?\(?(?:played|portrayed|voiced) by (?:actor |actress )?$`,
  'u',
);
const BRACKET_BEFORE = new RegExp(String.raw`(${NAME}) \($`, 'u');
const KOREAN_BEFORE =
  /([가-힣A-Za-z]{1,10}) 역(?:의|을 맡은|으로 (?:분한|나오는|출연한)|을 연기한) (?:배우 )?$/u;
const KOREAN_AFTER = /^(?:은|는|이|가) ([가-힣A-Za-z]{1,10}) 역(?:을|으로)/u;
/** Words read on either side of a name. */
const REACH = 90;
/** A sentence begins with them, no name does. */
const OPENING =
  /^(?:Then|When|While|After|Now|But|And|So|Meanwhile|Later|Here|As|With|For|Only|Even) (?=\p{Lu})/u;
/** Nobody plays these: a verb at the beginning of a sentence, or what the film is. */
const NO_CHARACTER =
  /^(?:The|A|An|He|She|It|They|In|On|At|And|But|Actor|Actress|Director|Film|Season|Part)$/u;

/** The parts that a text gives to players. `titles` are names of films: nobody plays them. */
export function partsIn(text: string, players: readonly Player[], titles: readonly string[]): Part[] {
  const found = new Map<string, Part>();
  for (const player of players) {
    for (const spelling of player.spellings) {
      for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + spelling.length)) {
        const before = text.slice(Math.max(0, at - REACH), at);
        const after = text.slice(at + spelling.length, at + spelling.length + REACH);
        const character = characterBeside(before, after);
        if (character === undefined || isOther(character, player, players, titles)) continue;
        found.set(`${player.label}\n${character}`, { player: player.label, character });
      }
    }
  }
  return [...found.values()];
}

function characterBeside(before: string, after: string): string | undefined {
  const match =
    AFTER.exec(after) ??
    KOREAN_AFTER.exec(after) ??
    BEFORE.exec(before) ??
    KOREAN_BEFORE.exec(before) ??
    BRACKET_AFTER.exec(after) ??
    (after.startsWith(')') ? BRACKET_BEFORE.exec(before) : null);
  const character = (match?.[1] ?? '')
    .replace(/[.,-]+$/u, '')
    .replace(OPENING, '')
    .trim();
  // the brother of a character is another one
  return character === '' || /[’']s?$/u.test(character) || NO_CHARACTER.test(character)
    ? undefined
    : character;
}

/** A film, another actor, or the actor: "Seo (Han)" is no part. */
function isOther(
  character: string,
  player: Player,
  players: readonly Player[],
  titles: readonly string[],
): boolean {
  const plain = character.toLowerCase();
  return (
    titles.some((title) => title.toLowerCase() === plain) ||
    players.some(
      (other) => other !== player && other.spellings.some((spelling) => spelling.toLowerCase() === plain),
    ) ||
    player.spellings.some((spelling) => spelling.toLowerCase().includes(plain))
  );
}
