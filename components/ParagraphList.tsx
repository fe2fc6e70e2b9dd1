import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import './ParagraphList.css';
import { inDigits } from './language.ts';

/** A paragraph as the list shows it. */
export interface ListedParagraph {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isKept: boolean;
  /** Why it was left out. */
  readonly reason?: string | undefined;
}

interface Props {
  /** In reading order. Asked for when the list is opened. */
  readonly paragraphs: () => readonly ListedParagraph[];
  readonly kept: number;
  readonly out: number;
  readonly language: string | undefined;
  /** What the last press did. */
  readonly said: string;
  /** Takes the paragraph at this place in, or leaves it out. */
  readonly onToggle: (at: number) => void;
  readonly onUndo?: (() => void) | undefined;
}

/** How much of the article is kept, and which paragraphs: one press takes one in or out. */
export function ParagraphList(props: Props) {
  const { kept, out, said, onUndo } = props;
  const [isOpen, open] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const undo = () => {
    onUndo?.();
    summary.current?.focus();
  };
  return (
    <details class="ParagraphList" onToggle={(event) => open(event.currentTarget.open)}>
      <summary ref={summary}>
        <strong>{countOf(kept, out)}</strong>
        {out > 0 && <span>{i18n.t('components.paragraphs.out', out, { count: inDigits(out) })}</span>}
      </summary>
      {isOpen && <Rows {...props} />}
      <div class="ParagraphList-said">
        <p role="status">{isOpen && said}</p>
        {isOpen && onUndo && (
          <Button kind="quiet" title="Ctrl+Z" onPress={undo}>
            {i18n.t('components.paragraphs.undo')}
          </Button>
        )}
      </div>
    </details>
  );
}

function Rows({ paragraphs, out, language, onToggle, onUndo }: Props) {
  const [isAll, showAll] = useState(out === 0);
  const [at, move] = useState(0);
  const seen = useRef(new Set<string>());
  const list = withKeys(paragraphs());
  // What was left out when one looked stays in sight when it is taken in.
  for (const { key, isKept } of list) if (!isKept) seen.current.add(key);
  const shown = list.filter(({ key }) => isAll || seen.current.has(key));
  const current = Math.min(at, shown.length - 1);
  return (
    <>
      <ul class="ParagraphList-rows" aria-label={i18n.t('components.paragraphs.label')}>
        {shown.map(({ key, place, ...paragraph }, row) => (
          <li key={key}>
            <Row
              {...paragraph}
              language={language}
              isCurrent={row === current}
              onFocus={() => move(row)}
              onToggle={() => onToggle(place)}
              onUndo={onUndo}
            />
          </li>
        ))}
      </ul>
      {list.length > shown.length && (
        <Button kind="quiet" onPress={() => showAll(true)}>
          {i18n.t('components.paragraphs.showAll', { count: inDigits(list.length) })}
        </Button>
      )}
      {isAll && seen.current.size > 0 && (
        <Button kind="quiet" onPress={() => showAll(false)}>
          {i18n.t('components.paragraphs.showOut')}
        </Button>
      )}
    </>
  );
}

interface RowProps extends ListedParagraph {
  readonly language: string | undefined;
  /** The one that Tab comes to; the arrows lead to the others. */
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onUndo: (() => void) | undefined;
}

function Row({ text, isHeading, isKept, reason, language, isCurrent, ...on }: RowProps) {
  return (
    <label class="ParagraphList-row" data-kept={isKept} data-heading={isHeading}>
      <input
        type="checkbox"
        checked={isKept}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={on.onFocus}
        onChange={on.onToggle}
        onKeyDown={(event) => {
          step(event);
          if (on.onUndo && isUndo(event)) {
            event.preventDefault();
            on.onUndo();
          }
        }}
      />
      <span class="ParagraphList-text" lang={language} dir="auto">
        {text}
      </span>
      {reason !== undefined && <span class="ParagraphList-reason">{reason}</span>}
    </label>
  );
}

function isUndo(event: KeyboardEvent): boolean {
  return event.key === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
}

/** Moves from row to row by the arrows, Home and End. */
function step(event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }): void {
  const boxes = [...(event.currentTarget.closest('ul')?.querySelectorAll('input') ?? [])];
  const at = boxes.indexOf(event.currentTarget);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  boxes[to]?.focus();
}

/* A paragraph is known by its words, wherever it stands; the same words twice by which of them it is. */
function withKeys(list: readonly ListedParagraph[]) {
  const times = new Map<string, number>();
  return list.map((paragraph, place) => {
    const time = times.get(paragraph.text) ?? 0;
    times.set(paragraph.text, time + 1);
    return { ...paragraph, place, key: `${time} ${paragraph.text}` };
  });
}

function countOf(kept: number, out: number): string {
  if (out === 0) return i18n.t('components.paragraphs.all', kept, { count: inDigits(kept) });
  return i18n.t('components.paragraphs.kept', { kept: inDigits(kept), all: inDigits(kept + out) });
}
