import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { channelFor, inLanguage } from '../channel-for.ts';

/** For everyone: the receipt on a tablet, shown for ten seconds. */
export const load: PageServerLoad = async (event) => {
	const { channel, survey } = await channelFor(event.params.code);
	if (channel.kind !== 'kiosk' || !survey)
		redirect(303, inLanguage(`/s/${channel.surveySlug}/thanks`));
	event.setHeaders({ 'cache-control': 'no-store' });
	const { slug, closesOn, partnership } = survey;
	return {
		code: channel.code,
		shownAddress: `${event.url.host}/s/${slug}`,
		survey: { closesOn, partnership }
	};
};
