/**
 * The portal's server: the built SvelteKit handler behind plain http.
 *
 *   HOST (127.0.0.1), PORT (3000)     where it listens
 *   API_URL (http://127.0.0.1:4000)   where it finds the API
 *   ORIGIN                            the address customers type. With https it is believed for every request: a TLS
 *                                     proxy stands in front. With http the visitor's Host header counts, so that
 *                                     localhost and 127.0.0.1 both work.
 *   TRUSTED_PROXY=1                   a proxy stands in front: believe its x-forwarded-proto, -host and the last -for
 *
 * The handler takes every request for https unless a header says otherwise, and then answers form posts over plain
 * http with 403. So the headers it reads are always written here; whatever a visitor sent by those names is lost.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';

const trusted = process.env['TRUSTED_PROXY'] === '1';
const origin = process.env['ORIGIN'] ? new URL(process.env['ORIGIN']) : null;
const secureOrigin = origin?.protocol === 'https:' ? origin : null;
const host = process.env['HOST'] || '127.0.0.1';
const port = Number(process.env['PORT'] || 3000);

process.env['PROTOCOL_HEADER'] = 'x-portal-protocol';
process.env['HOST_HEADER'] = 'x-portal-host';
process.env['ADDRESS_HEADER'] = 'x-portal-address';
// The largest body of all: five photos. Every other route is held to 512 KB by the hooks.
process.env['BODY_SIZE_LIMIT'] = '52M';

const { handler } = (await import(new URL('./build/handler.js', import.meta.url).href)) as {
  handler: RequestListener;
};

/** The last entry of a forwarded header is the nearest proxy's own; those before it anybody could have written. */
const nearest = (value: string | string[] | undefined): string | undefined =>
  String(value ?? '')
    .split(',')
    .at(-1)
    ?.trim() || undefined;

function vouch({ headers, socket }: IncomingMessage): void {
  const forwarded = trusted ? headers : {};
  const secure = secureOrigin !== null || nearest(forwarded['x-forwarded-proto']) === 'https';
  headers['x-portal-protocol'] = secure ? 'https' : 'http';
  headers['x-portal-host'] =
    secureOrigin?.host ?? nearest(forwarded['x-forwarded-host']) ?? headers.host ?? 'localhost';
  headers['x-portal-address'] = nearest(forwarded['x-forwarded-for']) ?? socket.remoteAddress ?? '';
}

const server = createServer((request, response) => {
  vouch(request);
  handler(request, response);
});
server.listen(port, host, () => console.log(`Portal: http://${host}:${port}`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    // Open tracking pages hold their streams; they come back by themselves.
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
