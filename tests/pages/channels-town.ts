import type { Db } from '#db/connect.ts';
import { listChannels } from '#db/queries/channels.ts';
import { findRound } from '#db/queries/rounds.ts';
import { findSurvey } from '#db/queries/surveys.ts';
import { addChannel } from '#lib/server/channels.ts';
import type { NewChannelKind } from '#lib/survey/channel-form.ts';

/** A channel of the example's, made without its page. Returns the link's code. */
export async function newChannel(
	db: Db,
	kind: NewChannelKind,
	name: string,
	size: number | null = null
): Promise<string> {
	const slug = kind === 'workplace' ? 'haparanda-2026-medarbetare' : 'haparanda-2026';
	const survey = await findSurvey(db, slug);
	if (!survey) throw new Error(`The example lacks ${slug}.`);
	const anna = await db
		.selectFrom('account')
		.select('id')
		.where('email', '=', 'anna@haparanda.example')
		.executeTakeFirstOrThrow();
	const by = { accountId: anna.id, at: new Date().toISOString() };
	const channel = { surveyId: survey.id, kind, name, size };
	return addChannel(db, survey.partnershipId, channel, by);
}

/** The id behind a link's code. */
export async function channelId(db: Db, code: string): Promise<string> {
	const round = await findRound(db, 'haparanda-2026');
	const channels = round ? await listChannels(db, round.partnershipId, round.id) : [];
	const found = channels.find((channel) => channel.code === code);
	if (!found) throw new Error(`No channel ${code}.`);
	return found.id;
}
