import { join } from 'node:path';
import { findImportedFile } from '#db/queries/imported-files.ts';
import type { Db } from '#db/connect.ts';
import { now, today } from '../../clock.ts';
import { log } from '../../log.ts';
import type { Locale } from '#lib/survey/questionnaire.ts';
import { runInWorker } from '../run-in-worker.ts';
import type { AnswersFor, AnswersState, Mapping } from '../states.ts';
import type { Upload } from '../uploads.ts';
import { guessColumns } from './guess-columns.ts';
import { takeIn, type TakenIn } from './take-in.ts';

type Round = { id: string; partnershipId: string; codebookVersionId: string };

/**
 * The steps of a file of answers. Each starts and returns at once; the page looks at `upload.state`
 * to see how far it has come.
 */
export function startReading(upload: Upload, survey: AnswersFor, locale: Locale): void {
	const kind = 'answers';
	follow(upload, survey, async () => {
		const read = await runInWorker(
			'read-table',
			{ name: upload.name, from: join(upload.folder, 'sent'), to: join(upload.folder, 'table') },
			(done) => (upload.state = { kind, survey, step: 'reading', done })
		);
		if (!read.ok) return { kind, survey, step: 'refused', refusal: read.refusal };
		const { value: table } = read;
		const targets = guessColumns(table.header, survey.questionnaire);
		return { kind, survey, step: 'map', table, mapping: { targets, locale } };
	});
}

export function startChecking(
	upload: Upload,
	{ survey, table }: Extract<AnswersState, { step: 'map' | 'checked' }>,
	mapping: Mapping
): void {
	const kind = 'answers';
	const checking = (done: number): AnswersState => ({
		...{ kind, survey, table, mapping },
		step: 'checking',
		done
	});
	upload.state = checking(0);
	const { targets, locale } = mapping;
	follow(upload, survey, async () => {
		const checked = await runInWorker(
			'check-table',
			{
				from: join(upload.folder, 'table'),
				ready: join(upload.folder, 'ready'),
				wrong: join(upload.folder, 'wrong'),
				header: table.header,
				rules: { questionnaire: survey.questionnaire, targets, locale, today: today() }
			},
			(done) => (upload.state = checking(done))
		);
		if (!checked.ok) return { kind, survey, step: 'refused', refusal: checked.refusal };
		return { kind, survey, table, mapping, step: 'checked', found: checked.value };
	});
}

export function startTakingIn(
	db: Db,
	round: Round,
	upload: Upload,
	checked: Extract<AnswersState, { step: 'checked' }>,
	by: string
): void {
	const { kind, survey, table, mapping, found } = checked;
	const importing = (done: number): AnswersState => ({
		...{ kind, survey, table, mapping, found },
		step: 'importing',
		done
	});
	upload.state = importing(0);
	follow(upload, survey, async () => {
		const taken: TakenIn = await takeIn(db, round, upload, { survey, by, at: now() }, (done) => {
			upload.state = importing(done);
		});
		const responses = taken === 'taken-in-before' ? 0 : taken.responses;
		return { kind, survey, table, step: 'imported', found, responses };
	});
}

/** The very same file, taken in before in this round. */
export function takenInBefore(db: Db, round: Round, sha256: string) {
	const { partnershipId, id: roundId } = round;
	return findImportedFile(db, { partnershipId, roundId, sha256 });
}

function follow(upload: Upload, survey: AnswersFor, step: () => Promise<AnswersState>): void {
	step()
		.then((next) => (upload.state = next))
		.catch((bug: unknown) => {
			log('exchange-failed', { kind: bug instanceof Error ? bug.name : typeof bug });
			upload.state = { kind: 'answers', survey, step: 'failed' };
		});
}
