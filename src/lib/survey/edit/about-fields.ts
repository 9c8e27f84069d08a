import type { Fields } from '../check-answers.ts';
import { locales, type Locale, type Questionnaire, type Texts } from '../questionnaire.ts';
import type { Language } from './languages.ts';
import { textsFrom, type FieldProblem } from './question-fields.ts';

/** Longest an answerer is asked to sit: beyond this answers get worse, and the number is a slip. */
export const mostMinutes = 60;

/** A survey's own words, and its last day. */
export type About = {
	title: Texts;
	lead: Texts;
	minutes: number;
	locales: Locale[];
	challenge: boolean;
	closesOn: string;
};

export type AboutProblem =
	| FieldProblem
	| { field: 'minutes'; reason: 'not-minutes' }
	| { field: 'closesOn'; reason: 'not-a-day' };

/** Title, lead, minutes, languages, proof of work and last day, as the form says them. */
export function aboutFromFields(
	before: Questionnaire,
	fields: Fields,
	languages: readonly Language[]
): { questionnaire: Questionnaire; closesOn: string; problems: AboutProblem[] } {
	const problems: AboutProblem[] = [];
	const texts: FieldProblem[] = [];
	const title = textsFrom(fields, 'title', before.title, languages, texts);
	const lead = textsFrom(fields, 'lead', before.lead, languages, texts);
	problems.push(...texts);
	const minutes = Number(fields.get('minutes')?.[0]?.trim() || 'none');
	const isGood = Number.isInteger(minutes) && minutes >= 1 && minutes <= mostMinutes;
	if (!isGood) problems.push({ field: 'minutes', reason: 'not-minutes' });
	const closesOn = fields.get('closesOn')?.[0]?.trim() ?? '';
	if (!isDay(closesOn)) problems.push({ field: 'closesOn', reason: 'not-a-day' });
	const offered = fields.get('locale') ?? [];
	return {
		questionnaire: {
			...before,
			...challengeFrom(before, fields),
			...{ title, lead },
			minutes: isGood ? minutes : before.minutes,
			locales: locales.filter((locale) => locale === 'sv' || offered.includes(locale))
		},
		closesOn,
		problems
	};
}

/** `2026-11-30`, and a day there is. */
function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Absent is off: a survey that never asked for it gets no such key, and stays the same bytes. */
export function challengeFrom(
	before: Questionnaire,
	fields: Fields
): Pick<Questionnaire, 'challenge'> {
	const challenge = fields.has('challenge');
	return challenge || before.challenge !== undefined ? { challenge } : {};
}
