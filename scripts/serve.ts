/**
 * node scripts/serve.ts: serves the built site. PORT (3000) and HOST (all addresses) say where,
 * DATABASE_PATH which database. `npm start` does this after installing, building and migrating.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import { surveyPageCache } from './survey-page-cache.ts';

// Read by the built site when it starts: take scheme and host from the proxy when there is one.
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';
process.env.HOST_HEADER ??= 'x-forwarded-host';
// Room for an uploaded file; src/lib/server/limit-body.ts holds every other page to much less.
process.env.BODY_SIZE_LIMIT ??= '11M';

type Site = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

const built = new URL('../build/handler.js', import.meta.url).href;
const { handler } = (await import(built)) as { handler: Site };
const compress = compression() as unknown as Site;
/** Tells our own request for a page from a reader's. New at every start, so nobody else knows it. */
const ownRequest = crypto.randomUUID();
const surveys = surveyPageCache(askSite, () => performance.now());

/**
 * The scheme the browser used, so that a form's Origin can be compared whole (SvelteKit's own
 * check). A proxy says it; without one we speak plain http. Some proxies forget to say: then the
 * browser's own Origin tells, and only when it names the very host that was asked.
 */
function scheme(request: IncomingMessage): string {
	const said = request.headers['x-forwarded-proto'];
	if (typeof said === 'string') return said.split(',')[0]?.trim() ?? 'http';
	const { origin, host } = request.headers;
	return origin === `https://${host}` ? 'https' : 'http';
}

function askSite(request: IncomingMessage): Promise<Response> {
	const { port } = server.address() as AddressInfo;
	return fetch(`http://127.0.0.1:${port}${request.url ?? ''}`, {
		headers: {
			accept: 'text/html',
			'accept-encoding': 'identity',
			'x-own-request': ownRequest,
			'x-forwarded-proto': String(request.headers['x-forwarded-proto']),
			'x-forwarded-host': request.headers.host ?? 'localhost'
		}
	});
}

function serve(request: IncomingMessage, response: ServerResponse): void {
	compress(request, response, () => {
		if (!surveys.isFor(request) || request.headers['x-own-request'] === ownRequest) {
			site(request, response);
			return;
		}
		const answered = surveys.answer(request, response);
		if (answered === true) return;
		Promise.resolve(answered).then(
			(done) => done || site(request, response),
			() => site(request, response)
		);
	});
}

function site(request: IncomingMessage, response: ServerResponse): void {
	// What was refused unread (limit-body.ts) is taken away, or the connection waits for it in vain.
	response.once('finish', () => {
		if (!request.complete) request.removeAllListeners('data').resume();
	});
	handler(request, response, () => response.writeHead(404).end());
}

const server = createServer((request, response) => {
	request.headers['x-forwarded-proto'] = scheme(request);
	// Who takes anything gets a page: SvelteKit would answer a form with JSON.
	if ((request.headers.accept ?? '*/*') === '*/*') request.headers.accept = 'text/html';
	serve(request, response);
});

server.listen(Number(process.env.PORT ?? 3000), process.env.HOST, () => {
	const { port } = server.address() as AddressInfo;
	console.log(`Serving on http://localhost:${port}`);
});

server.once('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EADDRINUSE') throw error;
	console.error('Something else is using that port already. Choose another: PORT=3001 npm start');
	process.exit(1);
});

// A stop in good order: finish what is under way, take nothing new.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeIdleConnections();
	});
}
