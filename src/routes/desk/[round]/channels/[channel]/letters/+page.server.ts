import { fail } from '@sveltejs/kit';
import { countLetterCodes } from '#db/queries/letter-codes.ts';
import { channelOf } from '#lib/server/channels.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { makeLetterCodes, mostLetterPages, mostLetters } from '#lib/server/letters.ts';
import { enter } from '#lib/server/permission.ts';
import { qrOf } from '#lib/server/qr.ts';
import { grouped } from '#lib/survey/channel-code.ts';
import type { Actions, PageServerLoad } from './$types';
import { howMany, letterLink } from './letter-link.ts';
import { originOf, surveyOf } from '../survey-of.ts';

/** Without a script nothing of the codes is left in the page but the letters themselves. */
export const csr = false;

/** For those who manage channels: how many codes there are, and a form for more. */
export const load: PageServerLoad = async (event) => {
	const entered = await enter(event, 'channel:manage');
	const channel = await channelOf(db(), entered, event.params.channel, 'letter');
	const { questionnaire, closesOn, partnership } = await surveyOf(channel);
	const letters = await countLetterCodes(db(), entered.round.partnershipId);
	return {
		channel: { name: channel.name, code: channel.code, closed: channel.closed },
		shown: `${event.url.host}/c/${channel.code}`,
		survey: { questionnaire, closesOn, partnership },
		printed: letters.get(channel.id) ?? 0,
		most: { letters: mostLetters, pages: mostLetterPages }
	};
};

export const actions: Actions = {
	/** Makes letters and shows them, once: the codes are in this answer and nowhere else. */
	print: async (event) => {
		const { account, round } = await enter(event, 'channel:manage');
		const channel = await channelOf(db(), { round }, event.params.channel, 'letter');
		const count = howMany(await event.request.formData());
		if (channel.closed) return fail(409, { problem: 'closed' as const });
		if (count === null) return fail(422, { problem: 'wrong' as const });
		if (count > mostLetterPages) return fail(422, { problem: 'too-many' as const });

		event.setHeaders({ 'cache-control': 'no-store' });
		const of = { partnershipId: round.partnershipId, channelId: channel.id };
		const codes = await makeLetterCodes(db(), of, count, { accountId: account.id, at: now() });
		const origin = originOf(event);
		return {
			letters: codes.map((code) => ({
				code: grouped(code),
				qr: qrOf(letterLink(origin, channel.code, code))
			}))
		};
	}
};
