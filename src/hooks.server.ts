import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { db } from '#lib/server/database.ts';
import { warmCoder } from '#lib/server/warm-coder.ts';
import { limitBody } from '#lib/server/limit-body.ts';
import { log } from '#lib/server/log.ts';
import { signedIn } from '#lib/server/session.ts';
import { defineCustomServerStrategy } from '#lib/words/compiled/runtime.js';
import { paraglideMiddleware } from '#lib/words/compiled/server.js';
import { readersLocale } from '#lib/words/readers-locale.ts';

defineCustomServerStrategy('custom-reader', {
	getLocale: (request) =>
		request && readersLocale(new URL(request.url).searchParams, request.headers.get('cookie'))
});

/** Before the first request: so that nobody waits a second for their answer to be read. */
export const init: ServerInit = () => warmCoder();

/** The page in the reader's language, and `lang` on <html> for the screen reader's voice. */
const speak: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, ({ locale }) =>
		resolve(event, { transformPageChunk: ({ html }) => html.replace('%lang%', locale) })
	);

/** Who asks. Public pages read no cookie unless one was set by signing in. */
const recognise: Handle = async ({ event, resolve }) => {
	event.locals.https = event.url.protocol === 'https:';
	event.locals.account = await signedIn(db(), event.cookies);
	return resolve(event);
};

/** Headers that close doors nobody needs. The content security policy is in svelte.config.js. */
const guard: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	response.headers.set('x-content-type-options', 'nosniff');
	// A page whose address holds a letter's code asks for less still.
	if (!response.headers.has('referrer-policy'))
		response.headers.set('referrer-policy', 'same-origin');
	response.headers.set('cross-origin-opener-policy', 'same-origin');
	response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
	if (event.locals.https) {
		response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
	}
	// What the signed-in see must not wait in a shared library computer's cache.
	if (event.locals.account) response.headers.set('cache-control', 'no-store');
	return response;
};

export const handle = sequence(speak, recognise, guard, limitBody);

/** Bugs get a number to quote; the log gets the place in the code, never what was sent. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'not-found' };
	const number = Math.random().toString(36).slice(2, 8);
	const stack = error instanceof Error ? (error.stack ?? '') : '';
	log('bug', {
		number,
		route: event.route.id ?? '',
		kind: error instanceof Error ? error.name : typeof error,
		// The stack's frames without its first line: a database error's message may quote an answer.
		at: stack
			.split('\n')
			.filter((line) => line.startsWith('    at '))
			.slice(0, 6)
			.join(' ')
	});
	return { message: `bug-${number}` };
};
