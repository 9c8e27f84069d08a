/**
 * Asks the browser to keep this very page and its script and styles, so that it opens without a net
 * (src/service-worker.ts). The worker's scope is the page: it never sees another page of the desk.
 *
 * @returns whether the page can now be opened without a net
 */
export async function openOffline(page: string): Promise<boolean> {
	if (!('serviceWorker' in navigator)) return false;
	try {
		const { active } = await registered(page);
		return active ? await keepPage(active, page) : false;
	} catch {
		return false;
	}
}

async function registered(page: string): Promise<ServiceWorkerRegistration> {
	await navigator.serviceWorker.register('/service-worker.js', { scope: page });
	return navigator.serviceWorker.ready;
}

/** What this page has loaded is what it needs. The worker answers when it has all of it. */
function keepPage(worker: ServiceWorker, page: string): Promise<boolean> {
	const assets = performance
		.getEntriesByType('resource')
		.map(({ name }) => new URL(name))
		.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_app/'))
		.map(({ pathname }) => pathname);
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }) => resolve(data === 'kept');
		worker.postMessage({ page, assets: [...new Set(assets)] }, [port2]);
	});
}
