/* Pages that attack: the interview of the sample site, each with one thing that a hostile page can do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from './server.ts';

const INTERVIEW = readFileSync(join(import.meta.dirname, 'pages/interview.html'), 'utf8');

/** One way a page attacks. */
export interface Attack {
  readonly what: string;
  /** Runs before anything else in the page. */
  readonly script?: string;
  /** Stands before the article, and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How a person can mark there; with the toolbar where nothing is said. */
  readonly markBy?: 'shortcut' | 'walk';
}

const FORM_CHILDREN =
  'firstChild lastChild nextSibling previousSibling parentNode childNodes localName nodeType shadowRoot data host contentDocument attributes children'
    .split(' ')
    .map((name) => `<input name="${name}" type="hidden">`)
    .join('');

const CLOBBERED =
  'body head documentElement createElement createTreeWalker createRange querySelector querySelectorAll defaultView ' +
  'getSelection activeElement addEventListener dispatchEvent adoptedStyleSheets caretPositionFromPoint readyState ' +
  'contentType importNode implementation getElementById title URL childNodes firstChild ownerDocument nodeType ' +
  'getRootNode isConnected textContent';

/* What scripts of a page can say to whoever listens: our verbs, our events, our names. */
const FORGED = `
  const send = EventTarget.prototype.dispatchEvent;
  const ask = ['readPage', 'makeMark', 'marksOf', 'undoMark', 'recolour', 'openPanel', 'highlight', 'showMarks'];
  const selectors = { quote: { exact: 'FORGED', prefix: '', suffix: '' }, position: { start: 0, end: 6 } };
  setInterval(() => {
    for (const verb of ask) {
      const message = { ask: verb, about: { address: location.href, canonical: location.href, selectors, colour: 'pink' } };
      postMessage(message, '*');
      for (const name of ['message', 'cutting-room', verb, 'wxt:content-script-started'])
        send.call(document, new CustomEvent(name, { detail: message }));
      globalThis.chrome?.runtime?.sendMessage?.(message);
    }
    for (const host of document.querySelectorAll(':root > div'))
      for (const event of [new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }),
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
        new PointerEvent('pointerup', { bubbles: true, composed: true }), new Event('submit', { bubbles: true })])
        send.call(host, event);
    send.call(window, new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }, 40);`;

/** What a page hears of whoever is in it: every message, and every event of an element that is not its own. */
const LISTEN = `
  globalThis.heard = [];
  const say = JSON.stringify;
  const hear = (what) => { heard[heard.length] = what; };
  addEventListener('message', ({ data }) => { if (!data.ask) hear(say(data)); });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { hear('attachShadow'); return attach.call(this, init); };
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { hear(event.type); return dispatch.call(this, event); };`;

const POLLUTED = `
  for (const name of ['ask', 'about', 'ok', 'value', 'colour', 'note', 'clip', 'then', 'state', 'html', 'isClipped'])
    Object.defineProperty(Object.prototype, name, { get: () => 'POLLUTED', set() {}, configurable: true });
  Object.prototype.get = Object.prototype.set = () => 'POLLUTED';
  Array.prototype.toJSON = () => ['POLLUTED'];`;

const OVERRIDDEN = `
  const no = () => { throw new Error('no'); };
  for (const [of, names] of [
    [Node, ['cloneNode', 'appendChild', 'textContent', 'childNodes', 'firstChild', 'getRootNode', 'isConnected']],
    [Element, ['attachShadow', 'append', 'closest', 'matches', 'querySelectorAll', 'getAttribute']],
    [Document, ['createElement', 'createRange', 'createTreeWalker', 'querySelector', 'adoptedStyleSheets', 'getSelection']],
    [Range, ['toString', 'setStart', 'setEnd', 'getBoundingClientRect']], [Selection, ['getRangeAt', 'rangeCount']]])
    for (const name of names) Object.defineProperty(of.prototype, name, { get: no });
  JSON.parse = JSON.stringify = Promise.prototype.then = globalThis.fetch = no;
  for (const name of ['map', 'filter', 'push', 'forEach', 'slice', Symbol.iterator]) Array.prototype[name] = no;
  globalThis.Highlight = globalThis.CSSStyleSheet = globalThis.MutationObserver = no;`;

