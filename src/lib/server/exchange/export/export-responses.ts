import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { answeredVersions, readForExport, type ExportSource } from '#db/queries/exports.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { newId } from '../../id.ts';
import type { Sheet } from '../table.ts';
import { codebookSheet } from './codebook-sheet.ts';
import { responseTable } from './response-table.ts';
import { writeFile, type ExportFormat, type WrittenFile } from './write-file.ts';

export type ExportOrder = {
	source: ExportSource;
	stream: Stream;
	format: ExportFormat;
	/** Free texts too; details about people are then told as they are, but never of staff. */
	withTexts: boolean;
	/** What the file says of itself, in the reader's language. */
	about: Sheet;
};

/**
 * Writes a source's responses to a file, and to the audit that it was done: by whom, what and how
 * many, never a text. `too-few` when there are fewer than may be shown at all.
 */
export async function exportResponses(
	db: Db,
	round: { partnershipId: string; codebookVersionId: string },
	{ source, stream, format, withTexts, about }: ExportOrder,
	by: { accountId: string; at: string }
): Promise<WrittenFile | 'too-few'> {
	const { partnershipId } = round;
	const [responses, versions, { codebook }] = await Promise.all([
		readForExport(db, source),
		'surveyId' in source ? answeredVersions(db, { partnershipId, surveyId: source.surveyId }) : [],
		readCodebook(db, partnershipId, round.codebookVersionId)
	]);
	if (responses.length < Math.max(fewest[stream], 1)) return 'too-few';
	const tellsAll = withTexts && stream !== 'staff';
	const table = responseTable(responses, versions, {
		withTexts,
		least: tellsAll ? 0 : fewest[stream]
	});
	const file = await writeFile(
		{ table, codebook: codebookSheet(versions, codebook), about },
		format
	);
	await insertAudit(db, {
		id: newId(),
		partnershipId,
		...by,
		action: 'responses-exported',
		target: 'surveyId' in source ? `survey ${source.surveyId}` : `round ${source.roundId}`,
		detail: { format, texts: withTexts ? 'yes' : 'no', responses: responses.length }
	});
	return file;
}
