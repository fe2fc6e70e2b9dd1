import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A page that is not a file of the sample site. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The sample site, and a witness of every request that reaches it. */
export interface Site {
  readonly port: number;
  /** `GET kfilm.test/casting` for every request so far, and `?` for what was no HTTP at all. */
  readonly requests: readonly string[];
  /** Serves another answer under `host/path` (without query). */
  answer(address: string, answer: Answer | string): void;
  /** Serves nothing but the files again. */
  forget(): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  pdf: 'application/pdf',
  css: 'text/css',
};

/** Serves `tests/site/pages/NAME.html` as `/NAME` under every host name, at a port that is free or the one asked for. */
export async function openSite(port = 0): Promise<Site> {
  const requests: string[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    requests.push(`${request.method} ${request.headers.host}${request.url}`);
    response.setHeader('cache-control', 'no-cache'); // the next test may have the address answer otherwise
    const answer = answers.get(`${request.headers.host}${pathname}`);
    if (answer) answer(request, response);
    else serveFile(pathname, response);
  });
  server.on('clientError', (_error, socket) => {
    requests.push('?');
    socket.destroy();
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    answer(address, answer) {
      answers.set(
        address,
        typeof answer === 'string' ? (_request, response) => sendHtml(response, answer) : answer,
      );
    },
    forget: () => answers.clear(),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function sendHtml(response: ServerResponse, html: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html);
}

function serveFile(pathname: string, response: ServerResponse): void {
  const name = pathname === '/' ? 'home' : pathname.replace(/^\/|\/$/g, '');
  const file = /\.\w+$/.test(name) ? name : `${name}.html`;
  if (!/^[\w-]+\.\w+$/.test(file)) return notFound(response);
  try {
    const body = readFileSync(join(import.meta.dirname, 'pages', file));
    response.setHeader('content-type', TYPES[file.split('.').pop() ?? ''] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    notFound(response);
  }
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  sendHtml(response, '<!doctype html><title>Not found</title><p>There is no such page.</p>');
}
