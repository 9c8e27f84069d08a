import { countForExport, type ExportSource } from '#db/queries/exports.ts';
import type { Round } from '#db/queries/rounds.ts';
import { listSurveys } from '#db/queries/surveys.ts';
import { db } from '#lib/server/database.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Stream } from '#lib/survey/stream.ts';

/** What can be written out: each of the round's surveys, and the notes of its meetings. */
export type Source = {
	/** In the form: a survey's address, or `meetings`. */
	name: string;
	stream: Stream;
	source: ExportSource;
	/** Null when there are too few to be told. */
	count: number | null;
};

export async function sourcesIn({ partnershipId, id: roundId }: Round): Promise<Source[]> {
	const inRound = { partnershipId, roundId };
	const surveys = await listSurveys(db(), partnershipId, roundId);
	const sources: Omit<Source, 'count'>[] = [
		...surveys.map(({ id, slug, stream }) => ({
			...{ name: slug, stream },
			source: { ...inRound, surveyId: id }
		})),
		{ name: 'meetings', stream: 'meeting', source: { ...inRound, meetings: true } }
	];
	return Promise.all(
		sources.map(async (each) => {
			const count = await countForExport(db(), each.source);
			return { ...each, count: count < Math.max(fewest[each.stream], 1) ? null : count };
		})
	);
}
