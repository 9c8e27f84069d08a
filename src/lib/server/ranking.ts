import { readCodebook } from '#db/queries/codebooks.ts';
import type { Db } from '#db/connect.ts';
import type { Round } from '#db/queries/rounds.ts';
import { readUnits } from '#db/queries/tallies.ts';
import { type Ranked, rankStreams } from '#lib/ranking/rank-streams.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { everyone } from '#lib/ranking/view.ts';

/** Everything that may be seen of a round's numbers, from any side. */
export async function rankedOf(db: Db, round: Round): Promise<Ranked> {
	const { partnershipId, id, codebookVersionId } = round;
	const { number, codebook } = await readCodebook(db, partnershipId, codebookVersionId);
	return rankStreams(await readUnits(db, partnershipId, id), codebook, number);
}

/** The ranking of all who answered. */
export async function rankingOf(db: Db, round: Round): Promise<Ranking> {
	return (await rankedOf(db, round)).in(everyone);
}
