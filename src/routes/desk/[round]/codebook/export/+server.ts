import { error } from '@sveltejs/kit';
import { bookOf } from '#lib/server/codebook/book-of.ts';
import { writeCodebookCsv } from '#lib/server/codebook/codebook-csv.ts';
import { writeQdc } from '#lib/server/codebook/qdc.ts';
import { asDownload } from '#lib/server/exchange/as-download.ts';
import { enter } from '#lib/server/permission.ts';
import type { RequestHandler } from './$types';

/** The codebook that holds, as a file: `?format=qdc` or `?format=csv`. */
export const GET: RequestHandler = async (visit) => {
	const { round } = await enter(visit, 'answers:read');
	const { codebook, number } = await bookOf(round);
	const name = `kodbok ${round.slug} v${number}`;
	switch (visit.url.searchParams.get('format')) {
		case 'qdc': {
			const bytes = new TextEncoder().encode(writeQdc(codebook));
			return asDownload({ bytes, type: 'application/xml; charset=utf-8', extension: 'qdc' }, name);
		}
		case 'csv': {
			const bytes = writeCodebookCsv(codebook);
			return asDownload({ bytes, type: 'text/csv; charset=utf-8', extension: 'csv' }, name);
		}
		default:
			error(404, 'no-such-format');
	}
};
