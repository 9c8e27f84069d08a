import { join } from 'node:path';
import { readFile, rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { createHash } from 'node:crypto';
import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import {
	findImportedFile,
	insertImportedFile,
	insertImportedResponses,
	type ImportedResponse
} from '#db/queries/imported-files.ts';
import { newId, newSilentId } from '../../id.ts';
import { codeAnswer } from '../../submit.ts';
import type { AnswersFor } from '../states.ts';
import type { Upload } from '../uploads.ts';
import type { ReadyRow } from './check-row.ts';

type Round = { id: string; partnershipId: string; codebookVersionId: string };

/** `taken-in-before`: the round has had this very file, and nothing is added. */
export type TakenIn = { responses: number } | 'taken-in-before';

/**
 * Takes in the rows that the dry run found good: each becomes a response of its own, read by our
 * coder, all of them in one transaction or none.
 *
 * The coder works before the transaction, and all of it in short turns, so that the server answers
 * meanwhile. Who sends an answer while the rows are written (0.1 s for each thousand) waits for that.
 * Afterwards the file and its rows are removed; those left out stay for their hour.
 */
export async function takeIn(
	db: Db,
	round: Round,
	upload: Upload,
	{ survey, by, at }: { survey: AnswersFor; by: string; at: string },
	onRow: (done: number) => void
): Promise<TakenIn> {
	const { partnershipId, id: roundId, codebookVersionId } = round;
	const rows = (await readFile(join(upload.folder, 'ready'), 'utf8'))
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as ReadyRow);
	const { codebook } = await readCodebook(db, partnershipId, codebookVersionId);

	const responses: ImportedResponse[] = [];
	for (const [index, { row, locale, receivedOn, answers, background }] of rows.entries()) {
		const id = newSilentId();
		responses.push({
			response: {
				id,
				partnershipId,
				roundId,
				stream: survey.stream,
				channel: 'import',
				channelId: null,
				batch: null,
				surveyVersionId: survey.versionId,
				meetingId: null,
				language: locale,
				receivedOn: survey.stream === 'staff' ? null : receivedOn,
				...background,
				submissionKey: keyOf(roundId, upload.sha256, row)
			},
			answers: answers.map((answer) =>
				codeAnswer(codebook, { id: newSilentId(), partnershipId, responseId: id, ...answer })
			)
		});
		if (index % 50 === 49) {
			onRow(index + 1);
			await setImmediate();
		}
	}

	const taken = await db.transaction().execute(async (trx): Promise<TakenIn> => {
		const file = { partnershipId, roundId, sha256: upload.sha256 };
		if (await findImportedFile(trx, file)) return 'taken-in-before';
		const id = newId();
		await insertImportedFile(trx, {
			id,
			...file,
			name: upload.name.slice(0, 200),
			responses: responses.length,
			importedBy: by,
			importedAt: at
		});
		for (let from = 0; from < responses.length; from += 200) {
			await insertImportedResponses(trx, responses.slice(from, from + 200), codebookVersionId);
			await setImmediate();
		}
		await insertAudit(trx, {
			id: newId(),
			partnershipId,
			accountId: by,
			at,
			action: 'responses-imported',
			target: `imported-file ${id}`,
			detail: { survey: survey.slug, responses: responses.length }
		});
		return { responses: responses.length };
	});
	await Promise.all(
		['sent', 'table', 'ready'].map((name) => rm(join(upload.folder, name), { force: true }))
	);
	return taken;
}

/** The same row of the same file in the same round is the same response, whoever sends it. */
function keyOf(roundId: string, sha256: string, row: number): string {
	const hash = createHash('sha256').update(`${roundId} ${sha256} ${row}`).digest('hex');
	return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
