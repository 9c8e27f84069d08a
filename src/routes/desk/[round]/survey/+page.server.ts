import { countResponses } from '#db/queries/responses.ts';
import { countSetAside } from '#db/queries/set-aside.ts';
import { listSurveys } from '#db/queries/surveys.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enter, mayDo, type Permission } from '#lib/server/permission.ts';
import { foldSmall } from '#lib/survey/fold-small.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** For everyone with a role: what is asked, where, and how many have answered. */
export const load: PageServerLoad = async (event) => {
	const { round, roles } = await enter(event, 'round:see');
	const [surveys, counted, setAside] = await Promise.all([
		listSurveys(db(), round.partnershipId, round.id),
		countResponses(db(), round.partnershipId, round.id),
		countSetAside(db(), round.partnershipId, round.id)
	]);
	const origin = `${event.locals.https ? 'https' : 'http'}://${event.url.host}`;
	const by = (stream: Stream) => counted.filter((row) => row.stream === stream);
	const staff = sum(by('staff'));
	const may = (permission: Permission) => mayDo(roles, permission);
	return {
		surveys: surveys.map((one) => ({
			...one,
			address: `${origin}/s/${one.slug}`,
			open: one.closesOn >= today()
		})),
		answered: sum(by('survey')),
		rows: [
			{ stream: 'survey' as const, count: sum(by('survey')) },
			{ stream: 'meeting' as const, count: sum(by('meeting')) },
			// A number that would tell that the one just seen at the computer has answered is null.
			{ stream: 'staff' as const, count: staff < fewest.staff ? null : staff }
		],
		languages: foldSmall(byLanguage(by('survey')), fewest.survey),
		least: fewest,
		tasks: {
			edit: may('survey:edit'),
			channels: may('paper:enter'),
			incoming: may('ranking:read'),
			remind: may('staff:remind'),
			import: may('responses:import'),
			export: may('responses:export'),
			/** How many responses wait to be judged; null for those who may not. */
			aside: may('responses:judge') ? setAside.waiting : null
		}
	};
};

type Counted = Awaited<ReturnType<typeof countResponses>>[number];
type Stream = Counted['stream'];

function sum(rows: readonly { count: number }[]): number {
	return rows.reduce((total, { count }) => total + count, 0);
}

function byLanguage(rows: readonly Counted[]): { name: string; count: number }[] {
	const languages = Map.groupBy(rows, ({ language }) => language);
	return [...languages].map(([name, group]) => ({ name, count: sum(group) }));
}
