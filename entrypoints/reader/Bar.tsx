import { i18n } from '#i18n';
import { openPage } from '../../browser/page-in-front.ts';
import { CopyAs } from '../../components/CopyAs.tsx';
import { FindBar } from '../../components/FindBar.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { inDigits } from '../../components/language.ts';
import type { Clip } from '../../core/clip.ts';
import { hasOriginal } from '../../core/sample-clip.ts';
import type { MarkActions } from '../sidepanel/marks.ts';
import type { Desk } from './desk.ts';

/** The id of the panel for letters and paper. */
export const LOOK_PANEL = 'look';

interface Props {
  readonly clip: Clip;
  readonly desk: Desk | undefined;
  readonly actions: MarkActions;
  readonly onHelp: () => void;
}

/** What can be done with the clip, and how much of it is left. */
export function Bar({ clip, desk, actions, onHelp }: Props) {
  const share = desk?.place.share.value ?? 0;
  const find = desk?.find;
  return (
    <header class="Reader-bar">
      <div class="Reader-progress" style={{ '--share': share }} />
      <a class="Reader-library" href="/library.html">
        {i18n.t('reader.bar.library')}
      </a>
      {clip.minutes > 0 && <span class="Reader-left">{leftOf(clip.minutes, share)}</span>}
      {find?.isOpen.value && (
        <FindBar
          words={find.words.value}
          at={find.at.value}
          many={find.many.value}
          asked={find.asked.value}
          onWords={(words) => find.ask(words)}
          onStep={(by) => find.step(by)}
          onClose={() => find.close()}
        />
      )}
      <div class="Reader-tools" role="toolbar" aria-label={i18n.t('reader.bar.label')}>
        <IconButton icon="find" label={i18n.t('reader.bar.find')} onPress={() => find?.open()} />
        <IconButton icon="letters" label={i18n.t('reader.bar.look')} opens={LOOK_PANEL} />
        <IconButton icon="print" label={i18n.t('reader.bar.print')} onPress={() => print()} />
        {hasOriginal(clip) && (
          <IconButton
            icon="page"
            label={i18n.t('reader.bar.original')}
            onPress={() => void openPage(clip.address)}
          />
        )}
        <CopyAs
          label={i18n.t('components.markLine.copyClip')}
          onCopy={(form) => void actions.copyAs(form, clip)}
        >
          {i18n.t('components.markLine.copyAs')}
        </CopyAs>
        <IconButton icon="help" label={i18n.t('reader.bar.keys')} onPress={onHelp} />
      </div>
    </header>
  );
}

/** How long the rest takes to read. */
function leftOf(minutes: number, share: number): string {
  if (share >= 0.99) return i18n.t('reader.bar.readToEnd');
  const left = Math.max(1, Math.round(minutes * (1 - share)));
  return i18n.t(share < 0.05 ? 'reader.bar.minutes' : 'reader.bar.minutesLeft', { count: inDigits(left) });
}
