import './Figures.css';

interface Props {
  readonly label: string;
  readonly figures: readonly { readonly value: string; readonly name: string; readonly quiet?: boolean }[];
}

/** A few numbers with what each of them counts. */
export function Figures({ label, figures }: Props) {
  return (
    <dl class="Figures" aria-label={label}>
      {figures.map(({ value, name, quiet }) => (
        <div key={name} class={quiet ? 'Figures-quiet' : ''}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
