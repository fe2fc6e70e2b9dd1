import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { inDigits } from './language.ts';
import { Progress } from './Progress.tsx';
import './PartsOffer.css';

interface Props {
  readonly pages: number;
  /** How many of them are not in yet. */
  readonly others: number;
  /** There may be more pages than are known of. */
  readonly isOpen: boolean;
  /** The page that is being read. */
  readonly reading: number | undefined;
  /** A sentence for each page that could not be had. */
  readonly troubles: readonly string[];
  readonly onJoin: () => void;
  readonly onCancel: () => void;
}

/** Says that the article goes on elsewhere, and offers to take the other pages in. */
export function PartsOffer(props: Props) {
  const { pages, others, isOpen, reading, troubles, onJoin, onCancel } = props;
  if (reading !== undefined)
    return (
      <Progress
        words={
          isOpen
            ? i18n.t('components.parts.readingOpen', { number: inDigits(reading) })
            : i18n.t('components.parts.reading', { number: inDigits(reading), pages: inDigits(pages) })
        }
        part={isOpen ? undefined : (pages - others) / pages}
        onCancel={onCancel}
      />
    );
  return (
    <div class="PartsOffer">
      <div role="status">
        <p>{sentenceFor(props)}</p>
        {troubles.map((trouble) => (
          <p key={trouble} class="PartsOffer-trouble">
            {trouble}
          </p>
        ))}
      </div>
      {others > 0 && (
        <Button onPress={onJoin}>
          {troubles.length > 0 ? i18n.t('components.parts.again') : labelFor(props)}
        </Button>
      )}
    </div>
  );
}

function sentenceFor({ pages, others, isOpen }: Props): string {
  if (others === 0) return i18n.t('components.parts.allIn', { pages: inDigits(pages) });
  const inNow = pages - others;
  if (isOpen && inNow === 1) return i18n.t('components.parts.goesOn');
  return i18n.t('components.parts.some', inNow, { pages: inDigits(pages), count: inDigits(inNow) });
}

function labelFor({ others, isOpen }: Props): string {
  if (isOpen) return i18n.t('components.parts.clipRest');
  return i18n.t('components.parts.clipOthers', others, { count: inDigits(others) });
}