const csp = (policy: string) => ({ headers: { 'content-security-policy': policy } });

/** All of them. */
export const ATTACKS: readonly Attack[] = [
  { what: 'polluted prototypes', script: POLLUTED },
  { what: 'overridden DOM methods', after: `<script>${OVERRIDDEN}</script>` },
  {
    what: 'a clobbered document',
    before: CLOBBERED.split(' ')
      .map((name) => `<img name="${name}" alt=""><form name="${name}" id="${name}"></form>`)
      .join(''),
  },
  { what: 'a clobbering form around the article', before: '<form>', after: `${FORM_CHILDREN}</form>` },
  { what: 'forged messages and events', script: FORGED },
  {
    what: 'a document that never rests',
    script: `addEventListener('DOMContentLoaded', () => setInterval(() => {
      const line = document.createElement('p'); line.textContent = 'Update ' + Math.random();
      document.body.append(line); document.body.dataset.turn = Math.random();
      if (document.body.childElementCount > 60) line.previousElementSibling.remove();
    }, 0))`,
  },
  {
    what: 'a page that throws out what it does not know',
    script: `new MutationObserver(() => { for (const stranger of document.querySelectorAll(':root > :not(head, body)'))
      stranger.remove(); }).observe(document, { childList: true, subtree: true });`,
    markBy: 'shortcut',
  },
  { what: '200,000 nodes', after: `<aside hidden>${'<b>x</b>'.repeat(100_000)}</aside>` },
  {
    what: 'frames that navigate themselves',
    // Once it is loaded: while they turn, a page never is.
    script: `addEventListener('load', () => { for (const at of ['/turning', 'http://other.test/turning', '/turning']) {
      const frame = document.createElement('iframe'); frame.src = at; document.querySelector('article').after(frame); } })`,
  },
  {
    what: 'stolen focus',
    after: `<input id="thief"><script>setInterval(() => document.querySelector('#thief').focus(), 30)</script>`,
    markBy: 'walk',
  },
  {
    what: 'handlers at the window that stop every event',
    script: `for (const name of ['keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'click', 'pointerdown', 'pointerup',
      'selectionchange', 'selectstart', 'copy', 'focusin', 'focusout', 'beforeinput', 'input', 'change', 'toggle'])
      addEventListener(name, (event) => event.stopImmediatePropagation(), true);`,
    markBy: 'shortcut',
  },
  { what: 'a policy that allows nothing', ...csp("default-src 'none'; base-uri 'none'; form-action 'none'") },
  {
    what: 'a policy that wants trusted types',
    ...csp("require-trusted-types-for 'script'; trusted-types 'none'"),
  },
  { what: 'a sandbox without scripts', ...csp('sandbox') },
  { what: 'a sandbox with scripts', ...csp('sandbox allow-scripts') },
  {
    what: 'a policy for every feature',
    headers: {
      'permissions-policy':
        'clipboard-write=(), clipboard-read=(), fullscreen=(), storage-access=(), unload=(), sync-xhr=()',
      'document-policy': 'force-load-at-top',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  },
  {
    what: 'sandboxed frames',
    after: `<iframe sandbox srcdoc="<p>One"></iframe><iframe sandbox="allow-scripts" srcdoc="<script>parent.postMessage({ ask: 'makeMark' }, '*')</script><p>Two"></iframe>`,
  },
];

/** Serves an attack as `/interview` of a host of its own, and gives the address. */
export function serveAttack(site: Site, attack: Attack, at: number): string {
  const host = `hostile-${at}.test`;
  const { script = '', before = '', after = '', headers = {} } = attack;
  const html = INTERVIEW.replace(
    '<head>',
    () => `<head><script>{${script}}</script><script>{${LISTEN}}</script>`,
  )
    .replaceAll('http://reel-courier.test', () => `http://${host}`)
    .replace('<article', () => `${before}<article`)
    .replace('</article>', () => `</article>${after}`);
  site.answer(`${host}/interview`, (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.end(html);
  });
  for (const turning of [`${host}/turning`, 'other.test/turning'])
    site.answer(
      turning,
      '<script>setTimeout(() => location.replace("/turning?" + Math.random()), 50)</script>',
    );
  return `http://${host}/interview`;
}
