import { featuresFor } from './code.ts';
import type { Codebook } from './codebook.ts';
import { readPatterns } from './patterns.ts';
import type { Example } from './teach.ts';

/** So many of a group's words make one example. */
const wordsOfOne = 12;

/**
 * The codebook's own words as examples of their themes. The learner then knows their letters and
 * so their relatives: forms, compounds and misspellings that no pattern catches. They are read
 * without the codebook's hits, which would else seem never to fail.
 */
export function termExamples(codebook: Codebook): Example[] {
	const wordless: Codebook = {
		...codebook,
		themes: codebook.themes.map((theme) => ({ ...theme, terms: [] })),
		context: []
	};
	return (['sv', 'fi', 'en'] as const).flatMap((lang) => {
		const { groups, patterns } = readPatterns(codebook, lang);
		return groups.flatMap(({ theme, sure }, at) => {
			if (theme === null || !sure) return [];
			const own = patterns.filter(({ group, cancels }) => group === at && !cancels);
			const texts = own.map(({ elements }) => elements.map(({ text }) => text).join(' '));
			const count = Math.ceil(texts.length / wordsOfOne);
			return Array.from({ length: count }, (_, part): Example => {
				const text = texts.slice(part * wordsOfOne, (part + 1) * wordsOfOne).join('. ');
				return {
					features: featuresFor(wordless, { text, lang }),
					codes: [theme],
					writer: null
				};
			});
		});
	});
}
