import { redirect } from '@sveltejs/kit';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { asDownload } from '#lib/server/exchange/as-download.ts';
import { exportResponses } from '#lib/server/exchange/export/export-responses.ts';
import { formats } from '#lib/server/exchange/export/write-file.ts';
import type { Sheet } from '#lib/server/exchange/table.ts';
import { enter } from '#lib/server/permission.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { m } from '#lib/words/compiled/messages.js';
import type { RequestHandler } from './$types';
import { sourcesIn, type Source } from '../sources.ts';

/** The page where it is chosen: a file is asked for by its form, since it is noted who did. */
export const GET: RequestHandler = async (event) => {
	const { round } = await enter(event, 'responses:export');
	redirect(303, `/desk/${round.slug}/export`);
};

export const POST: RequestHandler = async (event) => {
	const { account, round } = await enter(event, 'responses:export');
	const form = await event.request.formData();
	const sources = await sourcesIn(round);
	const chosen = sources.find(({ name }) => name === form.get('source'));
	const format = formats.find((each) => each === form.get('format'));
	if (!chosen || !format) redirect(303, `/desk/${round.slug}/export?refused=choose`);

	const withTexts = form.get('texts') === 'yes';
	const about = aboutSheet(round.name, chosen, withTexts);
	const { source, stream } = chosen;
	const file = await exportResponses(
		db(),
		round,
		{ source, stream, format, withTexts, about },
		{ accountId: account.id, at: now() }
	);
	if (file === 'too-few') redirect(303, `/desk/${round.slug}/export?refused=too-few`);
	const part = format === 'codebook' ? 'kodbok' : withTexts ? 'svar-med-fritext' : 'svar';
	return asDownload(
		file,
		`${chosen.name === 'meetings' ? round.slug : chosen.name}-${part}-${today()}`
	);
};

/** What the file says of itself, so that whoever finds it later knows what it holds. */
function aboutSheet(roundName: string, { stream }: Source, withTexts: boolean): Sheet {
	return {
		name: m.exchange_about_sheet(),
		rows: [
			[m.exchange_about_round(), roundName],
			[m.exchange_about_source(), sourceWords[stream]()],
			[m.exchange_about_day(), today()],
			[
				m.exchange_about_texts(),
				withTexts ? m.exchange_export_texts_yes() : m.exchange_export_texts_no()
			],
			...(withTexts
				? []
				: [['', m.exchange_export_texts_no_hint({ survey: fewest.survey, staff: fewest.staff })]]),
			['', m.exchange_export_holds_order()],
			['', m.exchange_export_holds_staff()],
			['', m.exchange_export_holds_star()],
			['', m.exchange_export_holds_apostrophe()]
		]
	};
}

const sourceWords = {
	survey: m.exchange_import_stream_survey,
	staff: m.exchange_import_stream_staff,
	meeting: m.ask_desk_stream_meeting
};
