import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import type { WrongRow } from '#lib/server/exchange/answers/check-table.ts';
import { asDownload } from '#lib/server/exchange/as-download.ts';
import { csv } from '#lib/server/exchange/export/write-file.ts';
import { enter } from '#lib/server/permission.ts';
import { m } from '#lib/words/compiled/messages.js';
import { rowWords } from '#lib/words/exchange-rows.ts';
import type { RequestHandler } from './$types';
import { answersUpload } from '../answers-upload.ts';

/** The rows that are left out, as they stood in the file, with what is wrong: to put right and send. */
export const GET: RequestHandler = async (event) => {
	const entered = await enter(event, 'responses:import');
	const { upload, state } = answersUpload(entered, event.params.job);
	if (state.step !== 'checked' && state.step !== 'imported') error(404, 'no-such-upload');
	const { header } = state.table;
	const rows = JSON.parse(await readFile(join(upload.folder, 'wrong'), 'utf8')) as WrongRow[];
	const file = csv([
		[...header, m.exchange_import_wrong_row(), m.exchange_import_wrong_what()],
		...rows.map((row) => [...row.cells, String(row.row), rowWords(header, row).join(' ')])
	]);
	return asDownload(file, `${upload.name.replace(/\.\w+$/, '')}-rader`);
};
