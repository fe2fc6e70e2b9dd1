import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { Button } from '../../components/Button.tsx';
import { shortDay, shortDayOf } from '../../components/dates.ts';
import { Notice } from '../../components/Notice.tsx';
import { webAddress } from '../../core/address.ts';
import type { Clip } from '../../core/clip.ts';
import { hasOriginal } from '../../core/sample-clip.ts';

interface Props {
  readonly clip: Clip;
  readonly language: string | undefined;
  readonly direction: 'rtl' | 'ltr' | 'auto';
  readonly onRestore: () => void;
  readonly children: ComponentChildren;
}

/** What a cutting has at its head: outlet, date, headline, byline, credits. */
export function Head({ clip, language, direction, onRestore, children }: Props) {
  const outlet = clip.outlet || (webAddress(clip.address)?.host ?? '');
  return (
    <header class="Reader-head" dir={direction === 'auto' ? undefined : direction}>
      {clip.state === 'trashed' && (
        <Notice kind="problem" actions={<Button onPress={onRestore}>{i18n.t('reader.head.restore')}</Button>}>
          {i18n.t('reader.head.inTrash')}
        </Notice>
      )}
      <p class="Reader-outlet">
        <strong lang={language}>{outlet}</strong>
        {clip.published !== '' && <time dateTime={clip.published}>{shortDay(clip.published)}</time>}
      </p>
      <h1 lang={language} dir="auto">
        {clip.title}
      </h1>
      {clip.byline !== '' && (
        <p class="Reader-byline" lang={language} dir="auto">
          {clip.byline}
        </p>
      )}
      {children}
      <p class="Reader-source" dir="ltr">
        {hasOriginal(clip) && (
          <>
            {clip.address}
            <br />
          </>
        )}
        {i18n.t('reader.head.clipped', { date: shortDayOf(clip.created) })}
      </p>
    </header>
  );
}
