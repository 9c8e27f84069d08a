import { redirect } from '@sveltejs/kit';
import { stringify } from 'csv-stringify/sync';
import { channelOf } from '#lib/server/channels.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { makeLetterCodes } from '#lib/server/letters.ts';
import { enter } from '#lib/server/permission.ts';
import { grouped } from '#lib/survey/channel-code.ts';
import { m } from '#lib/words/compiled/messages.js';
import type { RequestHandler } from './$types';
import { howMany, letterLink } from '../letter-link.ts';
import { originOf } from '../../survey-of.ts';

/** A reloaded file is no file: back to the form. */
export const GET: RequestHandler = async (event) => {
	const { round } = await enter(event, 'channel:manage');
	redirect(303, `/desk/${round.slug}/channels/${event.params.channel}/letters`);
};

/** Makes codes and hands them out as a file, once: a row for each letter, for a mail house. */
export const POST: RequestHandler = async (event) => {
	const { account, round } = await enter(event, 'channel:manage');
	const channel = await channelOf(db(), { round }, event.params.channel, 'letter');
	const back = `/desk/${round.slug}/channels/${channel.code}/letters`;
	const count = howMany(await event.request.formData());
	if (channel.closed) redirect(303, `${back}?problem=closed`);
	if (count === null) redirect(303, `${back}?problem=wrong`);

	const of = { partnershipId: round.partnershipId, channelId: channel.id };
	const codes = await makeLetterCodes(db(), of, count, { accountId: account.id, at: now() });
	const origin = originOf(event);
	const rows = codes.map((code) => [grouped(code), letterLink(origin, channel.code, code)]);
	const head = [m.channels_letters_file_code(), m.channels_letters_file_link()];
	// With a byte order mark and semicolons, as Swedish Excel expects.
	const file = stringify([head, ...rows], { bom: true, delimiter: ';', record_delimiter: '\r\n' });
	return new Response(file, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${channel.code}-${count}.csv"`,
			'cache-control': 'no-store'
		}
	});
};
