import { fail } from '@sveltejs/kit';
import { countByChannel, listChannels } from '#db/queries/channels.ts';
import { findRoundBefore } from '#db/queries/earlier-rounds.ts';
import { countLetterCodes } from '#db/queries/letter-codes.ts';
import { countByDay } from '#db/queries/incoming.ts';
import { countResponses } from '#db/queries/responses.ts';
import { listSurveys } from '#db/queries/surveys.ts';
import { arrivals } from '#lib/ranking/arrivals.ts';
import { linkCounts } from '#lib/ranking/link-counts.ts';
import { addChannel, channelOf, setClosed } from '#lib/server/channels.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enter, type Entered, mayDo } from '#lib/server/permission.ts';
import { textFields } from '#lib/server/text-fields.ts';
import { type ShownCount, workplaceCounts } from '#lib/survey/channel-counts.ts';
import { checkChannel } from '#lib/survey/channel-form.ts';
import { channelMix } from '#lib/survey/channel-mix.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const csr = false;

/** For those who type in paper, and those who manage channels: every way in, with link and count. */
export const load: PageServerLoad = async (event) => {
	const { round, roles } = await enter(event, 'paper:enter');
	const inRound = { partnershipId: round.partnershipId, roundId: round.id };
	const [surveys, channels, counts, letters, responses, days] = await Promise.all([
		listSurveys(db(), round.partnershipId, round.id),
		listChannels(db(), round.partnershipId, round.id),
		countByChannel(db(), round.partnershipId, round.id),
		countLetterCodes(db(), round.partnershipId),
		countResponses(db(), round.partnershipId, round.id),
		countByDay(db(), inRound)
	]);
	const streamOf = new Map(surveys.map(({ id, stream }) => [id, stream]));
	const isStaff = ({ surveyId }: { surveyId: string }) => streamOf.get(surveyId) === 'staff';
	const counted = channels.map((channel) => ({ ...channel, count: counts.get(channel.id) ?? 0 }));
	const staff = responses
		.filter(({ stream }) => stream === 'staff')
		.reduce((sum, { count }) => sum + count, 0);
	const shown = new Map<string, ShownCount>([
		...workplaceCounts(counted.filter(isStaff), staff),
		...linkCounts(
			counted.filter((channel) => !isStaff(channel)),
			arrivals(days)
		)
	]);
	return {
		origin: `${event.locals.https ? 'https' : 'http'}://${event.url.host}`,
		mayManage: mayDo(roles, 'channel:manage'),
		surveys: surveys.map(({ id, stream }) => ({ id, stream })),
		channels: channels.map((channel) => ({
			...channel,
			staff: isStaff(channel),
			answers: shown.get(channel.id) ?? ('too-few' as const),
			printed: letters.get(channel.id) ?? 0
		})),
		mix: await mixOf(round, responses)
	};
};

export const actions: Actions = {
	add: async (event) => {
		const { account, round } = await enter(event, 'channel:manage');
		const fields = textFields(await event.request.formData());
		const surveys = await listSurveys(db(), round.partnershipId, round.id);
		const checked = checkChannel(fields, surveys);
		if (!checked.ok) {
			const written = Object.fromEntries(
				['kind', 'name', 'size'].map((name) => [name, fields.get(name)?.[0] ?? ''])
			);
			return fail(422, { problems: checked.problems, written });
		}
		const by = { accountId: account.id, at: now() };
		const code = await addChannel(db(), round.partnershipId, checked.channel, by);
		return { said: 'added' as const, name: checked.channel.name, code };
	},
	close: (event) => close(event, true),
	reopen: (event) => close(event, false)
};

async function close(event: RequestEvent, closed: boolean) {
	const entered = await enter(event, 'channel:manage');
	const code = String((await event.request.formData()).get('channel') ?? '');
	const channel = await channelOf(db(), entered, code);
	const of = { partnershipId: entered.round.partnershipId, channelId: channel.id };
	await setClosed(db(), of, closed, { accountId: entered.account.id, at: now() });
	return { said: closed ? ('closed' as const) : ('reopened' as const), name: channel.name, code };
}

type Counted = Awaited<ReturnType<typeof countResponses>>;

/** How residents came this time beside last time, when there was one. */
async function mixOf(round: Entered['round'], responses: Counted) {
	const before = await findRoundBefore(db(), round);
	if (!before) return null;
	const earlier = await countResponses(db(), round.partnershipId, before.id);
	const residents = (rows: Counted) => rows.filter(({ stream }) => stream === 'survey');
	return { round: before.name, ...channelMix(residents(responses), residents(earlier)) };
}
