import type { Generated } from 'kysely';

/** The tables of asking: surveys and their channels, meetings, and what came in. See schema.ts for conventions. */

export type StreamName = 'survey' | 'meeting' | 'staff';

export type SurveyTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	/** In the public address, unique in the installation. */
	slug: string;
	stream: StreamName;
	/** Last day for answers. */
	closesOn: string;
	/** Null while it is a draft that nobody can answer. */
	openedAt: string | null;
	createdAt: string;
};

/**
 * What was asked, word for word. A draft may be edited; once frozen (opened) it never changes again,
 * and every response knows its version. A survey has at most one draft: its highest number.
 */
export type SurveyVersionTable = {
	id: string;
	surveyId: string;
	number: number;
	/** JSON of `Questionnaire` (src/lib/survey/questionnaire.ts). */
	content: string;
	/** Null while it is a draft. */
	frozenAt: string | null;
	createdAt: string;
};

/** What an answer can come in by that a survey has a link for. */
export type ChannelKind = 'web' | 'poster' | 'kiosk' | 'paper' | 'letter' | 'school' | 'workplace';

/** One way to a survey, with a link and a count of its own: a poster, a tablet, a workplace. */
export type ChannelTable = {
	id: string;
	partnershipId: string;
	surveyId: string;
	kind: ChannelKind;
	/** «Biblioteket», «Hemtjänsten norr». */
	name: string;
	/** In the link /c/CODE: short, without letters that look alike, unique in the installation. */
	code: string;
	/** How many were asked this way: staff at the workplace, letters printed. Null when unknown. */
	size: number | null;
	closedAt: string | null;
	createdAt: string;
};

/** A one-time code in a letter. Nothing tells when it was used, or for which response. */
export type LetterCodeTable = {
	/** SHA-256 of the code, hex. */
	codeHash: string;
	partnershipId: string;
	channelId: string;
	state: 'unused' | 'used';
};

/** That somebody on the staff has answered, for reminders; nothing of what or when. */
export type StaffAnsweredTable = {
	surveyId: string;
	accountId: string;
	partnershipId: string;
};

export type MeetingTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	place: string;
	heldOn: string;
	/** How many people were there. A note stands for an unknown number of them. */
	participants: number;
	/** Who held it; empty when nobody wrote it down. */
	arranger: Generated<string>;
	/** The note-taker; null once the account is gone. */
	notedBy: string | null;
	createdAt: string;
};

/**
 * One person's answers to a survey, or one line of a meeting's notes. No address, no user agent,
 * no exact time. A staff response has neither day nor account: nothing joins it to a person.
 */
export type ResponseTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	stream: StreamName;
	channel: ChannelKind | 'meeting' | 'import';
	/** The very link; null for the survey's own address, for notes, files and small workplaces. */
	channelId: string | null;
	/** Which pile of paper forms it was typed in from. */
	batch: string | null;
	surveyVersionId: string | null;
	meetingId: string | null;
	/** The language the form was shown in. */
	language: string;
	/** Day, never time. Null for staff, where a day could point at the only one signed in. */
	receivedOn: string | null;
	area: string | null;
	age: string | null;
	gender: string | null;
	/** From the form: a retry with the same key is the same response. */
	submissionKey: string;
};

export type AnswerTable = {
	id: string;
	partnershipId: string;
	responseId: string;
	questionId: string;
	/** What an open question asks about; null when the answer is not free text. */
	asks: 'problems' | 'wishes' | 'unsafe-places' | null;
	text: string | null;
	/** JSON array of chosen option ids. */
	options: string | null;
	/** What was written beside «Annat». */
	otherText: string | null;
	/** The language found in the text. */
	language: string | null;
};

/**
 * A suspicious response, whole, until a person has judged it. It is in no count: when it is let in
 * it becomes a response, and what was set aside for good stays here with its verdict.
 */
export type SetAsideTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	surveyVersionId: string;
	channel: ChannelKind;
	channelId: string | null;
	language: string;
	/** Day, never time; null for staff. */
	receivedOn: string | null;
	/** JSON of `SetAsideContent` (db/queries/set-aside.ts); `{}` once let in. */
	content: string;
	/** JSON: `SetAsideReason[]` (src/lib/survey/suspicion.ts). */
	reasons: string;
	submissionKey: string;
	verdict: 'let-in' | 'left-out' | null;
	judgedBy: string | null;
	judgedAt: string | null;
};

/** A file of answers that was taken in: the same file again adds nothing. */
export type ImportedFileTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	sha256: string;
	name: string;
	responses: number;
	importedBy: string;
	importedAt: string;
};
