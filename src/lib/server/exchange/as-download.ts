import type { WrittenFile } from './export/write-file.ts';

/** A file for the browser to save. The name in ASCII, and as it is for those who read RFC 6266. */
export function asDownload({ bytes, type, extension }: WrittenFile, name: string): Response {
	const whole = `${name}.${extension}`;
	const ascii = whole
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\w.-]+/g, '-');
	return new Response(Buffer.from(bytes), {
		headers: {
			'content-type': type,
			'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(whole)}`,
			'cache-control': 'no-store'
		}
	});
}
