import { readCodebook } from '#db/queries/codebooks.ts';
import type { Db } from '#db/connect.ts';
import type { Round } from '#db/queries/rounds.ts';
import { readUnits } from '#db/queries/tallies.ts';
import { type Ranked, rankStreams } from '#lib/ranking/rank-streams.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { type Dimension, everyone, valuesOf } from '#lib/ranking/view.ts';

/** A round's numbers, ready to be seen from any side, and what people gave as area, age and gender. */
export async function readRanked(
	db: Db,
	round: Round
): Promise<{ ranked: Ranked; values: Record<Dimension, string[]> }> {
	const { partnershipId, id, codebookVersionId } = round;
	const { number, codebook } = await readCodebook(db, partnershipId, codebookVersionId);
	const units = await readUnits(db, partnershipId, id);
	return {
		ranked: rankStreams(units, codebook, number),
		values: {
			area: valuesOf(units, 'area'),
			age: valuesOf(units, 'age'),
			gender: valuesOf(units, 'gender')
		}
	};
}

/** The ranking of all who answered. */
export async function rankingOf(db: Db, round: Round): Promise<Ranking> {
	return (await readRanked(db, round)).ranked.in(everyone);
}
