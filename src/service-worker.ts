/**
 * Keeps the page for meeting notes, so that it opens where there is no net. It is registered by that
 * page alone, with the page's address as its scope: no other page, and nothing anyone has answered,
 * ever passes through here. What people write is in the page's own store, not in this one.
 */
export {};

// TypeScript's library for workers and the one for pages cannot stand in the same project.
type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Asked = Waiting & { request: Request; respondWith(answer: Promise<Response>): void };
type Told = Waiting & Pick<MessageEvent<{ page: string; assets: string[] }>, 'data' | 'ports'>;
declare const self: EventTarget & {
	registration: { scope: string };
	skipWaiting(): Promise<void>;
	clients: { claim(): Promise<void> };
};

/** One store a page: another round's note page has its own. */
const name = `note page ${self.registration.scope}`;
const page = new URL(self.registration.scope).pathname;

/** A phone may show a bar of signal and get nothing through: then the kept page is quicker. */
const patience = 5000;

self.addEventListener('install', (event) => (event as Waiting).waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => (event as Waiting).waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
	const told = event as Told;
	const [port] = told.ports;
	const kept = keepPage(told.data.page, told.data.assets);
	told.waitUntil(
		kept.then(
			() => port?.postMessage('kept'),
			() => port?.postMessage('failed')
		)
	);
});

/** The page last: it is never there without what it needs. What older versions needed goes. */
async function keepPage(address: string, assets: string[]): Promise<void> {
	if (address !== page) throw new Error('Not the page in whose name we were registered.');
	const fresh = await fetch(address, { credentials: 'same-origin', cache: 'no-store' });
	if (!fresh.ok || fresh.redirected) throw new Error('Signed out, or the page is gone.');
	const cache = await caches.open(name);
	const known = (await cache.keys()).map(({ url }) => new URL(url).pathname);
	await cache.addAll(assets.filter((asset) => !known.includes(asset)));
	await cache.put(address, fresh);
	const needed = [address, ...assets];
	const old = known.filter((path) => !needed.includes(path));
	await Promise.all(old.map((path) => cache.delete(path)));
}

self.addEventListener('fetch', (event) => {
	const asked = event as Asked;
	if (asked.request.method !== 'GET') return;
	const { pathname } = new URL(asked.request.url);
	const isPage = asked.request.mode === 'navigate' && pathname === page;
	if (isPage) asked.respondWith(fromNet(asked.request));
	else if (pathname.startsWith('/_app/')) asked.respondWith(fromStore(asked.request));
});

/** The newest when there is a net (or the sign-in page, when signed out), else the one kept. */
async function fromNet(request: Request): Promise<Response> {
	const kept = await (await caches.open(name)).match(page);
	const net = fetch(request);
	if (!kept) return net;
	const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
	const prompt = net.then((answer) => (answer.status >= 500 ? kept : answer)).catch(() => kept);
	return Promise.race([prompt, late]);
}

async function fromStore(request: Request): Promise<Response> {
	const kept = await (await caches.open(name)).match(request);
	return kept ?? fetch(request);
}
