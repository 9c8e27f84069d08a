import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readCodebook } from '#db/queries/codebooks.ts';
import type { Round } from '#db/queries/rounds.ts';
import { themeName } from '#lib/coding/codebook.ts';
import { checkStatistic } from '#lib/promise/statistics/statistic.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { discard, findUpload } from '#lib/server/exchange/uploads.ts';
import { keepStatistic } from '#lib/server/keep-statistic.ts';
import { enter } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** What the file holds, to choose from: nothing is kept before that. */
export const load: PageServerLoad = async (event) => {
	const { round, upload, series } = await entered(event);
	const themes = await themesOf(round);
	return {
		file: upload.name,
		series: series.map(({ name, of, unit, points }) => {
			const figures = points.filter(({ value }) => value !== null);
			return {
				...{ name, of, unit },
				first: figures[0]?.period ?? '',
				last: figures.at(-1)?.period ?? '',
				value: figures.at(-1)?.value ?? 0
			};
		}),
		themes: themes.map((theme) => ({ id: theme.id, name: themeName(theme, getLocale()) })),
		today: today()
	};
};

export const actions: Actions = {
	keep: async (event) => {
		const { account, round, upload, series } = await entered(event);
		const fields = textFields(await event.request.formData());
		const chosen = fields.get('series') ?? [];
		const checked = checkStatistic((name) => fields.get(name)?.[0] ?? '', chosen, series, {
			themes: (await themesOf(round)).map(({ id }) => id),
			today: today()
		});
		if (!checked.ok) {
			const written = Object.fromEntries([...fields].map(([name, [value]]) => [name, value ?? '']));
			return fail(422, { written, chosen, problems: checked.problems });
		}
		const by = { accountId: account.id, at: now() };
		await keepStatistic(db(), round, by, checked.statistic);
		await discard(upload);
		redirect(303, `/desk/${round.slug}/statistics?kept`);
	}
};

/** The sender and their file; «not found» for anybody else's. */
async function entered(event: RequestEvent<{ round: string; job: string }>) {
	const { account, round } = await enter(event, 'statistics:keep');
	const upload = findUpload(event.params.job, { accountId: account.id, roundId: round.id });
	if (upload?.state.kind !== 'statistics') error(404, 'no-such-upload');
	return { account, round, upload, series: upload.state.series };
}

async function themesOf({ partnershipId, codebookVersionId }: Round) {
	return (await readCodebook(db(), partnershipId, codebookVersionId)).codebook.themes;
}
