import { defaultCodebook } from '#db/codebooks/default.ts';
import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { insertCodebook } from '#db/queries/codebooks.ts';
import { insertRound } from '#db/queries/rounds.ts';
import { insertSurvey, insertSurveyVersion } from '#db/queries/surveys.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import { type RoundSurvey, surveyAddress } from '#lib/survey/set-up-round.ts';
import { citizenQuestionnaire } from '#lib/survey/templates/citizen.ts';
import { roundTemplates } from '#lib/survey/templates/round-templates.ts';
import { staffQuestionnaire } from '#lib/survey/templates/staff.ts';
import type { Town } from '#lib/survey/templates/town.ts';
import { newId } from './id.ts';

export type NewRound = {
	partnershipId: string;
	/** In addresses: `haparanda-2026`. The residents' survey has the same. */
	slug: string;
	/** «Dialog 2026». */
	name: string;
	town: Town;
	/** Last day for answers. */
	closesOn: string;
};

export type OpenedRound = {
	id: string;
	codebookVersionId: string;
	surveyVersions: { survey: string; staff: string };
};

/**
 * Begins a dialogue whose surveys are open at once: a round with a codebook of its own to edit, the
 * survey to residents and the staff dialogue. Inside a transaction of the caller's.
 */
export async function openRound(trx: Db, round: NewRound, at: string): Promise<OpenedRound> {
	const { slug, town } = round;
	const begun = await beginRound(trx, round, at);
	const opened = { openedAt: at, at };
	return {
		...begun,
		surveyVersions: {
			survey: await addSurvey(trx, round, begun.id, {
				stream: 'survey',
				slug,
				content: citizenQuestionnaire(town),
				...opened
			}),
			staff: await addSurvey(trx, round, begun.id, {
				stream: 'staff',
				slug: `${slug}${surveyAddress.staff}`,
				content: staffQuestionnaire(town),
				...opened
			})
		}
	};
}

/**
 * Begins a dialogue whose surveys are drafts: nobody can answer them until they have been read,
 * changed and opened. Told in the audit. Makes its own transaction.
 */
export async function draftRound(
	db: Db,
	round: NewRound & { surveys: readonly RoundSurvey[]; accountId: string },
	at: string
): Promise<void> {
	const { partnershipId, accountId, slug, town, surveys } = round;
	await db.transaction().execute(async (trx) => {
		const { id } = await beginRound(trx, round, at);
		for (const survey of surveys) {
			await addSurvey(trx, round, id, {
				stream: survey === 'staff' ? 'staff' : 'survey',
				slug: `${slug}${surveyAddress[survey]}`,
				content: roundTemplates[survey](town),
				openedAt: null,
				at
			});
		}
		await insertAudit(trx, {
			id: newId(),
			partnershipId,
			accountId,
			at,
			action: 'round-begun',
			target: `round ${id}`,
			detail: { surveys: surveys.join(' ') }
		});
	});
}

async function beginRound(
	trx: Db,
	{ partnershipId, slug, name, town }: NewRound,
	at: string
): Promise<{ id: string; codebookVersionId: string }> {
	const codebookVersionId = newId();
	await insertCodebook(trx, {
		id: newId(),
		versionId: codebookVersionId,
		partnershipId,
		content: defaultCodebook,
		author: 'Medborgarlöfte',
		reason: 'Grundkodboken',
		createdAt: at
	});
	const id = newId();
	await insertRound(trx, {
		id,
		partnershipId,
		slug,
		name,
		promiseYear: town.promiseYear,
		codebookVersionId,
		createdAt: at
	});
	return { id, codebookVersionId };
}

/** @returns its first version's id */
async function addSurvey(
	trx: Db,
	{ partnershipId, closesOn }: NewRound,
	roundId: string,
	survey: {
		stream: 'survey' | 'staff';
		slug: string;
		content: Questionnaire;
		/** Null for a draft. */
		openedAt: string | null;
		at: string;
	}
): Promise<string> {
	const { stream, slug, content, openedAt, at } = survey;
	const surveyId = newId();
	const versionId = newId();
	await insertSurvey(trx, {
		id: surveyId,
		partnershipId,
		roundId,
		slug,
		stream,
		closesOn,
		openedAt,
		createdAt: at
	});
	await insertSurveyVersion(trx, {
		id: versionId,
		surveyId,
		number: 1,
		content,
		createdAt: at,
		frozenAt: openedAt
	});
	return versionId;
}
