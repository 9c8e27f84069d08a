import type { Fields } from './check-answers.ts';
import { isDay, lineIn, longestName, type SetUpProblem } from './set-up-fields.ts';

/** Surveys a round can begin with. `short` and `long` are two lengths of the same: a town takes one. */
export const roundSurveys = ['short', 'long', 'staff', 'school'] as const;

export type RoundSurvey = (typeof roundSurveys)[number];

export type WantedRound = {
	name: string;
	slug: string;
	promiseYear: number;
	closesOn: string;
	surveys: RoundSurvey[];
};

export const roundFields = ['name', 'slug', 'promiseYear', 'closesOn'] as const;

/** What each survey adds to the round's own address. */
export const surveyAddress: Record<RoundSurvey, string> = {
	short: '',
	long: '',
	staff: '-medarbetare',
	school: '-skola'
};

/** Addresses at the desk that are no round's. */
const reserved = ['town', 'account'];

/** Reads the form for a new round. Whether its address is free is asked of the database afterwards. */
export function checkNewRound(
	fields: Fields,
	today: string
): { ok: true; round: WantedRound } | { ok: false; problems: SetUpProblem[] } {
	const problems: SetUpProblem[] = [];
	const problem = (field: string, reason: SetUpProblem['reason']) =>
		problems.push({ field, reason });

	const name = lineIn(fields, 'name');
	if (name === '') problem('name', 'missing');
	else if (name.length > longestName) problem('name', 'too-long');

	const slug = lineIn(fields, 'slug').toLowerCase();
	if (slug === '') problem('slug', 'missing');
	else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 60)
		problem('slug', 'not-a-slug');
	else if (reserved.includes(slug)) problem('slug', 'taken');

	const year = lineIn(fields, 'promiseYear');
	const thisYear = Number(today.slice(0, 4));
	const promiseYear = /^20\d\d$/.test(year) ? Number(year) : 0;
	if (promiseYear < thisYear || promiseYear > thisYear + 10) problem('promiseYear', 'not-a-number');

	const closesOn = lineIn(fields, 'closesOn');
	if (closesOn === '') problem('closesOn', 'missing');
	else if (!isDay(closesOn)) problem('closesOn', 'not-a-day');
	else if (closesOn < today) problem('closesOn', 'in-the-past');

	const ticked = [...(fields.get('citizen') ?? []), ...(fields.get('surveys') ?? [])];
	const surveys = roundSurveys.filter((survey) => ticked.includes(survey));
	if (surveys.length === 0) problem('citizen', 'missing');
	else if (surveys.includes('short') && surveys.includes('long'))
		problem('citizen', 'not-a-choice');

	if (problems.length > 0) return { ok: false, problems };
	return { ok: true, round: { name, slug, promiseYear, closesOn, surveys } };
}
