import type { Option, Texts } from './questionnaire.ts';

/** What a partnership says of itself once, and every survey, poster and legal page then uses. */
export type PartnershipSettings = {
	/** As in «How safe do you feel …»: each language bends a place's name in its own way. */
	inPlace: Texts;
	/** Parts of the municipality, as people call them. An area's id never changes, whatever it is called. */
	areas: Option[];
	/** Age bands without gaps, youngest first. */
	ages: AgeBand[];
	/** Languages surveys are offered in besides Swedish. */
	languages: ('fi' | 'en')[];
	/** Whether the municipality keeps a slot for Meänkieli, that a human translator fills. */
	meankieli: boolean;
	/** Months that a promise holds: a year in most towns. */
	promiseMonths: number;
	/** Where the population figures are from: «SCB, 31 december 2025». Empty when there are none. */
	populationSource: string;
	legal: LegalSettings;
};

/** `to` null: and older. */
export type AgeBand = { id: string; from: number; to: number | null };

/** What the privacy notice and the accessibility statement need to say. Empty when not said yet. */
export type LegalSettings = {
	/** The authority answerable for the answers, with address and number: «Haparanda stad, 212000-…». */
	controller: string;
	contact: { email: string; phone: string };
	dataProtectionOfficer: string;
	/** Why the answers may be handled at all, in the controller's own words. */
	legalGround: string;
	/** The decision that says when answers are deleted, and how long they are kept. */
	retention: string;
	retentionMonths: number | null;
	accessibility: AccessibilitySettings;
};

/** What Digg wants in an accessibility statement. */
export type AccessibilitySettings = {
	/** `YYYY-MM-DD` of the latest assessment; empty when none was made. */
	assessedOn: string;
	method: 'self' | 'external' | '';
	level: 'full' | 'partial' | 'none' | '';
	/** One deficiency a line, each with its reason. */
	deficiencies: string;
	/** Left as it is because it would be unreasonably burdensome to change, with the reason. */
	burdensome: string;
	/** What the law does not cover. */
	exempt: string;
	/** `YYYY-MM-DD` when the statement was last changed; empty before it was written. */
	updatedOn: string;
};

export const noLegalSettings: LegalSettings = {
	controller: '',
	contact: { email: '', phone: '' },
	dataProtectionOfficer: '',
	legalGround: '',
	retention: '',
	retentionMonths: null,
	accessibility: {
		assessedOn: '',
		method: '',
		level: '',
		deficiencies: '',
		burdensome: '',
		exempt: '',
		updatedOn: ''
	}
};

/** What has been said of the law's questions, with empty answers for the rest. */
export function legalOf({ legal }: Partial<PartnershipSettings>): LegalSettings {
	return {
		...noLegalSettings,
		...legal,
		accessibility: { ...noLegalSettings.accessibility, ...legal?.accessibility }
	};
}

export const usualAges: readonly AgeBand[] = [
	{ id: '0-15', from: 0, to: 15 },
	{ id: '16-24', from: 16, to: 24 },
	{ id: '25-44', from: 25, to: 44 },
	{ id: '45-64', from: 45, to: 64 },
	{ id: '65+', from: 65, to: null }
];
