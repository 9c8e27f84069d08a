import { listResidentsTexts, type SetAside } from '#db/queries/set-aside.ts';
import type { Db } from '#db/connect.ts';
import { alikeSteps, type Alike } from '#lib/text/duplicates.ts';

/** Most texts that are looked through; a sample of random ids beyond that. */
export const mostTexts = 20_000;

export type AlikeTexts = {
	/** Responses with it. */
	count: number;
	/** How many of them are set aside. */
	waiting: number;
	/** As they were written, the most common first. */
	variants: { text: string; count: number }[];
};

/** Groups of texts in a round that are the same or nearly so, those set aside and those counted. */
export async function alikeTexts(
	db: Db,
	of: { partnershipId: string; roundId: string },
	waiting: readonly SetAside[]
): Promise<AlikeTexts[]> {
	const aside = waiting.flatMap(({ content }) =>
		content.answers.flatMap(({ text }) => (text === null ? [] : [text]))
	);
	const counted = await listResidentsTexts(db, of.partnershipId, of.roundId, mostTexts);
	const texts = [...aside, ...counted].slice(0, mostTexts);
	const groups = await unhurried(alikeSteps(texts));
	return groups.map(({ indexes }) => ({
		count: indexes.length,
		waiting: indexes.filter((index) => index < aside.length).length,
		variants: [...Map.groupBy(indexes, (index) => texts[index] ?? '')]
			.map(([text, same]) => ({ text, count: same.length }))
			.sort((a, b) => b.count - a.count)
	}));
}

/** In slices: answers are taken in meanwhile. */
async function unhurried(work: Generator<undefined, Alike[]>): Promise<Alike[]> {
	for (;;) {
		const started = performance.now();
		while (performance.now() - started < 15) {
			const step = work.next();
			if (step.done) return step.value;
		}
		await new Promise((go) => setImmediate(go));
	}
}
