import type { Fields } from './check-answers.ts';
import type { Texts } from './questionnaire.ts';
import { lineIn, longestName, type SetUpProblem } from './set-up-fields.ts';

export type TownNames = {
	municipality: string;
	policeDistrict: string;
	place: string;
	/** «i Haparanda», «Haaparannalla», «in Haparanda». */
	inPlace: Texts;
};

export const nameFields = [
	'municipality',
	'policeDistrict',
	'place',
	'in-sv',
	'in-fi',
	'in-en'
] as const;

/** The names step: all in Swedish are needed; the bent forms in Finnish and English when surveys are. */
export function checkNames(
	fields: Fields
): { ok: true; names: TownNames } | { ok: false; problems: SetUpProblem[] } {
	const read = Object.fromEntries(
		nameFields.map((field) => [field, lineIn(fields, field)])
	) as Record<(typeof nameFields)[number], string>;
	const problems: SetUpProblem[] = [];
	for (const field of nameFields) {
		const isNeeded = field !== 'in-fi' && field !== 'in-en';
		if (isNeeded && read[field] === '') problems.push({ field, reason: 'missing' });
		else if (read[field].length > longestName) problems.push({ field, reason: 'too-long' });
	}
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		names: {
			municipality: read.municipality,
			policeDistrict: read.policeDistrict,
			place: read.place,
			inPlace: {
				sv: read['in-sv'],
				...(read['in-fi'] ? { fi: read['in-fi'] } : {}),
				...(read['in-en'] ? { en: read['in-en'] } : {})
			}
		}
	};
}
