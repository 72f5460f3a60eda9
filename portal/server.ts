/**
 * The portal's server: the built SvelteKit handler behind plain http.
 *
 *   HOST (127.0.0.1)   PORT (3000)   where it listens
 *   API_URL (http://127.0.0.1:4000/graphql)
 *   TRUSTED_PROXY=1    a TLS proxy stands in front: believe its x-forwarded-proto, -host and the last -for
 *
 * The handler takes every request for https unless a header says otherwise, and then answers form posts over plain
 * http with 403. So the header is always written here, and what a visitor sent by that name is believed only from
 * a trusted proxy.
 */
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';

const trusted = process.env['TRUSTED_PROXY'] === '1';
const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORT'] ?? 3000);

process.env['PROTOCOL_HEADER'] = 'x-portal-protocol';
process.env['HOST_HEADER'] = 'x-portal-host';
process.env['ADDRESS_HEADER'] = 'x-portal-address';
// The largest body of all: five photos. Every other route is held to 512 KB by the hooks.
process.env['BODY_SIZE_LIMIT'] = '52M';

const { handler } = (await import(new URL('./build/handler.js', import.meta.url).href)) as {
  handler: RequestListener;
};

const last = (value: string | string[] | undefined): string | undefined =>
  String(value ?? '')
    .split(',')
    .at(-1)
    ?.trim() || undefined;

function vouch(request: IncomingMessage): void {
  const { headers } = request;
  const forwarded = trusted ? headers : {};
  headers['x-portal-protocol'] = last(forwarded['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  headers['x-portal-host'] = last(forwarded['x-forwarded-host']) ?? headers.host ?? 'localhost';
  headers['x-portal-address'] = last(forwarded['x-forwarded-for']) ?? request.socket.remoteAddress ?? '';
}

const server = createServer((request, response) => {
  vouch(request);
  handler(request, response);
});
server.listen(port, host, () => console.log(`Portal: http://${host}:${port}`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    // Open event streams never end by themselves.
    setTimeout(() => server.closeAllConnections(), 1000).unref();
  });
}
