import type { Fields } from './check-answers.ts';
import type { AccessibilitySettings, LegalSettings } from './partnership-settings.ts';
import {
	isDay,
	lineIn,
	longestLegalText,
	longestName,
	textIn,
	type SetUpProblem
} from './set-up-fields.ts';

const texts = [
	'controller',
	'dataProtectionOfficer',
	'legalGround',
	'retention',
	'deficiencies',
	'burdensome',
	'exempt'
] as const;

export const legalFields = [
	...texts,
	'email',
	'phone',
	'retentionMonths',
	'assessedOn',
	'method',
	'level'
] as const;

/**
 * The law's step. Everything may be left for later: the public pages then say that it has not been
 * stated. What is written must be readable.
 *
 * @param today also the day of the statement's latest change, when what it says has changed
 */
export function checkLegal(
	fields: Fields,
	known: LegalSettings,
	today: string
): { ok: true; legal: LegalSettings } | { ok: false; problems: SetUpProblem[] } {
	const problems: SetUpProblem[] = [];
	const text = (name: (typeof texts)[number]) => {
		const written = textIn(fields, name);
		if (written.length > longestLegalText) problems.push({ field: name, reason: 'too-long' });
		return written;
	};
	const contact = { email: lineIn(fields, 'email'), phone: lineIn(fields, 'phone') };
	if (contact.email !== '' && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact.email)) {
		problems.push({ field: 'email', reason: 'not-an-address' });
	}
	if (contact.phone.length > longestName) problems.push({ field: 'phone', reason: 'too-long' });

	const months = lineIn(fields, 'retentionMonths');
	if (months !== '' && !/^[1-9]\d{0,3}$/.test(months)) {
		problems.push({ field: 'retentionMonths', reason: 'not-a-number' });
	}
	const assessedOn = lineIn(fields, 'assessedOn');
	if (assessedOn !== '' && !isDay(assessedOn)) {
		problems.push({ field: 'assessedOn', reason: 'not-a-day' });
	} else if (assessedOn > today) problems.push({ field: 'assessedOn', reason: 'in-the-future' });

	const accessibility = {
		assessedOn,
		method: oneOf(fields, 'method', ['self', 'external'] as const),
		level: oneOf(fields, 'level', ['full', 'partial', 'none'] as const),
		deficiencies: text('deficiencies'),
		burdensome: text('burdensome'),
		exempt: text('exempt')
	};
	const legal = {
		controller: text('controller'),
		contact,
		dataProtectionOfficer: text('dataProtectionOfficer'),
		legalGround: text('legalGround'),
		retention: text('retention'),
		retentionMonths: months === '' ? null : Number(months),
		accessibility: {
			...accessibility,
			updatedOn: saysTheSame(accessibility, known.accessibility)
				? known.accessibility.updatedOn
				: today
		}
	};
	return problems.length > 0 ? { ok: false, problems } : { ok: true, legal };
}

function oneOf<Choice extends string>(
	fields: Fields,
	name: string,
	choices: readonly Choice[]
): Choice | '' {
	const chosen = lineIn(fields, name);
	return choices.find((choice) => choice === chosen) ?? '';
}

type Stated = Omit<AccessibilitySettings, 'updatedOn'>;

function saysTheSame(one: Stated, other: Stated): boolean {
	return (Object.keys(one) as (keyof Stated)[]).every((key) => one[key] === other[key]);
}

/** What the law asks for that has not been stated. */
export type LegalGap =
	| 'controller'
	| 'contact'
	| 'dataProtectionOfficer'
	| 'legalGround'
	| 'retention'
	| 'assessedOn'
	| 'method'
	| 'level'
	| 'deficiencies';

export function legalGaps(legal: LegalSettings): LegalGap[] {
	const { contact, accessibility } = legal;
	const stated: Record<LegalGap, boolean> = {
		controller: legal.controller !== '',
		contact: contact.email !== '' || contact.phone !== '',
		dataProtectionOfficer: legal.dataProtectionOfficer !== '',
		legalGround: legal.legalGround !== '',
		retention: legal.retention !== '' || legal.retentionMonths !== null,
		assessedOn: accessibility.assessedOn !== '',
		method: accessibility.method !== '',
		level: accessibility.level !== '',
		// Only who complies fully has no deficiency to list.
		deficiencies:
			accessibility.deficiencies !== '' ||
			accessibility.level === 'full' ||
			accessibility.level === ''
	};
	return (Object.keys(stated) as LegalGap[]).filter((gap) => !stated[gap]);
}
