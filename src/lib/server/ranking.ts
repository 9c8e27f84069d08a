import { readCodebook } from '#db/queries/codebooks.ts';
import type { Db } from '#db/connect.ts';
import type { Round } from '#db/queries/rounds.ts';
import { readUnits } from '#db/queries/tallies.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { dataHash } from '#lib/ranking/manifest.ts';
import { type Ranked, rankStreams } from '#lib/ranking/rank-streams.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import { type Dimension, everyone, valuesOf } from '#lib/ranking/view.ts';

/**
 * A round's numbers, ready to be seen from any side, and what people gave as area, age and gender.
 * `units` are the people themselves: only for reckonings whose outcome is as safe as the ranking.
 */
export async function readRanked(
	db: Db,
	round: Round
): Promise<{ ranked: Ranked; units: Unit[]; values: Record<Dimension, string[]> }> {
	const { partnershipId, id, codebookVersionId } = round;
	const { number, codebook } = await readCodebook(db, partnershipId, codebookVersionId);
	const units = await readUnits(db, partnershipId, id);
	return {
		ranked: rankOnce(`${id} ${codebookVersionId}`, units, codebook, number),
		units,
		values: {
			area: valuesOf(units, 'area'),
			age: valuesOf(units, 'age'),
			gender: valuesOf(units, 'gender')
		}
	};
}

/** The ranking of all who answered. */
export async function rankingOf(db: Db, round: Round): Promise<Ranking> {
	return (await readRanked(db, round)).ranked.withPlaces(everyone);
}

/** The latest ranking of each round: deciding what may be shown takes a while, and is the same until an answer or a code changes. */
const latest = new Map<string, { hash: string; ranked: Ranked }>();

function rankOnce(round: string, units: Unit[], codebook: Codebook, version: number): Ranked {
	const hash = dataHash(
		units,
		codebook.themes.map((theme) => theme.id)
	);
	const known = latest.get(round);
	if (known?.hash === hash) return known.ranked;
	const ranked = rankStreams(units, codebook, version);
	latest.set(round, { hash, ranked });
	return ranked;
}
