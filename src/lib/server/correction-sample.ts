import type { Db } from '#db/connect.ts';
import { listVersions } from '#db/queries/codebooks.ts';
import { latestSamples, readForCorrection } from '#db/queries/reviews.ts';
import type { Round } from '#db/queries/rounds.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import type { Read } from '#lib/ranking/correct.ts';
import type { Stream } from '#lib/survey/stream.ts';

export type CorrectionSample = {
	read: Read[];
	/** Themes have come since the sample was drawn: its readers could not find them. */
	outdated: boolean;
};

/**
 * The blind sample of a stream as the shares can be corrected by it now: what readers found of a theme
 * that was merged later is of the theme it is part of. When the codebook has got themes since, be they
 * new or split from others, the sample tells nothing that holds, and nobody counts as read.
 */
export async function correctionSample(
	db: Db,
	{ partnershipId, id: roundId, codebookVersionId }: Round,
	codebook: Codebook,
	stream: Stream
): Promise<CorrectionSample> {
	const [all, samples, versions] = await Promise.all([
		readForCorrection(db, partnershipId, roundId, stream),
		latestSamples(db, partnershipId, roundId),
		listVersions(db, partnershipId, codebookVersionId)
	]);
	const drawnAt = samples.find((each) => each.stream === stream)?.drawnAt;
	const then = versions.find(({ createdAt }) => drawnAt !== undefined && createdAt <= drawnAt);
	const known = new Set(then?.codebook.themes.map(({ id }) => id));
	const outdated = then !== undefined && codebook.themes.some(({ id }) => !known.has(id));
	const into = new Map(codebook.merged?.map((each) => [each.id, each.into]));
	return {
		outdated,
		read: all.map(({ machine, person }) => ({
			machine,
			person:
				person === null || outdated ? null : new Set([...person].map((id) => into.get(id) ?? id))
		}))
	};
}
