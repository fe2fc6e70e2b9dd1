import { Button } from './Button.tsx';
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
        words={isOpen ? `Reading page ${reading}` : `Reading page ${reading} of ${pages}`}
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
      {others > 0 && <Button onPress={onJoin}>{troubles.length > 0 ? 'Try again' : labelFor(props)}</Button>}
    </div>
  );
}

function sentenceFor({ pages, others, isOpen }: Props): string {
  if (others === 0) return `All ${pages} pages of this article are in.`;
  const inNow = pages - others;
  if (isOpen && inNow === 1) return 'This article goes on, on another page.';
  return `This article has ${pages} pages; ${inNow === 1 ? 'one is' : `${inNow} are`} in.`;
}

function labelFor({ others, isOpen }: Props): string {
  if (isOpen) return 'Clip the pages that follow too';
  return others === 1 ? 'Clip the other page too' : `Clip the other ${others} pages too`;
}
