import type { ThemeId } from '#lib/coding/codebook.ts';
import { type Commitment, grounds, periods } from './commitment.ts';

export type CommitmentProblem = {
	field: 'text' | 'parties' | 'quantity' | 'unit' | 'deadline';
	reason: 'missing' | 'not-a-count' | 'not-a-day' | 'too-long';
};

export type CheckedCommitment =
	{ ok: true; commitment: Commitment } | { ok: false; problems: CommitmentProblem[] };

/** Can it be counted when the year is over? Who, what, how many, and a last day that exists. */
export function checkCommitment(
	field: (name: string) => string,
	themes: readonly ThemeId[]
): CheckedCommitment {
	const text = field('text').trim();
	const unit = field('unit').trim();
	const quantity = field('quantity').trim();
	const deadline = field('deadline').trim();
	const parties = field('parties')
		.split(',')
		.map((party) => party.trim())
		.filter((party) => party !== '');
	const problems: CommitmentProblem[] = [];
	if (text === '') problems.push({ field: 'text', reason: 'missing' });
	if (text.length > 500) problems.push({ field: 'text', reason: 'too-long' });
	if (parties.length === 0) problems.push({ field: 'parties', reason: 'missing' });
	if (quantity === '') problems.push({ field: 'quantity', reason: 'missing' });
	else if (!/^[1-9]\d{0,4}$/.test(quantity))
		problems.push({ field: 'quantity', reason: 'not-a-count' });
	if (unit === '') problems.push({ field: 'unit', reason: 'missing' });
	if (unit.length > 60) problems.push({ field: 'unit', reason: 'too-long' });
	if (deadline !== '' && !isDay(deadline))
		problems.push({ field: 'deadline', reason: 'not-a-day' });
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		commitment: {
			...groundOf(field('theme'), themes),
			text,
			parties,
			quantity: Number(quantity),
			unit,
			per: periods.find((each) => each === field('per')) ?? null,
			deadline: deadline === '' ? null : deadline
		}
	};
}

/** The form's one choice: a focus area, or another ground than the dialogue. */
function groundOf(
	chosen: string,
	themes: readonly ThemeId[]
): Pick<Commitment, 'theme' | 'ground'> {
	const theme = themes.find((each) => each === chosen);
	if (theme) return { theme, ground: 'dialogue' };
	const ground = grounds.find((each) => each === chosen && each !== 'dialogue');
	return { theme: null, ground: ground ?? 'policy' };
}

/** `2027-02-30` has the form of a day and is none. */
function isDay(text: string): boolean {
	const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	if (!day) return false;
	const [year, month, date] = day.slice(1).map(Number) as [number, number, number];
	const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	return date >= 1 && date <= (lengths[month - 1] ?? 0);
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
