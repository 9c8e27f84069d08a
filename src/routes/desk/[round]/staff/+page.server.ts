import { countByChannel, listChannels } from '#db/queries/channels.ts';
import { countResponses } from '#db/queries/responses.ts';
import { countStaffAnswered, listStaff } from '#db/queries/staff-answered.ts';
import { findSurvey, listSurveys, type Survey } from '#db/queries/surveys.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enter } from '#lib/server/permission.ts';
import { namesAtATime } from '#lib/survey/who-answered.ts';
import { countWorkplaces } from '#lib/survey/workplace.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Fewest people behind a number about staff. */
const least = namesAtATime;

/** For those who invite and remind: how many have answered, and who when it tells nothing of what. */
export const load: PageServerLoad = async (event) => {
	const { round } = await enter(event, 'staff:remind');
	const surveys = await listSurveys(db(), round.partnershipId, round.id);
	const open = surveys.find(({ stream, isDraft }) => stream === 'staff' && !isDraft);
	const survey = open ? await findSurvey(db(), open.slug) : null;
	if (!survey) return { survey: null };
	const counted = await countStaff(survey);
	const origin = `${event.locals.https ? 'https' : 'http'}://${event.url.host}`;
	return {
		survey: {
			address: `${origin}/s/${survey.slug}`,
			closesOn: survey.closesOn,
			open: survey.closesOn >= today(),
			minutes: survey.questionnaire.minutes
		},
		least,
		answered: counted.all < least ? null : counted.all,
		staff: await staffOf(survey),
		workplaces: await workplacesOf(survey, counted.atWorkplaces)
	};
};

async function countStaff({ partnershipId, roundId }: Survey) {
	const counted = await countResponses(db(), partnershipId, roundId);
	const staff = counted.filter(({ stream }) => stream === 'staff');
	const sum = (rows: typeof staff) => rows.reduce((total, { count }) => total + count, 0);
	return {
		all: sum(staff),
		atWorkplaces: sum(staff.filter(({ channel }) => channel === 'workplace'))
	};
}

/** The list with who has answered, or while it is not shown all there is: how many, and to whom. */
async function staffOf({ id: surveyId, partnershipId }: Survey) {
	const all = await listStaff(db(), partnershipId, surveyId);
	const { shown } = await countStaffAnswered(db(), { surveyId, partnershipId });
	return {
		accounts: all.length,
		list: shown === 0 ? null : all.map(({ id, name, answered }) => ({ id, name, answered })),
		remind: all.filter(({ answered }) => !answered).map(({ email }) => email)
	};
}

async function workplacesOf({ id, partnershipId, roundId }: Survey, total: number) {
	const channels = await listChannels(db(), partnershipId, roundId);
	const places = channels.filter(({ kind, surveyId }) => kind === 'workplace' && surveyId === id);
	const byLink = await countByChannel(db(), partnershipId, roundId);
	const { workplaces, others } = countWorkplaces(places, byLink, total);
	const counts = new Map(workplaces.map((place) => [place.id, place.count]));
	return {
		others,
		list: places.map((place) => ({
			id: place.id,
			name: place.name,
			size: place.size,
			count: counts.get(place.id) ?? null
		}))
	};
}
