import { fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { checkLetterCode } from '#lib/server/letters.ts';
import { networkAddress } from '#lib/server/network-address.ts';
import { letterField, letterParameter } from '#lib/survey/channel-code.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { channelFor, inLanguage } from './channel-for.ts';

/**
 * For everyone: the short link on a poster, in a letter, on a tablet. Most lead straight on; a
 * tablet gets its start screen, and a letter's code is asked for.
 */
export const load: PageServerLoad = async (event) => {
	const { channel, survey, open } = await channelFor(event.params.code);
	const address = `/s/${channel.surveySlug}`;
	if (!open || !survey) redirect(303, inLanguage(address));
	if (channel.kind !== 'kiosk' && channel.kind !== 'letter')
		redirect(303, inLanguage(address, { via: channel.code }));

	// The address may hold a code: neither our own pages nor our style sheets are told of it.
	event.setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'strict-origin' });
	const { slug, questionnaire, partnership } = survey;
	// The square in the letter brings the code along, so that nobody has to type it.
	const brought = event.url.searchParams.get(letterParameter);
	const isAsked = channel.kind === 'letter' && brought !== null && event.request.method === 'GET';
	return {
		code: channel.code,
		kind: channel.kind,
		host: event.url.host,
		survey: { slug, questionnaire, partnership },
		letter: isAsked ? await look(event, channel.id, brought) : null
	};
};

export const actions: Actions = {
	/** Looks at a letter's code. It is used up when the answers are kept, not before. */
	default: async (event) => {
		const { channel, open } = await channelFor(event.params.code);
		if (!open || channel.kind !== 'letter') redirect(303, inLanguage(`/c/${channel.code}`));
		const typed = String((await event.request.formData()).get(letterField) ?? '');
		const letter = await look(event, channel.id, typed);
		return letter.problem === null ? { letter } : fail(422, { letter });
	}
};

/** What was typed comes back to be put right, and to go along with the answers. */
async function look(event: RequestEvent, channelId: string, typed: string) {
	const from = { address: networkAddress(event), nowMs: Date.parse(now()) };
	const checked = await checkLetterCode(db(), channelId, typed, from);
	return { typed: typed.slice(0, 60), problem: checked.ok ? null : checked.problem };
}
