import type { Generated } from 'kysely';
import type {
	AnswerTable,
	ChannelTable,
	ImportedFileTable,
	LetterCodeTable,
	MeetingTable,
	ResponseTable,
	SetAsideTable,
	StaffAnsweredTable,
	SurveyTable,
	SurveyVersionTable
} from './schema-asking.ts';
import type {
	BlindReadingTable,
	BlindRespondentTable,
	BlindSampleTable,
	BlindSettlementTable
} from './schema-review.ts';
import type {
	DecisionDraftTable,
	DecisionMatrixTable,
	DecisionTable,
	DecisionThemeTable,
	StatisticTable
} from './schema-decision.ts';
import type { PlaceNameTable, QuoteTable } from './schema-theme.ts';

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
	population: PopulationTable;
	account: AccountTable;
	role: RoleTable;
	session: SessionTable;
	round: RoundTable;
	survey: SurveyTable;
	surveyVersion: SurveyVersionTable;
	channel: ChannelTable;
	letterCode: LetterCodeTable;
	staffAnswered: StaffAnsweredTable;
	staffShown: StaffAnsweredTable;
	meeting: MeetingTable;
	response: ResponseTable;
	setAside: SetAsideTable;
	importedFile: ImportedFileTable;
	answer: AnswerTable;
	codebook: CodebookTable;
	codebookVersion: CodebookVersionTable;
	coding: CodingTable;
	codingDecision: CodingDecisionTable;
	proposalVerdict: ProposalVerdictTable;
	blindSample: BlindSampleTable;
	blindRespondent: BlindRespondentTable;
	blindReading: BlindReadingTable;
	blindSettlement: BlindSettlementTable;
	quote: QuoteTable;
	placeName: PlaceNameTable;
	decision: DecisionTable;
	decisionTheme: DecisionThemeTable;
	decisionMatrix: DecisionMatrixTable;
	decisionDraft: DecisionDraftTable;
	statistic: StatisticTable;
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
	/** JSON of `PartnershipSettings` (src/lib/survey/partnership-settings.ts); `{}` before it is set up. */
	settings: Generated<string>;
	createdAt: string;
};

/** How many live where, by age band and gender: what responses are held against. */
export type PopulationTable = {
	partnershipId: string;
	/** Ids of the partnership's areas and age bands, and 'woman' or 'man'. */
	area: string;
	age: string;
	gender: string;
	people: number;
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
	/** The codebook version that carried it here from another theme; null when a person decided it. */
	carriedBy: Generated<string | null>;
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
