import { tell } from '../../components/language.ts';
import { SuggestedNames, type SuggestedName } from '../../components/SuggestedNames.tsx';
import type { Role } from '../../core/credit.ts';
import { suggestionKey } from '../../core/credits/refused.ts';
import { describedRule } from '../../core/credits/rule-words.ts';
import type { Evidence, Suggestion } from '../../core/credits/suggestion.ts';
import type { Piece } from '../../core/search/pieces.ts';
import { standsInPage, type SuggestionModel } from './suggestions.ts';

interface Props {
  readonly label: string;
  readonly role: Role;
  /** The article's, BCP 47. */
  readonly language: string | undefined;
  readonly suggestions: SuggestionModel;
}

/** What the article suggests for one box. */
export function Suggested({ label, role, language, suggestions }: Props) {
  const missing = suggestions.missing.value;
  return (
    <SuggestedNames
      label={label}
      language={language}
      hasLegend={suggestions.uncertain.value === role}
      names={suggestions.offered.value[role].map((suggestion) => ({
        ...shown(suggestion, role),
        isMissing: missing === suggestionKey(role, suggestion.name),
      }))}
      onTake={(name) => suggestions.take(role, name)}
      onRefuse={(name) => suggestions.refuse(role, name)}
      onShow={(name) => void suggestions.show(role, name)}
    />
  );
}

function shown({ name, certain, evidence }: Suggestion, role: Role): Omit<SuggestedName, 'isMissing'> {
  const [first] = evidence;
  const inPage = evidence.find(standsInPage);
  const stated = evidence.find((piece) => !standsInPage(piece));
  // what the page states about itself has no sentence: one that stands in it is worth more beside it, and it is said
  const told = [...new Set([first, inPage, stated])].filter((piece) => piece !== undefined);
  return {
    name,
    certain,
    canShow: inPage !== undefined,
    reasons: told.map((piece) => ({
      rule: tell(describedRule(piece.rule, role)),
      sentence: piecesOf(piece),
    })),
  };
}

function piecesOf({ sentence, start, cueStart, cueEnd }: Evidence): Piece[] {
  const from = Math.max(0, cueStart - start);
  const to = Math.min(sentence.length, Math.max(from, cueEnd - start));
  const pieces = [
    { text: sentence.slice(0, from), marked: false },
    { text: sentence.slice(from, to), marked: true },
    { text: sentence.slice(to), marked: false },
  ];
  return pieces.filter(({ text }) => text !== '');
}
