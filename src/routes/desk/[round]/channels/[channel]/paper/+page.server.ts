import { channelOf } from '#lib/server/channels.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import type { PageServerLoad } from './$types';
import { surveyOf } from '../survey-of.ts';

export const csr = false;

/**
 * For those who type in paper: the form to print. Its language is `?in=`, since `?lang=` would change
 * the desk's own for the one who prints.
 */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'paper:enter');
	const channel = await channelOf(db(), { round }, event.params.channel, 'paper');
	const { questionnaire, closesOn, partnership } = await surveyOf(channel);
	const wished = event.url.searchParams.get('in');
	return {
		channel: { name: channel.name, code: channel.code },
		locale: questionnaire.locales.find((each) => each === wished) ?? 'sv',
		where: event.url.searchParams.get('where')?.slice(0, 120) ?? channel.name,
		shown: `${event.url.host}/c/${channel.code}`,
		survey: { questionnaire, closesOn, partnership }
	};
};
