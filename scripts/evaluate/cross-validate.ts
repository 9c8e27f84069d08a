import { defaultCodebook } from '#db/codebooks/default.ts';
import { code, featuresFor } from '#lib/coding/code.ts';
import { pack, unpack } from '#lib/coding/pack.ts';
import { readPatterns } from '#lib/coding/patterns.ts';
import { teach, type Example } from '#lib/coding/teach.ts';
import { termExamples } from '#lib/coding/term-examples.ts';
import type { Gold } from '../read-gold.ts';
import { baselines, naturalCoder } from './baselines.ts';
import type { Pair } from './score.ts';

export const themes = defaultCodebook.themes.map(({ id }) => id);
const folds = 5;
/** natural's coders take a second for a few dozen answers: they code every n-th answer of a fold. */
const everyNth = 10;

export type Coder = { name: string; pairs: (Pair & { text: string })[] };

/** Every coder on every fold. No writer is both learnt from and coded. */
export function crossValidate(gold: readonly Gold[]): Coder[] {
	const writers = [...new Set(gold.map(({ writer }) => writer))].toSorted();
	const foldOf = ({ writer }: Gold) => writers.indexOf(writer) % folds;
	const features = new Map(gold.map((one) => [one, featuresFor(defaultCodebook, one.answer)]));
	/** The same themes without a word: what the learner does alone. */
	const wordless = {
		...defaultCodebook,
		themes: defaultCodebook.themes.map((theme) => ({ ...theme, terms: [] })),
		context: []
	};
	const bare = new Map(gold.map((one) => [one, featuresFor(wordless, one.answer)]));
	const coders = new Map<string, Coder>();
	const note = (name: string, one: Gold, found: readonly string[]) => {
		const coder = coders.get(name) ?? { name, pairs: [] };
		coders.set(name, coder);
		const { lang, codes, answer } = one;
		coder.pairs.push({ lang, gold: codes, found, text: answer.text });
	};
	const taught = (
		seen: readonly Gold[],
		read: typeof features,
		groups: string[],
		words: Example[]
	) => {
		const examples = seen.flatMap((one) => {
			const own = read.get(one);
			return own ? [{ features: own, codes: one.codes, writer: one.writer }] : [];
		});
		const { head, bytes } = pack(
			teach([...examples, ...words], { themes, groups, trainedOn: 'fold' }).parts
		);
		return unpack(head, bytes);
	};
	const groups = readPatterns(defaultCodebook, 'sv').groups.map(({ key }) => key);
	for (let fold = 0; fold < folds; fold++) {
		const held = gold.filter((one) => foldOf(one) === fold);
		const seen = gold.filter((one) => foldOf(one) !== fold);
		const both = taught(seen, features, groups, termExamples(defaultCodebook));
		const alone = taught(seen, bare, [], []);
		for (const one of held) {
			const ids = (coded: ReturnType<typeof code>) => coded.themes.map(({ theme }) => theme);
			note('lexicon and learner', one, ids(code(defaultCodebook, one.answer, both)));
			note('learner alone', one, ids(code(wordless, one.answer, alone)));
			note('lexicon alone', one, ids(code(defaultCodebook, one.answer)));
		}
		if (fold > 0) continue;
		for (const baseline of baselines) {
			const coder = naturalCoder(baseline, seen, themes);
			for (const [at, one] of held.entries()) {
				if (at % everyNth !== 0) continue;
				note(`${baseline.name} (${baseline.most} answers learnt)`, one, coder(one.answer.text));
			}
		}
	}
	return [...coders.values()];
}
