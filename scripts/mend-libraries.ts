/* What stands in libraries and must not be shipped is taken out as the extension is built.
   The stores’ reviewers look at every assignment to `innerHTML`. Ours has none, and the four of the libraries
   need not be there: nothing we ship turns a string into live nodes.
   WXT’s content scripts tell each other by messages of the page that a newer one has come. Any page hears them,
   and the id of the extension in them; any page can send one, and so end us. Ours end themselves instead
   (entrypoints/clipper.content/index.ts). */
import type { Plugin } from 'vite';

interface Mend {
  /** The end of the library’s file. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/* A document parsed apart runs nothing and loads nothing. The doctype and `<body>` make the parser do what
   `innerHTML` of a body does. */
const PARSED = (html: string, into: string) => `{
  const parsed = new DOMParser().parseFromString("<!doctype html><body>" + ${html}, "text/html").body;
  ${into}.textContent = "";
  while (parsed.firstChild) ${into}.append(parsed.firstChild);
}`;

const MENDS: readonly Mend[] = [
  {
    file: '@mozilla/readability/Readability.js',
    from: 'page.innerHTML = pageCacheHtml;',
    to: PARSED('pageCacheHtml', 'page'),
  },
  {
    file: '@mozilla/readability/Readability.js',
    from: 'tmp.innerHTML = noscript.innerHTML;',
    to: PARSED('noscript.innerHTML', 'tmp'),
  },
  {
    // Only where a browser has no DOMParser; there nothing is clean.
    file: 'dompurify/dist/purify.es.mjs',
    from: 'doc.documentElement.innerHTML = IS_EMPTY_INPUT ? emptyHTML : dirtyPayload;',
    to: 'doc.documentElement.textContent = "";',
  },
  {
    file: 'preact/dist/preact.mjs',
    from: '(t.innerHTML=h.__html)',
    to: '(()=>{throw Error("No component may set HTML.")})()',
  },
  {
    file: 'wxt/dist/utils/content-script-context.mjs',
    from: `		this.stopOldScripts();
		this.listenForNewerScripts();
	}`,
    to: '	}',
  },
];

/** Takes them out; stops the build where a library has changed and they are not found. */
export function mendLibraries(): Plugin {
  return {
    name: 'mend-libraries',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/u, '');
      const mends = MENDS.filter(({ file }) => path.endsWith(`/node_modules/${file}`));
      if (mends.length === 0) return undefined;
      return { code: mends.reduce(mend, code), map: null };
    },
  };
}

function mend(code: string, { file, from, to }: Mend): string {
  if (code.split(from).length !== 2) throw new Error(`${file} no longer holds once: ${from}`);
  return code.replace(from, () => to);
}
