/** Languages a form can be shown in. Swedish is always there; `fit` (Meänkieli) waits for a translator. */
export type Locale = 'sv' | 'fi' | 'en';

export const locales: readonly Locale[] = ['sv', 'fi', 'en'];

/** A text in the languages it exists in. */
export type Texts = { sv: string; fi?: string; en?: string };

/** The text in the reader's language, or in Swedish when nobody has translated it. */
export function textIn(texts: Texts, locale: Locale): string {
	return texts[locale] ?? texts.sv;
}

/** What an open question asks about: the context in which a bare word is read. */
export type Asks = 'problems' | 'wishes' | 'unsafe-places';

export type Option = { id: string; label: Texts };

type Common = { id: string; label: Texts; hint?: Texts; required: boolean };

export type Question =
	/** `asks` null: read by people, but not coded (what already works is neither problem nor wish). */
	| (Common & { kind: 'text'; asks: Asks | null })
	| (Common & { kind: 'scale' | 'single'; options: Option[] })
	/** `other`: people may add something of their own under «Annat». */
	| (Common & { kind: 'multiple'; options: Option[]; other: boolean })
	/** Background, kept with the response so that groups can be compared. */
	| (Common & { kind: 'area' | 'age' | 'gender'; options: Option[] });

/** The option that keeps nothing: whoever chooses it is in no group. */
export const noAnswer = 'no-answer';

/** The option of a `multiple` question with `other` that opens its field; `otherField` names the field. */
export const otherOption = 'other';

export const otherField = (questionId: string): string => `${questionId}-other`;

export type Questionnaire = {
	title: Texts;
	lead: Texts;
	/** Languages offered, Swedish first. */
	locales: Locale[];
	/** Roughly how long it takes. */
	minutes: number;
	questions: Question[];
};
