import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Why } from '#lib/coding/code.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Db } from '#db/connect.ts';
import { raises } from './tallies.ts';

export type ThemeTexts = {
	/** Answers that raise the theme, by those who were read. */
	raised: { person: string; gender: string | null; text: string; why: Why[] }[];
	/** Answers of those who do not raise it, by those who were read. */
	rest: { person: string; text: string }[];
	/** How many raise the theme, read or not. */
	raisers: number;
};

/**
 * What a stream's people wrote: those who raise a theme on the theme, the others on anything.
 *
 * At most so many of each are read. They are the first in the order of their ids, which are random:
 * a sample by lot, and the same one every time.
 */
export async function readThemeTexts(
	db: Db,
	where: { partnershipId: string; roundId: string; stream: Stream; theme: ThemeId },
	most: number
): Promise<ThemeTexts> {
	const { partnershipId, roundId, stream, theme } = where;
	const inStream = db
		.selectFrom('response')
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('response.stream', '=', stream);
	const raising = inStream
		.innerJoin('answer', 'answer.responseId', 'response.id')
		.where(raises(db, partnershipId, theme))
		.where('answer.text', 'is not', null);

	const raisers = await raising.select('response.id').distinct().orderBy('response.id').execute();
	const own = new Set(raisers.map(({ id }) => id));
	const everyone = await inStream.select('response.id').orderBy('response.id').execute();
	const others = everyone.filter(({ id }) => !own.has(id));

	const raised = await raising
		.leftJoin('coding', (join) =>
			join.onRef('coding.answerId', '=', 'answer.id').on('coding.theme', '=', theme)
		)
		.select(['response.id as person', 'response.gender', 'answer.text', 'coding.why'])
		.where('response.id', '<=', lastOf(raisers, most))
		.orderBy('answer.id')
		.execute();
	const rest = await inStream
		.innerJoin('answer', 'answer.responseId', 'response.id')
		.select(['response.id as person', 'answer.text'])
		.where('answer.asks', 'is not', null)
		.where('answer.text', '<>', '')
		.where('response.id', '<=', lastOf(others, most))
		.execute();
	return {
		raised: raised.map(({ text, why, ...row }) => ({
			...row,
			text: text ?? '',
			why: why === null ? [] : (JSON.parse(why) as Why[])
		})),
		rest: rest.flatMap(({ person, text }) =>
			text === null || own.has(person) || !/\p{L}/u.test(text) ? [] : [{ person, text }]
		),
		raisers: own.size
	};
}

/** The id of the last person who is read. */
const lastOf = (people: readonly { id: string }[], most: number): string =>
	people[Math.min(most, people.length) - 1]?.id ?? '';
