import { describe, expect, it } from 'vitest';
import alikeData from '#db/codebooks/alike-data.json' with { type: 'json' };
import { defaultCodebook } from '#db/codebooks/default.ts';
import { countAlike, readAlike } from '#lib/coding/alike.ts';
import { code, featuresFor } from '#lib/coding/code.ts';
import { explain } from '#lib/coding/explain.ts';
import type { Example } from '#lib/coding/teach.ts';
import { defaultLearned } from '#lib/server/default-learned.ts';
import { readGold, trainingFiles } from '../../scripts/read-gold.ts';

const example = (text: string, codes: string[], writer: string | null = 'w'): Example => ({
	features: featuresFor(defaultCodebook, { text, lang: 'sv' }),
	codes,
	writer
});
const stemOf = (word: string) => example(word, []).features.words[0]?.stem ?? 0;
const themes = ['traffic', 'narcotics'];

describe('counts of practice answers that are alike', () => {
	const alike = readAlike(
		countAlike(
			[
				example('mopeder vid skolan, mopeder vid torget', ['traffic']),
				example('en moped på natten', ['traffic']),
				example('mopedens ljud', ['traffic', 'narcotics']),
				example('mopeden är borta', []),
				example('en moped stals', []),
				...[1, 2, 3].map((at) => example(`mopeder ${at}`, ['traffic'], null)),
				...['hasch', 'piller', 'spice', 'sprutor'].map((word) => example(word, ['narcotics']))
			],
			themes
		)
	);

	it('counts each answer once, in whatever form the word stands', () => {
		expect(alike(stemOf('mopederna'), 0)).toBe(3);
	});

	it('says nothing of fewer than three, of what nobody wrote or of an unknown word', () => {
		expect(alike(stemOf('moped'), 1)).toBe(0);
		expect(alike(stemOf('hasch'), 1)).toBe(0);
		expect(alike(stemOf('korv'), 0)).toBe(0);
	});

	it('says nothing of a word that is no commoner with the theme than without', () => {
		const everywhere = [1, 2, 3, 4, 5, 6].map((at) =>
			example(`det är så ${at}`, at > 3 ? ['traffic'] : [])
		);
		expect(readAlike(countAlike(everywhere, themes))(stemOf('är'), 0)).toBe(0);
	});

	it('reads nothing from nothing', () => {
		expect(readAlike(countAlike([], themes))(1, 0)).toBe(0);
	});
});

describe('a learned reason', () => {
	const learned = defaultLearned();
	const text = 'gubbarna sitter på bänken och skriker';
	const found = code(defaultCodebook, { text, lang: 'sv' }, learned).themes.flatMap(
		({ why }) => why
	);
	const [why] = found.filter((each) => each.because === 'learned');

	it('was counted on the answers that the model was made of', () => {
		expect(alikeData.trainedOn, 'run npm run train').toBe(learned.trainedOn);
	});

	it('tells how many practice answers hold its most telling word', () => {
		const { theme, words, alike = 0 } = why ?? { theme: '', words: [] };
		const stems = words.map(stemOf);
		const counts = stems.map((stem) => {
			const hold = trainingFiles()
				.flatMap(readGold)
				.filter(({ codes, answer }) => {
					if (!codes.includes(theme)) return false;
					const { words: own } = featuresFor(defaultCodebook, answer);
					return own.some((word) => word.stem === stem);
				});
			return hold.length;
		});
		expect(alike).toBeGreaterThanOrEqual(3);
		expect(counts).toContain(alike);
	});

	it('is told in words', () => {
		const told = { because: 'learned', theme: 'traffic', words: ['sött', 'porten'] } as const;
		const reason = { ...told, words: [...told.words], alike: 14 };
		expect(explain(reason, 'sv', defaultCodebook)).toBe(
			"Liknar 14 övningssvar som kodats som Trafiksäkerhet: 'sött', 'porten'"
		);
		expect(explain(reason, 'en', defaultCodebook)).toBe(
			"Resembles 14 practice answers coded as Road safety: 'sött', 'porten'"
		);
	});

	it('reads as before when it was kept without a count', () => {
		const kept = { because: 'learned' as const, theme: 'traffic', words: ['fort'] };
		expect(explain(kept, 'sv', defaultCodebook)).toBe(
			"Liknar svar som kodats som Trafiksäkerhet: 'fort'"
		);
		expect(explain(kept, 'en', defaultCodebook)).toBe(
			"Resembles answers coded as Road safety: 'fort'"
		);
	});
});
