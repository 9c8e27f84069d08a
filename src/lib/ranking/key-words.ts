import { keyFrom, logLikelihood, timesAsCommon } from '#lib/text/keyness.ts';
import { type Cells, maySay } from './safe-cells.ts';

/** A word that the people of one group use more than those of another. */
export type KeyWord = {
	key: string;
	people: number;
	share: number;
	/** Of the other group; null when fewer than may be shown. */
	others: number | null;
	/** How many times as common. */
	times: number;
	/** `times` and `keyness` are the least they can be: how few the others are is not told. */
	atLeast: boolean;
	/** Log-likelihood, G². */
	keyness: number;
};

/** A group of people, how many they are and who of them use each word. */
export type Speakers = { of: number; words: Cells };

/**
 * The words that are key in one group beside another (see keyness.ts), the most telling first.
 *
 * No number here is of a few people. Where fewer than `least` of the others use a word, all is
 * counted as if `least` did: keyness and effect are then the least they can be, and neither they nor
 * the choice and order of words tell how few it was.
 */
export function keyWords(one: Speakers, other: Speakers, least: number): KeyWord[] {
	if (other.of < Math.max(1, least)) return [];
	const found = [...one.words].flatMap(([key, { size: people }]) => {
		if (!maySay(people, one.of, Math.max(1, least))) return [];
		const used = other.words.get(key)?.size ?? 0;
		if (used >= least && !maySay(used, other.of, least)) return [];
		const counted = Math.max(used, least, 1);
		const keyness = logLikelihood(people, one.of, counted, other.of);
		if (keyness < keyFrom) return [];
		return {
			key,
			people,
			share: people / one.of,
			others: used >= least ? used : null,
			times: timesAsCommon(people, one.of, counted, other.of),
			atLeast: used < counted,
			keyness
		};
	});
	return found.sort((a, b) => b.keyness - a.keyness || (a.key < b.key ? -1 : 1));
}

/**
 * Words that one of two groups uses more, where both groups use them enough to be shown.
 *
 * @param of everyone that the two are part of: those in neither must not be a few who use a word
 */
export function keyBetween(
	one: Speakers,
	other: Speakers,
	{ of, words }: Speakers,
	least: number
): KeyWord[] {
	const neither = of - one.of - other.of;
	return keyWords(one, other, least).filter(({ key, people, others }) => {
		if (others === null) return false;
		const left = (words.get(key)?.size ?? 0) - people - others;
		return neither === 0 || (left >= least && maySay(left, neither, least));
	});
}
