import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How long a rendered survey serves: a survey that is closed or changed shows it within a second. */
const freshMs = 1000;
const keyField = /(name="key" value=")[0-9a-f-]{36}(")/;

type Page = { until: number; headers: Record<string, string>; before: string; after: string };

/**
 * A survey's page is the same for everyone but for the form's key. When many open it at once (a
 * letter to all households has just landed) it is rendered once a second, and each reader gets a
 * key of their own put in: no two share one, so every response counts and none counts twice.
 *
 * Only for those who are not signed in, and only pages that were rendered with success.
 *
 * @param render asks the site itself for the page
 */
export function surveyPageCache(
	render: (request: IncomingMessage) => Promise<Response>,
	now: () => number
) {
	const pages = new Map<string, Page>();

	/** The fresh page for this request, if there is one. */
	function find(request: IncomingMessage): Page | null {
		const page = pages.get(addressOf(request));
		return page && page.until > now() ? page : null;
	}

	/** Renders the page and keeps it. Null when it is not a page to keep. */
	async function make(request: IncomingMessage): Promise<Page | null> {
		const rendered = await render(request);
		const html = await rendered.text();
		const [all, before, after] = keyField.exec(html) ?? [];
		if (rendered.status !== 200 || all === undefined || !before || !after) return null;
		const at = html.indexOf(all);
		const page = {
			until: now() + freshMs,
			headers: headersToKeep(rendered.headers),
			before: html.slice(0, at) + before,
			after: after + html.slice(at + all.length)
		};
		if (pages.size > 500) pages.clear(); // Made-up addresses must not fill the memory.
		pages.set(addressOf(request), page);
		return page;
	}

	return {
		/** Whether this request is for a survey's page by somebody who is not signed in. */
		isFor: (request: IncomingMessage): boolean =>
			request.method === 'GET' &&
			/^\/s\/[a-z0-9-]+(\?lang=[a-z]{2})?$/.test(request.url ?? '') &&
			!/\b(session|lang)=/.test(request.headers.cookie ?? ''),
		/** Answers from what is kept, or after rendering; false when it could not. */
		answer(request: IncomingMessage, response: ServerResponse): boolean | Promise<boolean> {
			const page = find(request);
			if (page) return send(page, response);
			return make(request).then((made) => made !== null && send(made, response));
		}
	};
}

const addressOf = (request: IncomingMessage): string =>
	`${String(request.headers['x-forwarded-proto'])} ${request.url ?? ''}`;

function headersToKeep(headers: Headers): Record<string, string> {
	const leftOut = new Set([
		'connection',
		'content-length',
		'date',
		'keep-alive',
		'transfer-encoding'
	]);
	return Object.fromEntries([...headers].filter(([name]) => !leftOut.has(name)));
}

function send({ headers, before, after }: Page, response: ServerResponse): true {
	response.writeHead(200, headers);
	response.end(before + randomUUID() + after);
	return true;
}
