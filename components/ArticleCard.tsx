import { i18n } from '#i18n';
import { Clamped } from './Clamped.tsx';
import { inDigits } from './language.ts';
import { OutletLetter } from './OutletLetter.tsx';
import './ArticleCard.css';

interface Props {
  readonly title: string;
  readonly byline: string;
  /** `2023-10-11`, or empty. */
  readonly published: string;
  readonly outlet: string;
  readonly minutes: number;
  readonly excerpt: string;
  readonly language: string | undefined;
  /** A `data:` picture; undefined for the outlet's initial in its place. */
  readonly thumbnail: string | undefined;
  readonly onTitle: (title: string) => void;
  readonly onByline: (byline: string) => void;
  readonly onPublished: (published: string) => void;
}

/** What was understood of the page, to be corrected in place. */
export function ArticleCard(props: Props) {
  const { title, byline, published, outlet, minutes, excerpt, language, thumbnail } = props;
  return (
    <section class="ArticleCard" aria-label={i18n.t('components.articleCard.label')}>
      {thumbnail ? (
        <img class="ArticleCard-picture" src={thumbnail} alt="" />
      ) : (
        <OutletLetter class="ArticleCard-picture ArticleCard-initial" outlet={outlet} />
      )}
      <div class="ArticleCard-words">
        <textarea
          class="ArticleCard-title"
          data-box="title"
          aria-label={i18n.t('components.articleCard.title')}
          rows={1}
          lang={language}
          value={title}
          onInput={(event) => props.onTitle(event.currentTarget.value.replace(/\n/g, ' '))}
        />
        <p class="ArticleCard-outlet">
          <span>{outlet}</span>
          {minutes > 0 && (
            <span>{i18n.t('components.articleCard.minutes', { minutes: inDigits(minutes) })}</span>
          )}
        </p>
      </div>
      <div class="ArticleCard-facts">
        <input
          class="ArticleCard-fact"
          data-box="byline"
          aria-label={i18n.t('components.articleCard.byline')}
          placeholder={i18n.t('components.articleCard.whoWrote')}
          value={byline}
          onInput={(event) => props.onByline(event.currentTarget.value)}
        />
        <input
          class="ArticleCard-fact"
          type="date"
          data-box="published"
          aria-label={i18n.t('components.articleCard.published')}
          value={published}
          onInput={(event) => props.onPublished(event.currentTarget.value)}
        />
      </div>
      {excerpt !== '' && (
        <Clamped
          class="ArticleCard-excerpt"
          pieces={[{ text: excerpt, marked: false }]}
          language={language}
        />
      )}
    </section>
  );
}
