import { channelOf } from '#lib/server/channels.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import { qrOf } from '#lib/server/qr.ts';
import type { PageServerLoad } from './$types';
import { originOf, surveyOf } from '../survey-of.ts';

export const csr = false;

/** For those who manage channels: a poster with the link, to read and to point a camera at. */
export const load: PageServerLoad = async (event) => {
	const entered = await enter(event, 'channel:manage');
	const channel = await channelOf(
		db(),
		entered,
		event.params.channel,
		...(['poster', 'web', 'school', 'workplace'] as const)
	);
	const { questionnaire, closesOn, partnership, stream } = await surveyOf(channel);
	const address = `${originOf(event)}/c/${channel.code}`;
	return {
		channel: { name: channel.name, code: channel.code },
		size: event.url.searchParams.get('size') === 'a5' ? ('a5' as const) : ('a4' as const),
		address,
		/** As it is written: no one types the scheme. */
		shown: `${event.url.host}/c/${channel.code}`,
		qr: qrOf(address),
		survey: { questionnaire, closesOn, partnership, staff: stream === 'staff' }
	};
};
