/* Which addresses are one article? An address key is what is left of an address when everything is
   dropped that does not choose the article: scheme, www./m./amp., campaign parameters, the fragment.
   Too little dropped makes two clips of one article; too much loses one article under another, which
   is worse. So parameters nobody knows stay. */

/** Parameters that tell where a reader came from, never what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hs\w+|hs\w+Tracking|ref|ref_src|ref_url|referrer|cmpid|cmp|ncid|ocid|icid|src|smid|sref|partner|taid|guccounter|guce_\w+|spm|share|shared|sh|amp|amp_\w+|outputType|fbaid|__twitter_impression|feature|from|via|xtor|at_\w+|wt_mc|sc_\w+|s_cid|CMP|oref|ito|mbid)$/i;
/** A parameter that often is the article: `?id=5`, `?p=12`, `?newsId=…`, `?idxno=…`. */
const IDENTITY =
  /(?:^|_)(?:p|v|id|no|idx|idxno|seq|aid|oid|nid|sid|story|article\w*|news\w*|post\w*)$|(?:id|no|idx|seq)$/i;

/** The address parsed, where it is one of the web's; undefined for any other (`about:`, `file:`, nonsense). */
export function webAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/**
 * What is the same for all addresses of one article: `kfilm.test/lee-chung-hyun-ballerina` for
 * `https://m.kfilm.test/lee-chung-hyun-ballerina/amp/?utm_source=x#top`.
 * Undefined for an address that is not of the web.
 */
export function addressKey(address: string): string | undefined {
  const url = webAddress(address);
  if (!url) return undefined;
  const search = keptParameters(url);
  const route = /^#!?\//.test(url.hash) ? url.hash : ''; // single-page sites that route by fragment
  return `${plainHost(url)}${plainPath(url.pathname)}${search ? `?${search}` : ''}${route}`;
}

/**
 * The address an article wants to be known by: the `rel=canonical` it claims where that can be believed,
 * else the address it was read at, without fragment. Not believed are: another site, a home page, a
 * section above the article, an address that drops the parameter which chose the article.
 */
export function canonicalAddress(address: string, claimed: string | undefined): string {
  const read = webAddress(address);
  if (!read) return address;
  const own = new URL(read);
  if (!/^#!?\//.test(own.hash)) own.hash = '';
  if (!claimed || !URL.canParse(claimed, address)) return own.href;
  const canonical = webAddress(new URL(claimed, address).href);
  if (!canonical || !isBelieved(read, canonical)) return own.href;
  return canonical.href;
}

/** Every key an article may be asked for by, its own first, those of its further pages last. */
export function addressKeys(article: {
  readonly address: string;
  readonly canonical: string;
  readonly parts?: readonly string[] | undefined;
}): string[] {
  const addresses = [article.canonical, article.address, ...(article.parts ?? [])];
  const keys = addresses.map(addressKey);
  return [...new Set(keys.filter((key) => key !== undefined))];
}

function isBelieved(read: URL, canonical: URL): boolean {
  if (plainHost(read) !== plainHost(canonical)) return false;
  const path = plainPath(canonical.pathname);
  const readPath = plainPath(read.pathname);
  if (path === '' && canonical.search === '') return readPath === '' && read.search === '';
  if (/^#!?\//.test(read.hash) && canonical.hash !== read.hash) return false;
  if (isSectionAbove(readPath, path)) return false;
  return !losesIdentity(read, canonical, readPath === path);
}

/** `/news` is above `/news/a-film-opens`, but `/story` is the whole of `/story/2`. */
function isSectionAbove(readPath: string, path: string): boolean {
  if (!readPath.startsWith(`${path}/`)) return false;
  return !/^\/(?:page\/)?\d{1,2}$/.test(readPath.slice(path.length));
}

function losesIdentity(read: URL, canonical: URL, samePath: boolean): boolean {
  for (const [name, value] of read.searchParams) {
    if (TRACKING.test(name) || canonical.searchParams.get(name) === value) continue;
    const other = canonical.searchParams.get(name);
    if (other !== null && IDENTITY.test(name)) return true; // another article's number
    if (samePath && IDENTITY.test(name) && value !== '' && !canonical.pathname.includes(value)) return true;
  }
  return false;
}

function plainHost(url: URL): string {
  const host = url.host.replace(/\.$/, '');
  const bare = host.replace(/^(?:www\d?|m|mobile|amp)\./, '');
  return bare.includes('.') ? bare : host; // `m.test` is somebody's host, not a mobile edition of `test`
}

function plainPath(path: string): string {
  const decoded = readable(path).normalize('NFC');
  return decoded
    .replace(/\/{2,}/g, '/')
    .replace(/^\/amp(?=\/)/, '')
    .replace(/(?:\/amp|\.amp)(?=\/?$|\.html?$)/, '')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/, '')
    .replace(/\/+$/, '');
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone % sign: two spellings of it are not worth a guess
  }
}

function keptParameters(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString();
}

/** Whether an address is that of an outlet's front page. */
export function isFrontPage(address: string): boolean {
  const url = webAddress(address);
  return (
    url !== undefined && /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '' && url.hash === ''
  );
}
