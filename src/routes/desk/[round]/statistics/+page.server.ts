import { join } from 'node:path';
import { fail, redirect } from '@sveltejs/kit';
import { readCodebook } from '#db/queries/codebooks.ts';
import { listStatistics } from '#db/queries/statistics.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { fileIn } from '#lib/server/exchange/file-in.ts';
import { runInWorker } from '#lib/server/exchange/run-in-worker.ts';
import { discard, keepUpload } from '#lib/server/exchange/uploads.ts';
import { takeAwayStatistic } from '#lib/server/keep-statistic.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** Bytes. Years of every indicator of a municipality are a tenth of it. */
const largest = 2 * 1024 * 1024;

/** The figures that lie beside the themes, and where a file of more is sent. */
export const load: PageServerLoad = async (event) => {
	const { round, roles } = await enter(event, 'ranking:read');
	const whose = { partnershipId: round.partnershipId, roundId: round.id };
	const [statistics, { codebook }] = await Promise.all([
		listStatistics(db(), whose),
		readCodebook(db(), round.partnershipId, round.codebookVersionId)
	]);
	return {
		statistics,
		names: Object.fromEntries(
			codebook.themes.map((theme) => [theme.id, themeName(theme, getLocale())])
		),
		kept: event.url.searchParams.has('kept'),
		tooBig: event.url.searchParams.get('refused') === 'too-big',
		mayKeep: mayDo(roles, 'statistics:keep')
	};
};

export const actions: Actions = {
	read: async (event) => {
		const { account, round } = await enter(event, 'statistics:keep');
		const file = await fileIn(await event.request.formData());
		if (!file.ok) return fail(422, { refusal: file.refusal });
		if (file.bytes.length > largest) return fail(422, { refusal: { reason: 'too-big' as const } });

		const owner = { accountId: account.id, roundId: round.id };
		const upload = await keepUpload(owner, file, { kind: 'statistics', series: [] });
		const input = { name: file.name, from: join(upload.folder, 'sent') };
		const ran = await runInWorker('read-statistics', input);
		if (!ran.ok || !ran.value.ok) {
			await discard(upload);
			return ran.ok
				? fail(422, { none: ran.value.ok ? null : ran.value.reason })
				: fail(422, { refusal: ran.refusal });
		}
		upload.state = { kind: 'statistics', series: ran.value.series };
		redirect(303, `/desk/${round.slug}/statistics/${upload.token}`);
	},
	remove: async (event) => {
		const { account, round } = await enter(event, 'statistics:keep');
		const id = String((await event.request.formData()).get('id') ?? '');
		await takeAwayStatistic(db(), round, { accountId: account.id, at: now() }, id);
		redirect(303, `/desk/${round.slug}/statistics`);
	}
};
