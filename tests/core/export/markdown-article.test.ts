import { expect, test } from 'vitest';
import { markdownArticle } from '../../../core/export/markdown-article.ts';

test.each([
  ['<p data-paragraph="0">One <em>soft</em> word.</p><p>Two.</p>', 'One *soft* word.\n\nTwo.'],
  ['<h2>The shoot</h2><p>It rained.</p>', '### The shoot\n\nIt rained.'],
  [
    '<p>Read <a href="http://a.test/x_(y)?q=1 2">the <b>interview</b> </a>now.</p>',
    'Read [the **interview**](http://a.test/x_%28y%29?q=1%202) now.',
  ],
  ['<blockquote><p>A quote.</p><p>Its end.</p></blockquote><p>On.</p>', '> A quote.\n\n> Its end.\n\nOn.'],
  ['<ul><li>tea</li><li><p>lamp</p></li></ul><ol><li>a</li></ol>', '- tea\n- lamp\n1. a'],
  ['<ul><li>tea<ul><li>green</li></ul></li></ul>', '- tea\n    - green'],
  ['<p>a<br>b</p>', 'a  \nb'],
  [
    '<figure><img src="http://a.test/b.jpg" alt="A harbour"><figcaption>By night</figcaption></figure>',
    '[A harbour](http://a.test/b.jpg)\n\nBy night',
  ],
  [
    '<p>1. no list</p><p># no heading *nor* &lt;b&gt;</p>',
    '1\\. no list\n\n\\# no heading \\*nor\\* \\<b\\>',
  ],
  ['<p><a href="javascript:alert(1)">no link</a> <em> </em></p>', 'no link'],
  ['<pre>A line\n  and its next</pre><p>Prose\nflows.</p>', 'A line  \nand its next\n\nProse flows.'],
  ['<center>A</center><address>B</address>', 'A\n\nB'],
  ['<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です</p>', '漢字です'],
  ['<p><b><strong>x</strong></b> <em><cite>y</cite></em></p>', '**x** *y*'],
  ['<p><b>“인용”</b>이라고 <b>말했다.</b> 그</p>', '“인용”이라고 **말했다.** 그'],
  ['<p>그는<em>「달」</em> 봤다, <em>«A»</em>.</p>', '그는「달」 봤다, *«A»*.'],
  ['<p><b>(a)</b></p><p><b>b</b>cd <i>e</i> f</p>', '**(a)**\n\n**b**cd *e* f'],
  ['', ''],
])('%s', (html, markdown) => {
  expect(markdownArticle(html)).toBe(markdown);
});
