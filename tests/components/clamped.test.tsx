/* Words that are too long for their lines end where a word ends. */
import { render } from 'preact';
import { expect, test } from 'vitest';
import { ArticleCard } from '../../components/ArticleCard.tsx';
import '../../components/theme.css';
import { place } from './place.ts';

const nothing = () => undefined;
const settled = () => new Promise((done) => setTimeout(done, 80));
const TEXTS = {
  en: 'When the first storm took the set apart, director Han Do-yeon did what he always does: he made tea and waited. Seo Ye-rin and Baek Ji-hwan play the sisters who keep the lamp burning for a brother everyone else has given up.',
  ko: '첫 폭풍이 세트를 무너뜨렸을 때 한도연 감독은 늘 하던 대로 차를 끓이고 기다렸다. 서예린과 백지환은 모두가 포기한 형제를 위해 등불을 지키는 자매를 연기한다. 촬영은 서른한 밤 동안 이어졌고 그중 나흘은 전기가 없었다고 한다.',
  ja: '最初の嵐がセットを壊したとき、ハン・ドヨン監督はいつものようにお茶を入れて待った。ソ・イェリンとペク・ジファンは、誰もが諦めた兄弟のために灯りを守る姉妹を演じている。撮影は三十一夜に及び、そのうち四夜は電気がなかったという。監督はまだ海を見ている。',
};

function show(excerpt: string, language: string, width: number): HTMLElement {
  place.style.width = `${width}px`;
  render(
    <ArticleCard
      title="A title"
      byline=""
      published=""
      outlet="The Reel Courier"
      minutes={1}
      excerpt={excerpt}
      language={language}
      thumbnail={undefined}
      onTitle={nothing}
      onByline={nothing}
      onPublished={nothing}
    />,
    place,
  );
  return place.querySelector('.ArticleCard-excerpt') as HTMLElement;
}

const wordEnds = (text: string, language: string) =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(
    ({ index, segment }) => index + segment.length,
  );

test.each(Object.entries(TEXTS))(
  'an excerpt in %s ends with a whole word and fits',
  async (language, text) => {
    for (const width of [300, 377, 420]) {
      const line = show(text, language, width);
      await settled();
      const shown = line.textContent;
      expect(shown).toMatch(/[^\s,;:“(-]…$/u);
      expect(text.startsWith(shown.slice(0, -1))).toBe(true);
      expect(wordEnds(text, language)).toContain(shown.length - 1);
      expect(line.scrollHeight).toBeLessThanOrEqual(line.clientHeight + 1);
      const range = document.createRange();
      range.selectNodeContents(line);
      const last = [...range.getClientRects()].at(-1);
      expect(last?.right).toBeGreaterThan(line.getBoundingClientRect().left + width / 2); // no more is lost than a word
    }
  },
);

test('what fits is shown whole, and what comes to have room again too', async () => {
  expect(show('He made tea.', 'en', 300).textContent).toBe('He made tea.');
  const line = show(TEXTS.en, 'en', 300);
  await settled();
  expect(line.textContent).toMatch(/…$/);
  place.style.width = '1600px';
  await settled();

  expect(line.textContent).toBe(TEXTS.en);
});
