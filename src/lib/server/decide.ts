import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { insertDecision } from '#db/queries/decisions.ts';
import { findPromise, putPromise, type KeptPromise } from '#db/queries/promises.ts';
import type { Round } from '#db/queries/rounds.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import type { DecidedTheme } from '#lib/promise/check-decision.ts';
import { draftPromise } from '#lib/promise/draft.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { newId } from './id.ts';

/**
 * Keeps the decision with its evidence and drafts the promise. When one is drafted already, the
 * texts and commitments that are still of use stay: only the problem picture is written anew, and
 * areas come and go.
 */
export async function decide(
	db: Db,
	round: Round,
	made: {
		accountId: string;
		at: string;
		today: string;
		ranking: Ranking;
		codebook: Codebook;
		themes: readonly DecidedTheme[];
	}
): Promise<void> {
	const { accountId, at, today, ranking, codebook, themes } = made;
	const { partnershipId, id: roundId, promiseYear: year, partnership } = round;
	const { municipality, policeDistrict, place } = partnership;
	const draft = draftPromise({
		...{ municipality, policeDistrict, place, year, ranking, codebook },
		chosen: themes.filter(({ verdict }) => verdict === 'chosen'),
		leftOut: themes.filter(({ verdict }) => verdict === 'left-out'),
		decidedOn: today
	});
	await db.transaction().execute(async (trx) => {
		const decisionId = newId();
		const number = await insertDecision(trx, {
			...{ id: decisionId, partnershipId, roundId, themes },
			decidedBy: accountId,
			decidedAt: at,
			evidence: ranking
		});
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
			detail: { number, chosen: themes.filter(({ verdict }) => verdict === 'chosen').length }
		});
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
