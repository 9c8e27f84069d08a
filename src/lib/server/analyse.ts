import { code } from '#lib/coding/code.ts';
import type { Codebook, ThemeId } from '#lib/coding/codebook.ts';
import { rankStreams } from '#lib/ranking/rank-streams.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import { everyone } from '#lib/ranking/view.ts';
import { defaultLearned } from './default-learned.ts';
import type { FileAnswer } from './read-answer-file.ts';

/**
 * The ranking of answers from a file, by the very rules of the site: the same coder, people not
 * mentions, answers without a letter left out, streams apart, small numbers hidden.
 */
export function analyse(codebook: Codebook, answers: readonly FileAnswer[]): Ranking {
	const people = new Map<string, Unit & { themes: Set<ThemeId> }>();
	for (const answer of answers) {
		if (!/\p{L}/u.test(answer.text)) continue;
		const { text, question, lang, stream, area, age, gender } = answer;
		const key = `${stream} ${answer.respondent}`;
		const person = people.get(key) ?? { stream, area, age, gender, themes: new Set<ThemeId>() };
		people.set(key, person);
		const asked = { text, ...(question && { question }), ...(lang && { lang }) };
		const coded = code(codebook, asked, defaultLearned());
		for (const { theme } of coded.themes) person.themes.add(theme);
	}
	return rankStreams([...people.values()], codebook, codebook.version, {
		filters: false
	}).withPlaces(everyone);
}
