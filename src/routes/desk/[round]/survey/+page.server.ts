import { countResponses } from '#db/queries/responses.ts';
import { countSetAside } from '#db/queries/set-aside.ts';
import { listSurveys } from '#db/queries/surveys.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { foldSmall } from '#lib/survey/fold-small.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Fewest people behind a number about residents, and about staff. */
const least = { survey: 5, staff: 10 };

/** For everyone with a role: what is asked, where, and how many have answered. */
export const load: PageServerLoad = async (event) => {
	const { round, roles } = await enter(event, 'round:see');
	const [surveys, counted, setAside] = await Promise.all([
		listSurveys(db(), round.partnershipId, round.id),
		countResponses(db(), round.partnershipId, round.id),
		countSetAside(db(), round.partnershipId, round.id)
	]);
	const origin = `${event.locals.https ? 'https' : 'http'}://${event.url.host}`;
	const channels = new Map<string, { stream: Stream; channel: Channel; count: number }>();
	for (const { stream, channel, count } of counted) {
		const row = channels.get(`${stream} ${channel}`) ?? { stream, channel, count: 0 };
		channels.set(`${stream} ${channel}`, { ...row, count: row.count + count });
	}
	const staff = counted.filter(({ stream }) => stream === 'staff');
	const staffIsFew = sum(staff) < least.staff;
	const survey = counted.filter(({ stream }) => stream === 'survey');
	return {
		surveys: surveys.map((one) => ({
			...one,
			address: `${origin}/s/${one.slug}`,
			open: one.closesOn >= today()
		})),
		answered: sum(survey),
		mayBuild: mayDo(roles, 'survey:edit'),
		/** Responses that wait to be judged, for those who may. */
		waiting: mayDo(roles, 'responses:judge') ? setAside.waiting : null,
		/** A number that would tell that the one just seen at the computer has answered is null. */
		rows: [...channels.values()]
			.map((row) => ({ ...row, count: row.stream === 'staff' && staffIsFew ? null : row.count }))
			.sort((a, b) => order.indexOf(a.stream) - order.indexOf(b.stream)),
		languages: foldSmall(byLanguage(survey), least.survey),
		leastStaff: least.staff
	};
};

type Counted = Awaited<ReturnType<typeof countResponses>>[number];
type Stream = Counted['stream'];
type Channel = Counted['channel'];
const order: Stream[] = ['survey', 'meeting', 'staff'];

function sum(rows: readonly { count: number }[]): number {
	return rows.reduce((total, { count }) => total + count, 0);
}

function byLanguage(rows: readonly Counted[]): { name: string; count: number }[] {
	const languages = Map.groupBy(rows, ({ language }) => language);
	return [...languages].map(([name, group]) => ({ name, count: sum(group) }));
}
