import { i18n } from '#i18n';
import { language } from '../../components/language.ts';
import type { Article } from '../../core/article.ts';
import { fieldsOf, type Fields } from '../../core/clip.ts';
import { SAMPLE_ADDRESS } from '../../core/sample-clip.ts';

/** An article of our own, to try everything on, in the person's language: its film and people are invented. */
export function sampleArticle(): Article {
  const paragraphs = (['about', 'lighthouse', 'baker', 'shoot', 'next'] as const).map((paragraph) =>
    i18n.t(`welcome.sample.text.${paragraph}`),
  );
  return {
    address: SAMPLE_ADDRESS,
    canonical: SAMPLE_ADDRESS,
    title: i18n.t('welcome.sample.title'),
    byline: i18n.t('browser.name'),
    outlet: i18n.t('welcome.sample.outlet'),
    language: language(),
    excerpt: paragraphs[1] ?? '',
    text: paragraphs.join('\n\n'),
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    sources: {},
  };
}

/** What is filled in for it, as if it had been clipped. */
export function sampleFields(): Fields {
  return {
    ...fieldsOf(sampleArticle()),
    credits: [
      { role: 'film', spelling: i18n.t('welcome.sample.film') },
      { role: 'director', spelling: i18n.t('welcome.sample.director') },
      { role: 'actor', spelling: i18n.t('welcome.sample.actorOne') },
      { role: 'actor', spelling: i18n.t('welcome.sample.actorTwo') },
    ],
    tags: [i18n.t('welcome.sample.tag')],
  };
}
