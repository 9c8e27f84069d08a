import { examplePassword } from '#db/example/haparanda.ts';

/** A form sent as a browser without JavaScript would: urlencoded, with its origin, no redirect followed. */
export function post(
	address: string,
	fields: Record<string, string | string[]>,
	headers: Record<string, string> = {}
): Promise<Response> {
	const body = new URLSearchParams();
	for (const [name, value] of Object.entries(fields)) {
		for (const each of [value].flat()) body.append(name, each);
	}
	return fetch(address, {
		method: 'POST',
		body,
		redirect: 'manual',
		// «text/html» as a page load says; to «*/*» SvelteKit answers with JSON for its own scripts.
		headers: { origin: new URL(address).origin, accept: 'text/html', ...headers }
	});
}

/** A page as HTML, with its status. */
export async function get(
	address: string,
	headers: Record<string, string> = {}
): Promise<{ status: number; html: string; headers: Headers }> {
	const response = await fetch(address, { redirect: 'manual', headers });
	return { status: response.status, html: await response.text(), headers: response.headers };
}

/** Signs in through the page itself and returns the headers to send from then on. */
export async function signIn(
	origin: string,
	email: string,
	password: string = examplePassword
): Promise<{ cookie: string }> {
	const response = await post(`${origin}/login`, { email, password });
	const cookie = response.headers.getSetCookie().find((each) => each.startsWith('session='));
	if (!cookie) throw new Error(`${email} could not sign in: ${response.status}`);
	return { cookie: cookie.split(';')[0] ?? '' };
}
