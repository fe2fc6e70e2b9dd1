import { i18n } from '#i18n';
import type { ReadingLook } from '../core/reading-look.ts';
import { LookFields } from './LookFields.tsx';
import './LookPanel.css';

interface Props {
  /** Its id, for the button that opens it. */
  readonly id: string;
  readonly look: ReadingLook;
  readonly onLook: (change: Partial<ReadingLook>) => void;
}

/** How the text is set, over the text itself. */
export function LookPanel({ id, look, onLook }: Props) {
  return (
    <div class="LookPanel" id={id} popover="auto" role="dialog" aria-label={i18n.t('components.look.label')}>
      <LookFields id={id} look={look} onLook={onLook} />
    </div>
  );
}
