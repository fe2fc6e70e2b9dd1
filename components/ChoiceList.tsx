import { useId } from 'preact/hooks';
import './ChoiceList.css';

export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
}

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** One of several, each with a sentence that says what it is good for. */
export function ChoiceList({ label, choices, chosen, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="ChoiceList">
      <legend class="spoken">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.id} class="ChoiceList-choice">
          <input
            type="radio"
            name={name}
            value={choice.id}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          <span class="ChoiceList-name">{choice.name}</span>
          <span class="ChoiceList-purpose">{choice.purpose}</span>
        </label>
      ))}
    </fieldset>
  );
}
