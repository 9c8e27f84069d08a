import type { Fields } from './check-answers.ts';
import type { PartnershipSettings } from './partnership-settings.ts';
import { lineIn, type SetUpProblem } from './set-up-fields.ts';

export type TownLanguages = Pick<PartnershipSettings, 'languages' | 'meankieli' | 'promiseMonths'>;

/** Most months a promise is made for: five years is beyond any council. */
export const mostMonths = 60;

/** The languages step: which surveys are offered in, and for how long a promise holds. */
export function checkLanguages(
	fields: Fields
): { ok: true; chosen: TownLanguages } | { ok: false; problems: SetUpProblem[] } {
	const ticked = fields.get('languages') ?? [];
	const months = lineIn(fields, 'promiseMonths');
	const promiseMonths = /^\d{1,3}$/.test(months) ? Number(months) : 0;
	if (promiseMonths < 1 || promiseMonths > mostMonths) {
		return { ok: false, problems: [{ field: 'promiseMonths', reason: 'not-a-number' }] };
	}
	return {
		ok: true,
		chosen: {
			languages: (['fi', 'en'] as const).filter((language) => ticked.includes(language)),
			meankieli: ticked.includes('fit'),
			promiseMonths
		}
	};
}
