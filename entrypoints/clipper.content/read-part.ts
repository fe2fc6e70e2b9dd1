import { addressKey, webAddress } from '../../core/address.ts';
import type { PartAnswer, PartTrouble } from '../../core/article-parts.ts';
import { extractArticle } from '../../page/extract.ts';
import { findParts } from '../../page/parts.ts';

/** How long a page may take, so that the person hears of it before the extension stops waiting for us. */
const PATIENCE_MS = 20_000;
/** Bytes of HTML that are no page of an article. */
const LARGEST = 20_000_000;
/** Characters of text under which a page with a box for a password is a gate. */
const TEASER = 600;

const GATE = /(?:log|sign)[-_]?(?:in|on|up)|register|subscri|account|paywall|auth|membership/i;

/**
 * Another page of the article in front, asked for as the page itself would ask: of its own site, with its
 * cookies, and so without any permission of ours. Never fails; nothing in what comes runs or loads.
 */
export async function readPart(address: string, own: string, end: AbortSignal): Promise<PartAnswer> {
  if (webAddress(address)?.origin !== webAddress(own)?.origin) return refusedFor('elsewhere');
  try {
    const signal = AbortSignal.any([end, AbortSignal.timeout(PATIENCE_MS)]);
    const response = await fetch(address, { credentials: 'same-origin', signal });
    const trouble = troubleWith(response, address);
    if (trouble) return refusedFor(trouble);
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > LARGEST) return refusedFor('too-large');
    return partIn(pageFrom(bytes, response.headers.get('content-type') ?? ''), response.url || address);
  } catch {
    return refusedFor(end.aborted ? 'stopped' : 'no-answer'); // the browser does not say which: no net, no answer
  }
}

function troubleWith(response: Response, asked: string): PartTrouble | undefined {
  if ([401, 402, 403, 407].includes(response.status)) return 'login';
  if ([404, 410].includes(response.status)) return 'missing';
  if (!response.ok) return 'no-answer';
  if (response.redirected && addressKey(response.url) !== addressKey(asked))
    return GATE.test(webAddress(response.url)?.pathname ?? '') ? 'login' : 'elsewhere';
  if (!/html/i.test(response.headers.get('content-type') ?? 'text/html')) return 'no-article';
  return Number(response.headers.get('content-length')) > LARGEST ? 'too-large' : undefined;
}

function partIn(page: Document, address: string): PartAnswer {
  const article = extractArticle(page, address);
  const isGate = page.querySelector('input[type=password]') !== null;
  if (!article) return refusedFor(isGate ? 'login' : 'no-article');
  if (isGate && article.text.length < TEASER) return refusedFor('login');
  return { kind: 'read', article, parts: findParts(page, address) };
}

/* As a browser reads it: the header says in which letters, else the page does, else they are today's. */
function pageFrom(bytes: ArrayBuffer, type: string): Document {
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 2_000));
  const stated =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  return new DOMParser().parseFromString(decoderFor(stated).decode(bytes), 'text/html');
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(); // a name that nobody knows
  }
}

function refusedFor(reason: PartTrouble): PartAnswer {
  return { kind: 'refused', reason };
}
