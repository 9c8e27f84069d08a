import { db } from '#lib/server/database.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { criteria } from '#lib/promise/matrix.ts';
import { asDownload } from '#lib/server/exchange/as-download.ts';
import { csv } from '#lib/server/exchange/export/write-file.ts';
import { enter } from '#lib/server/permission.ts';
import { answerWords, cellOf, criterionWords } from '#lib/ui/decision/decision-words.ts';
import { m } from '#lib/words/compiled/messages.js';
import type { RequestHandler } from './$types';
import { decisionOf } from '../decision-of.ts';

/** The record for the archive and for other programs: all of it as JSON, or the matrix as CSV. */
export const GET: RequestHandler = async (event) => {
	const { round } = await enter(event, 'ranking:read');
	const { id, ...decision } = await decisionOf(round, event.params.number);
	void id; // Ours, and of no use to a reader.
	const { codebook } = await readCodebook(db(), round.partnershipId, round.codebookVersionId);
	const names: Record<string, string> = {
		...Object.fromEntries(codebook.themes.map((theme) => [theme.id, theme.names.sv])),
		...decision.themeNames
	};
	const name = `${round.slug}-beslut-${decision.number}`;

	if (event.url.searchParams.get('format') === 'csv') {
		const head = [m.decision_theme(), m.decision_verdict()];
		const columns = criteria.flatMap((each) => [
			criterionWords[each](),
			m.decision_note_for({ criterion: criterionWords[each]() })
		]);
		const themes = new Set([
			...decision.themes.map(({ theme }) => theme),
			...decision.matrix.map(({ theme }) => theme)
		]);
		const rows = [...themes].map((theme) => {
			const verdict = decision.themes.find((each) => each.theme === theme)?.verdict;
			return [
				names[theme] ?? theme,
				verdict ? verdictWords[verdict]() : '',
				...criteria.flatMap((criterion) => {
					const cell = cellOf(decision.matrix, theme, criterion);
					return [cell?.answer ? answerWords[cell.answer]() : '', cell?.note ?? ''];
				})
			];
		});
		return asDownload(csv([[...head, ...columns], ...rows]), `${name}-matris`);
	}
	const { municipality, policeDistrict, constructed } = round.partnership;
	const whole = {
		about: {
			...{ municipality, policeDistrict, round: round.name, promiseYear: round.promiseYear },
			constructed
		},
		...decision,
		themeNames: names
	};
	const bytes = new TextEncoder().encode(JSON.stringify(whole, null, '\t'));
	return asDownload({ bytes, type: 'application/json', extension: 'json' }, name);
};

const verdictWords = { chosen: m.promise_verdict_chosen, 'left-out': m.promise_verdict_left_out };
