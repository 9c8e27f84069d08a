import { error, redirect, type Handle } from '@sveltejs/kit';

/** The pages that take files; everything else takes forms. */
const takesFiles =
	/^\/desk\/\[round\]\/(import|statistics|codebook\/exchange|survey\/\[survey\]\/xlsform)$/;
/** A file of 10 MB with the form around it, and what two pages of text in every field come to. */
const most = { file: 10 * 1024 * 1024 + 64 * 1024, form: 512 * 1024 };

/**
 * Refuses what is larger than the page takes before anything of it is read. scripts/serve.ts lets
 * the largest of these through (BODY_SIZE_LIMIT), so the others have to be held here.
 */
export const limitBody: Handle = ({ event, resolve }) => {
	const { request, route, url } = event;
	if (request.method === 'GET' || request.method === 'HEAD') return resolve(event);
	const isFile = takesFiles.test(route.id ?? '');
	const length = request.headers.get('content-length');
	// A browser always says how much it sends. Who does not is counted by nobody on the way here.
	if (length === null && request.headers.has('transfer-encoding') && !isFile) error(411);
	if (Number(length) <= (isFile ? most.file : most.form)) return resolve(event);
	if (!isFile) error(413, 'too-large');
	redirect(303, `${url.pathname}?refused=too-big`);
};
