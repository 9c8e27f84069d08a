import { rolesIn } from '#db/queries/accounts.ts';
import { listChannels } from '#db/queries/channels.ts';
import {
	countStaffAnswered,
	noteStaffAnswered,
	showStaffAnswered
} from '#db/queries/staff-answered.ts';
import type { Survey } from '#db/queries/surveys.ts';
import type { Db } from '#db/connect.ts';
import { mayShowNames } from '#lib/survey/who-answered.ts';
import { workplaceKeptAs } from '#lib/survey/workplace.ts';
import { mayDo } from './permission.ts';
import type { SignedIn } from './session.ts';
import type { Via } from './submit.ts';

type OfSurvey = Pick<Survey, 'id' | 'partnershipId' | 'roundId'>;

/** How a member of staff came: by a workplace's link or not, signed in or not. */
export async function staffVia(
	db: Db,
	survey: OfSurvey,
	{ via, account }: { via: Via | null; account: SignedIn | null }
): Promise<Via> {
	const came = via ?? { kind: 'web' as const, channelId: null };
	const roles = account ? await rolesIn(db, survey.partnershipId, account.id) : [];
	if (!account || !mayDo(roles, 'staff-dialogue:answer')) return came;
	return { ...came, staffAccountId: account.id };
}

/**
 * The way that a staff response is kept as having come by. A link is kept only when it is a large
 * workplace's; that of any other is let go of.
 */
export async function staffChannel(
	db: Db,
	{ id, partnershipId, roundId }: OfSurvey,
	{ kind, channelId }: Pick<Via, 'kind' | 'channelId'>
): Promise<Pick<Via, 'kind' | 'channelId'>> {
	if (channelId === null) return { kind, channelId };
	const channels = await listChannels(db, partnershipId, roundId);
	const places = channels.filter((each) => each.kind === 'workplace' && each.surveyId === id);
	if (!places.some((place) => place.id === channelId)) return { kind, channelId: null };
	const keptAs = workplaceKeptAs(places, channelId);
	if (keptAs === 'itself') return { kind, channelId };
	return { kind: keptAs === 'a-workplace' ? kind : 'web', channelId: null };
}

/** Notes who has answered, in the transaction that keeps the response; shows names ten at a time. */
export async function noteAnswered(
	trx: Db,
	{ id: surveyId, partnershipId }: OfSurvey,
	accountId: string
): Promise<void> {
	const survey = { surveyId, partnershipId };
	await noteStaffAnswered(trx, { ...survey, accountId });
	if (mayShowNames(await countStaffAnswered(trx, survey))) await showStaffAnswered(trx, survey);
}
