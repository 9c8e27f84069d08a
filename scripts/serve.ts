/**
 * node scripts/serve.ts: serves the built site. PORT (3000) and HOST (all addresses) say where,
 * DATABASE_PATH which database. `npm start` does this after installing, building and migrating.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';

// Read by the built site when it starts: take scheme and host from the proxy when there is one.
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
process.env.HOST_HEADER ??= 'x-forwarded-host';

const built = new URL('../build/handler.js', import.meta.url).href;
const { handler } = (await import(built)) as {
	handler: (request: IncomingMessage, response: unknown, next: () => void) => void;
};
const compress = compression();

/**
 * The scheme the browser used, so that a form's Origin can be compared whole (SvelteKit's own
 * check). A proxy says it; without one we speak plain http. Some proxies forget to say: then the
 * browser's own Origin tells, and only when it names the very host that was asked.
 */
export function scheme(request: IncomingMessage): string {
	const said = request.headers['x-forwarded-proto'];
	if (typeof said === 'string') return said.split(',')[0]?.trim() ?? 'http';
	const { origin, host } = request.headers;
	if (origin === `https://${host}`) return 'https';
	return 'http';
}

const server = createServer((request, response) => {
	request.headers['x-forwarded-proto'] = scheme(request);
	compress(
		request as Parameters<typeof compress>[0],
		response as Parameters<typeof compress>[1],
		() => handler(request, response, () => response.writeHead(404).end())
	);
});

server.listen(Number(process.env.PORT ?? 3000), process.env.HOST, () => {
	const { port } = server.address() as AddressInfo;
	console.log(`Serving on http://localhost:${port}`);
});

// A stop in good order: finish what is under way, take nothing new.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
	});
}
