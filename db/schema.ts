/**
 * The tables as code sees them (camelCase; CamelCasePlugin turns it into snake_case SQL).
 *
 * Conventions, the same everywhere: ids are text; instants are ISO-8601 UTC text, days are
 * `YYYY-MM-DD`; there are no boolean columns (a timestamp says when as well); lists and trees are
 * JSON as text, parsed in the query file that reads them. Ids are UUID v7, except in `response`
 * and `answer`: a v7 id tells the millisecond somebody answered, so theirs are random (v4).
 */
export type Schema = {
	partnership: PartnershipTable;
	account: AccountTable;
	role: RoleTable;
	session: SessionTable;
	round: RoundTable;
	survey: SurveyTable;
	surveyVersion: SurveyVersionTable;
	meeting: MeetingTable;
	response: ResponseTable;
	answer: AnswerTable;
	codebook: CodebookTable;
	codebookVersion: CodebookVersionTable;
	coding: CodingTable;
	codingDecision: CodingDecisionTable;
	proposalVerdict: ProposalVerdictTable;
	decision: DecisionTable;
	decisionTheme: DecisionThemeTable;
	promise: PromiseTable;
	commitment: CommitmentTable;
	audit: AuditTable;
};

/** Municipality + police district: the owner of everything else. */
export type PartnershipTable = {
	id: string;
	/** In addresses: `haparanda`. */
	slug: string;
	/** As people say it: «Haparanda stad». */
	municipality: string;
	/** As people say it: «Lokalpolisområde Östra Norrbotten». */
	policeDistrict: string;
	/** Place name in running text: «Haparanda». */
	place: string;
	/** When the partnership is made up for show, every page says so. */
	constructedAt: string | null;
	createdAt: string;
};

export type AccountTable = {
	id: string;
	/** Lower case. */
	email: string;
	name: string;
	/** argon2id, encoded. */
	passwordHash: string;
	createdAt: string;
	disabledAt: string | null;
};

export type RoleName = 'staff' | 'note-taker' | 'analyst' | 'coordinator' | 'administrator';

export type RoleTable = {
	accountId: string;
	partnershipId: string;
	role: RoleName;
	grantedAt: string;
};

export type SessionTable = {
	/** SHA-256 of the id in the cookie, hex: a stolen database opens no session. */
	idHash: string;
	accountId: string;
	expiresAt: string;
};

/** One dialogue: the year's asking, reading, ranking and promising. */
export type RoundTable = {
	id: string;
	partnershipId: string;
	/** In addresses, unique in the installation: `haparanda-2026`. */
	slug: string;
	/** «Dialog 2026». */
	name: string;
	/** The year the promise is for. */
	promiseYear: number;
	codebookVersionId: string;
	createdAt: string;
};

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
	createdAt: string;
};

/** What was asked, word for word. Never changed once a response points at it. */
export type SurveyVersionTable = {
	id: string;
	surveyId: string;
	number: number;
	/** JSON of `Questionnaire` (src/lib/survey/questionnaire.ts). */
	content: string;
	createdAt: string;
};

export type MeetingTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	place: string;
	heldOn: string;
	/** How many people were there. A note stands for an unknown number of them. */
	participants: number;
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
	channel: 'web' | 'meeting' | 'import';
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

export type CodebookTable = {
	id: string;
	partnershipId: string;
	name: string;
};

export type CodebookVersionTable = {
	id: string;
	codebookId: string;
	number: number;
	/** JSON of `Codebook` (src/lib/coding/codebook.ts). */
	content: string;
	author: string;
	reason: string;
	createdAt: string;
};

/** What the coder found. No time: it would be the time of the answer. */
export type CodingTable = {
	answerId: string;
	theme: string;
	codebookVersionId: string;
	/** JSON: `[[start, end], …]` into answer.text. */
	spans: string;
	/** JSON of `Why[]` (src/lib/coding/code.ts). */
	why: string;
};

/** What a person decided. The latest that is not undone outweighs the coder. */
export type CodingDecisionTable = {
	id: string;
	partnershipId: string;
	answerId: string;
	theme: string;
	verdict: 'has' | 'has-not';
	decidedBy: string;
	decidedAt: string;
	undoneAt: string | null;
};

/** What the group said of a proposed theme. Its words are not proposed again until it is undone. */
export type ProposalVerdictTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	/** JSON: `string[]`. */
	words: string;
	verdict: 'adopted' | 'merged' | 'dismissed';
	/** The theme that took the words; null when dismissed. */
	theme: string | null;
	decidedBy: string;
	decidedAt: string;
	undoneAt: string | null;
};

/** Which themes became focus areas, why, and on what evidence. Never changed: a new one follows. */
export type DecisionTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	number: number;
	decidedBy: string;
	decidedAt: string;
	/** JSON: the ranking as it stood, with its manifest. */
	evidence: string;
};

export type DecisionThemeTable = {
	decisionId: string;
	theme: string;
	verdict: 'chosen' | 'left-out';
	position: number;
	reason: string;
};

export type PromiseTable = {
	id: string;
	partnershipId: string;
	roundId: string;
	decisionId: string;
	/** JSON of the draft's texts (src/lib/promise/draft.ts). */
	content: string;
	/** Grows with each save: a save against an older one is refused, so that nobody's text is lost. */
	revision: number;
	savedBy: string;
	savedAt: string;
};

export type CommitmentTable = {
	id: string;
	partnershipId: string;
	promiseId: string;
	position: number;
	/** The focus area it serves; null when its ground is another. */
	theme: string | null;
	/** Why it is promised: people raised it, or a policy, figures or the law ask for it. */
	ground: 'dialogue' | 'policy' | 'statistics' | 'law';
	text: string;
	/** JSON array of party names. */
	parties: string;
	/** At least so many; null when the commitment has no number yet. */
	quantity: number | null;
	/** What is counted: «tillfällen». */
	unit: string;
	per: 'week' | 'month' | 'half-year' | 'year' | 'period' | null;
	/** Last day. */
	deadline: string | null;
};

/** Who did what when, never with an answer's text. */
export type AuditTable = {
	id: string;
	partnershipId: string | null;
	accountId: string | null;
	at: string;
	action: string;
	/** What it was done to: table and id. */
	target: string;
	/** JSON, small. */
	detail: string;
};
