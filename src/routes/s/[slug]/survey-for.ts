import { error } from '@sveltejs/kit';
import { rolesIn } from '#db/queries/accounts.ts';
import { findSurvey, type Survey } from '#db/queries/surveys.ts';
import { arrivalBy } from '#lib/server/arrival.ts';
import { now, today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { mayDo, requireAccount } from '#lib/server/permission.ts';

type Visit = Parameters<typeof requireAccount>[0] & {
	params: { slug: string };
	request: Request;
};

/**
 * The survey at this address, for those who may answer it. The staff dialogue asks who comes, unless
 * they come by their workplace's link, and a neighbour's is «not found»; the residents' asks nobody.
 */
export async function surveyFor(visit: Visit): Promise<Survey> {
	const survey = await findSurvey(db(), visit.params.slug);
	if (!survey) error(404, 'no-such-survey');
	if (survey.stream === 'staff' && !(await isAtWorkplace(survey, visit.url))) {
		const account = requireAccount(visit);
		const roles = await rolesIn(db(), survey.partnershipId, account.id);
		if (!mayDo(roles, 'staff-dialogue:answer')) error(404, 'no-such-survey');
	}
	return survey;
}

/** A workplace's link stands for a sign-in: it is handed out there, and can be closed. */
async function isAtWorkplace(survey: Survey, address: URL): Promise<boolean> {
	return (await arrivalBy(db(), survey, address))?.kind === 'workplace';
}

/** Whoever began before midnight on the last day gets two hours to finish. */
const toFinish = 2 * 60 * 60 * 1000;

export function isOpen(survey: Pick<Survey, 'closesOn'>, visit: Pick<Visit, 'request'>): boolean {
	const late = visit.request.method === 'POST' ? toFinish : 0;
	return today(new Date(Date.parse(now()) - late)) <= survey.closesOn;
}
