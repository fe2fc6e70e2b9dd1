import { tell } from '../../components/language.ts';
import { SuggestedNames, type SuggestedName } from '../../components/SuggestedNames.tsx';
import type { Role } from '../../core/credit.ts';
import { describedRule } from '../../core/credits/rule-words.ts';
import type { Suggestion } from '../../core/credits/suggestion.ts';
import type { SuggestionModel } from './suggestions.ts';

interface Props {
  readonly label: string;
  readonly role: Role;
  readonly suggestions: SuggestionModel;
}

/** What the article suggests for one box. */
export function Suggested({ label, role, suggestions }: Props) {
  return (
    <SuggestedNames
      label={label}
      names={suggestions.offered.value[role].map(shown)}
      onTake={(name) => suggestions.take(role, name)}
      onRefuse={(name) => suggestions.refuse(role, name)}
      onShow={(name) => void suggestions.show(role, name)}
    />
  );
}

function shown({ name, certain, evidence }: Suggestion): SuggestedName {
  const [first] = evidence;
  if (!first) return { name, certain, sentence: [], rule: '', canShow: false };
  const { sentence, start, cueStart, cueEnd, rule, where } = first;
  const described = describedRule(rule);
  const from = Math.max(0, cueStart - start);
  const to = Math.min(sentence.length, Math.max(from, cueEnd - start));
  const pieces = [
    { text: sentence.slice(0, from), marked: false },
    { text: sentence.slice(from, to), marked: true },
    { text: sentence.slice(to), marked: false },
  ];
  return {
    name,
    certain,
    rule: described ? tell(described) : rule,
    sentence: pieces.filter(({ text }) => text !== ''),
    canShow: where === 'text',
  };
}
