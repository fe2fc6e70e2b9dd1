import { FACES, FIRST_LOOK, PAPERS, SCALES, type ReadingLook } from '../core/reading-look.ts';
import { Button } from './Button.tsx';
import './LookFields.css';

const PAPER_NAMES: Readonly<Record<ReadingLook['paper'], string>> = {
  auto: 'Auto',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
};
const FACE_NAMES: Readonly<Record<ReadingLook['face'], string>> = { serif: 'Serif', sans: 'Sans' };

interface Props {
  /** Parts its choices from others of the page. */
  readonly id: string;
  readonly look: ReadingLook;
  readonly onLook: (change: Partial<ReadingLook>) => void;
}

/** How the text is set; every change is seen at once. */
export function LookFields({ id, look, onLook }: Props) {
  return (
    <div class="LookFields">
      <fieldset class="LookFields-papers">
        <legend>Paper</legend>
        {PAPERS.map((paper) => (
          <label key={paper} class={`LookFields-paper LookFields-${paper}`}>
            <input
              type="radio"
              name={`${id}-paper`}
              checked={look.paper === paper}
              onChange={() => onLook({ paper })}
            />
            <span>{PAPER_NAMES[paper]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="LookFields-faces">
        <legend>Letters</legend>
        {FACES.map((face) => (
          <label key={face} class={`LookFields-face LookFields-${face}`}>
            <input
              type="radio"
              name={`${id}-face`}
              checked={look.face === face}
              onChange={() => onLook({ face })}
            />
            <span>{FACE_NAMES[face]}</span>
          </label>
        ))}
      </fieldset>
      <Slide name="size" label="Size" unit=" %" look={look} onLook={onLook} />
      <Slide name="width" label="Column" unit=" em" look={look} onLook={onLook} />
      <Slide name="line" label="Line height" unit=" %" look={look} onLook={onLook} />
      <label class="LookFields-check">
        <input
          type="checkbox"
          checked={look.names}
          onChange={(event) => onLook({ names: event.currentTarget.checked })}
        />
        Underline names of your library
      </label>
      <Button kind="quiet" onPress={() => onLook(FIRST_LOOK)}>
        As at the beginning
      </Button>
    </div>
  );
}

interface SlideProps {
  readonly name: keyof typeof SCALES;
  readonly label: string;
  readonly unit: string;
  readonly look: ReadingLook;
  readonly onLook: (change: Partial<ReadingLook>) => void;
}

function Slide({ name, label, unit, look, onLook }: SlideProps) {
  const { least, most, step } = SCALES[name];
  return (
    <label class="LookFields-slide">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step={step}
        value={look[name]}
        aria-valuetext={`${look[name]}${unit}`}
        onInput={(event) => onLook({ [name]: Number(event.currentTarget.value) })}
      />
      <output>
        {look[name]}
        {unit}
      </output>
    </label>
  );
}
