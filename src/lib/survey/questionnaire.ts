/** Languages a form can be shown in. Swedish is always there; `fit` (Meänkieli) waits for a translator. */
export type Locale = 'sv' | 'fi' | 'en';

export const locales: readonly Locale[] = ['sv', 'fi', 'en'];

/** A text in the languages it exists in. `fit` is a slot for a human translator: we ship none. */
export type Texts = { sv: string; fi?: string; en?: string; fit?: string };

/** The text in the reader's language, or in Swedish when nobody has translated it. */
export function textIn(texts: Texts, locale: Locale): string {
	return texts[locale] ?? texts.sv;
}

/** What an open question asks about: the context in which a bare word is read. */
export type Asks = 'problems' | 'wishes' | 'unsafe-places';

export type Option = { id: string; label: Texts };

/** Shown only when one of these options is chosen in an earlier question. */
export type Condition = { questionId: string; options: string[] };

type Common = {
	/** Also the field's name: a letter, then letters, digits and hyphens. */
	id: string;
	label: Texts;
	hint?: Texts;
	required: boolean;
	showIf?: Condition;
};

export type Question =
	/** `asks` null: read by people, but not coded (what already works is neither problem nor wish). */
	| (Common & { kind: 'text'; asks: Asks | null })
	| (Common & { kind: 'scale'; options: Option[] })
	/** `other`: people may add something of their own under «Annat». */
	| (Common & { kind: 'single' | 'multiple'; options: Option[]; other?: boolean })
	/** Background, kept with the response so that groups can be compared. */
	| (Common & { kind: 'area' | 'age' | 'gender'; options: Option[] })
	/** A text between the questions: `label` is its heading, `hint` what it says. Nothing is answered. */
	| (Common & { kind: 'info' });

export type QuestionKind = Question['kind'];

/** Questions with options to choose from. */
export type ChoiceQuestion = Exclude<Question, { kind: 'text' | 'info' }>;

export function hasOptions(question: Question): question is ChoiceQuestion {
	return question.kind !== 'text' && question.kind !== 'info';
}

/** Whether people may write something of their own beside this question's options. */
export function hasOther(question: Question): boolean {
	return (question.kind === 'single' || question.kind === 'multiple') && question.other === true;
}

/** The option that keeps nothing: whoever chooses it is in no group. */
export const noAnswer = 'no-answer';

/** The option of a question with `other` that opens its field; `otherField` names the field. */
export const otherOption = 'other';

export const otherField = (questionId: string): string => `${questionId}-other`;

export type Questionnaire = {
	title: Texts;
	lead: Texts;
	/** Languages offered, Swedish first. */
	locales: Locale[];
	/** Roughly how long it takes. */
	minutes: number;
	/** Whether browsers are asked for a proof of work. Responses without one are set aside, not refused. */
	challenge?: boolean;
	questions: Question[];
};
