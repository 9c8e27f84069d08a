import type { Codebook } from '#lib/coding/codebook.ts';
import { code, type Coded } from '#lib/coding/code.ts';
import type { Background, GivenAnswer } from '#lib/survey/check-answers.ts';
import type { Asks, Locale } from '#lib/survey/questionnaire.ts';
import type { SetAsideReason } from '#lib/survey/suspicion.ts';
import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { insertCodings } from '#db/queries/codings.ts';
import { useLetterCode } from '#db/queries/letter-codes.ts';
import { insertAnswers, insertResponse, isKept, type NewAnswer } from '#db/queries/responses.ts';
import { insertSetAside } from '#db/queries/set-aside.ts';
import type { Survey } from '#db/queries/surveys.ts';
import type { ChannelKind } from '#db/schema-asking.ts';
import { defaultLearned } from './default-learned.ts';
import { newId, newSilentId } from './id.ts';
import { log } from './log.ts';
import { noteAnswered, staffChannel } from './staff-answer.ts';
import { writeTogether } from './write-together.ts';

/** What somebody sent, checked. */
export type Submission = {
	/** From the form: a retry with the same key is the same response. */
	key: string;
	/** The language the form was shown in. */
	locale: Locale;
	answers: readonly GivenAnswer[];
	background: Background;
	via?: Via;
	/** Anything here sets the response aside for a person to judge. */
	suspicions?: readonly SetAsideReason[];
};

/** How it came, when not at the survey's own address. */
export type Via = {
	kind: ChannelKind;
	channelId: string | null;
	/** The pile of paper forms. */
	batch?: string;
	/** SHA-256 of the one-time code: used up with the response, and in no way joined to it. */
	letterCodeHash?: string;
	/** Who answers the staff dialogue: noted as having answered, in no way joined to what. */
	staffAccountId?: string;
	/** Who typed it in from paper: audited, so that a form typed wrong can be taken back. */
	enteredBy?: { accountId: string; at: string };
};

/**
 * Whether this was the first time the key came: either way the response is kept, once. `code-used`
 * when somebody was first with the letter's code: then nothing is kept.
 */
export type Kept = 'kept' | 'kept-before' | 'code-used';

/**
 * Keeps one person's answers with their codings: all of it or nothing. It shares a commit with others.
 *
 * A staff response gets no day, and nothing is logged or audited: no row, no line and no order
 * joins it to the account that was signed in.
 */
export async function submitResponse(
	db: Db,
	survey: Survey,
	submission: Submission,
	receivedOn: string
): Promise<Kept> {
	const { partnershipId, round } = survey;
	const { via, suspicions = [] } = submission;
	const { codebook } = await readCodebook(db, partnershipId, round.codebookVersionId);
	const responseId = newSilentId();
	// Before the transaction, which nobody else can write beside. What is set aside is coded when let in.
	const answers = (suspicions.length > 0 ? [] : submission.answers).map((answer) =>
		codeAnswer(codebook, { id: newSilentId(), partnershipId, responseId, ...answer })
	);
	const isStaff = survey.stream === 'staff';
	const came = { kind: via?.kind ?? ('web' as const), channelId: via?.channelId ?? null };
	const { kind, channelId } = isStaff ? await staffChannel(db, survey, came) : came;
	const common = {
		id: responseId,
		partnershipId,
		roundId: survey.roundId,
		channel: kind,
		channelId,
		surveyVersionId: survey.versionId,
		language: submission.locale,
		receivedOn: isStaff ? null : receivedOn,
		submissionKey: submission.key
	};

	return writeTogether(db, async (trx) => {
		if (await isKept(trx, submission.key)) return 'kept-before';
		if (via?.letterCodeHash !== undefined && via.channelId !== null) {
			const of = { partnershipId, channelId: via.channelId };
			if (!(await useLetterCode(trx, of, via.letterCodeHash))) return 'code-used';
		}
		if (via?.staffAccountId !== undefined) {
			await noteAnswered(trx, survey, via.staffAccountId);
		}
		if (suspicions.length > 0) {
			const content = { answers: [...submission.answers], background: submission.background };
			await insertSetAside(trx, { ...common, content, reasons: [...suspicions] });
			return 'kept';
		}
		await insertResponse(trx, {
			...common,
			...submission.background,
			stream: survey.stream,
			// A pile of forms may be one small workplace's.
			batch: isStaff ? null : (via?.batch ?? null),
			meetingId: null
		});
		await keepAnswers(trx, answers, round.codebookVersionId);
		if (via?.enteredBy) {
			await insertAudit(trx, {
				...{ id: newId(), partnershipId, ...via.enteredBy },
				action: 'paper-entered',
				// Who typed in a colleague's form, and when, is not to lead to what it said.
				target: isStaff ? `survey ${survey.id}` : `response ${responseId}`,
				detail: { channel: common.channelId }
			});
		}
		return 'kept';
	});
}

/** An answer and what our coder found in it. */
export type CodedAnswer = { answer: NewAnswer; coded: Coded | null };

export function codeNote(
	codebook: Codebook,
	partnershipId: string,
	{ asks, note }: { asks: Asks; note: string }
): { responseId: string; answer: CodedAnswer } {
	const responseId = newSilentId();
	const answer = codeAnswer(codebook, {
		id: newSilentId(),
		partnershipId,
		responseId,
		questionId: asks,
		asks,
		text: note,
		options: null,
		otherText: null
	});
	return { responseId, answer };
}

export function codeAnswer(
	codebook: Codebook,
	answer: Omit<NewAnswer, 'language'> & { text: string | null; asks: Asks | null }
): CodedAnswer {
	if (answer.text === null || answer.asks === null) {
		return { answer: { ...answer, language: null }, coded: null };
	}
	const coded = codedOrNull(codebook, { text: answer.text, question: answer.asks });
	return { answer: { ...answer, language: coded?.lang ?? null }, coded };
}

/**
 * An answer the coder stumbles on is kept without themes (it counts as uncoded, and people code
 * it): a bug of ours must never cost an answer.
 */
function codedOrNull(codebook: Codebook, answer: { text: string; question: Asks }): Coded | null {
	try {
		return code(codebook, answer, defaultLearned());
	} catch (bug) {
		log('coder-failed', { kind: bug instanceof Error ? bug.name : typeof bug });
		return null;
	}
}

/** Inside the transaction that keeps their responses. */
export async function keepAnswers(
	trx: Db,
	answers: readonly CodedAnswer[],
	codebookVersionId: string
): Promise<void> {
	await insertAnswers(
		trx,
		answers.map(({ answer }) => answer)
	);
	for (const { answer, coded } of answers) {
		if (coded) await insertCodings(trx, answer.id, codebookVersionId, coded);
	}
}
