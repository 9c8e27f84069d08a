import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { removeDecisionDraft, type DraftRevision } from '#db/queries/decision-drafts.ts';
import { insertDecision } from '#db/queries/decisions.ts';
import { findPromise, putPromise, type KeptPromise } from '#db/queries/promises.ts';
import type { Round } from '#db/queries/rounds.ts';
import { listStatistics } from '#db/queries/statistics.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import type { DecisionRecord } from '#lib/promise/decision-record.ts';
import { draftPromise } from '#lib/promise/draft.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { isBasis, standing } from './decision-draft.ts';
import { newId } from './id.ts';

/**
 * Keeps the decision with its evidence and drafts the promise. When one is drafted already, the
 * texts and commitments that are still of use stay: only the problem picture is written anew, and
 * areas come and go. The meeting's draft has done its work and goes.
 *
 * @param made.basis the save that was read when it was decided, when a form was
 * @returns the decision's number; null when somebody has saved or decided since: then nothing is kept
 */
export async function decide(
	db: Db,
	round: Round,
	made: {
		accountId: string;
		at: string;
		ranking: Ranking;
		codebook: Codebook;
		record: DecisionRecord & { heldOn: string };
		basis?: DraftRevision;
	}
): Promise<number | null> {
	const { accountId, at, ranking, codebook, record, basis } = made;
	const { partnershipId, id: roundId, promiseYear: year, partnership } = round;
	const { municipality, policeDistrict, place } = partnership;
	const chosen = record.themes.filter(({ verdict }) => verdict === 'chosen');
	const draft = draftPromise({
		...{ municipality, policeDistrict, place, year, ranking, codebook, chosen },
		leftOut: record.themes.filter(({ verdict }) => verdict === 'left-out'),
		decidedOn: record.heldOn
	});
	return db.transaction().execute(async (trx) => {
		const whose = { partnershipId, roundId };
		if (basis && !isBasis(basis, await standing(trx, whose))) return null;
		const beside = await listStatistics(trx, whose);
		const decisionId = newId();
		const number = await insertDecision(trx, {
			...{ id: decisionId, partnershipId, roundId, record },
			decidedBy: accountId,
			decidedAt: at,
			evidence: ranking,
			statistics: beside.map(({ theme, title, source, fetchedOn, says, series }) => ({
				...{ theme, title, source, fetchedOn, says, series }
			})),
			themeNames: Object.fromEntries(codebook.themes.map(({ id, names }) => [id, names.sv]))
		});
		await removeDecisionDraft(trx, whose);
		const before = await findPromise(trx, partnershipId, roundId);
		await putPromise(trx, {
			...{ id: newId(), partnershipId, roundId, decisionId },
			savedBy: accountId,
			savedAt: at,
			draft: before ? carriedOver(draft, before) : withIds(draft)
		});
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, accountId, at },
			action: 'decision-made',
			target: `decision ${decisionId}`,
			detail: { number, chosen: chosen.length }
		});
		return number;
	});
}

type Drafted = ReturnType<typeof draftPromise>;

const withIds = (draft: Drafted): KeptPromise['draft'] => ({
	...draft,
	commitments: draft.commitments.map((commitment) => ({ ...commitment, id: newId() }))
});

function carriedOver(draft: Drafted, { draft: before }: KeptPromise): KeptPromise['draft'] {
	const areas = new Set(draft.sections.map(({ theme }) => theme));
	const known = new Set(before.sections.map(({ theme }) => theme));
	const kept = before.commitments.filter(({ theme }) => theme === null || areas.has(theme));
	const proposed = withIds(draft).commitments.filter(({ theme }) => !known.has(theme));
	return {
		...draft,
		sections: draft.sections.map((section) =>
			section.id === 'problem-picture'
				? section
				: (before.sections.find(({ id }) => id === section.id) ?? section)
		),
		commitments: [...kept, ...proposed]
	};
}
