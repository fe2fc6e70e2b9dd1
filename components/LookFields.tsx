import { i18n } from '#i18n';
import { FACES, FIRST_LOOK, PAPERS, SCALES, type ReadingLook } from '../core/reading-look.ts';
import { Button } from './Button.tsx';
import './LookFields.css';

const PAPER_NAMES: Readonly<Record<ReadingLook['paper'], string>> = {
  auto: i18n.t('components.look.auto'),
  light: i18n.t('components.look.light'),
  sepia: i18n.t('components.look.sepia'),
  dark: i18n.t('components.look.dark'),
};
const FACE_NAMES: Readonly<Record<ReadingLook['face'], string>> = {
  serif: i18n.t('components.look.serif'),
  sans: i18n.t('components.look.sans'),
};

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
        <legend>{i18n.t('components.look.paper')}</legend>
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
        <legend>{i18n.t('components.look.letters')}</legend>
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
      <Slide name="size" label={i18n.t('components.look.size')} unit=" %" look={look} onLook={onLook} />
      <Slide name="width" label={i18n.t('components.look.column')} unit=" em" look={look} onLook={onLook} />
      <Slide name="line" label={i18n.t('components.look.line')} unit=" %" look={look} onLook={onLook} />
      <label class="LookFields-check">
        <input
          type="checkbox"
          checked={look.names}
          onChange={(event) => onLook({ names: event.currentTarget.checked })}
        />
        {i18n.t('components.look.names')}
      </label>
      <Button kind="quiet" onPress={() => onLook(FIRST_LOOK)}>
        {i18n.t('components.look.reset')}
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
