import type { Features } from './features.ts';
import { featureVersion } from './features.ts';
import { idfUnit, type Parts } from './pack.ts';
import { fit, learnVocabulary, rowsOf, scoresOf, settings, type Settings } from './train.ts';

/**
 * An answer that people have coded. Answers of one writer are never parted between folds. What
 * nobody wrote (`writer: null`, the codebook's own words) is learnt from and never asked about.
 */
export type Example = { features: Features; codes: readonly string[]; writer: string | null };

/** Which group keys the codebook had, and what to call the answers. */
export type About = { themes: readonly string[]; groups: readonly string[]; trainedOn: string };

/** How many parts the writers are dealt into, to choose thresholds. */
const folds = 5;
/** See `Learned`: chosen by cross-validation over writers, and rounded. */
const doubt = { sure: 3, weight: 1 };
const slack = 0.5;
/** Of thresholds that are this near the best, the strictest: a wrong theme costs trust. */
const nearEnough = 0.005;

/** Makes a model: thresholds by cross-validation over writers, then weights from all the examples. */
export function teach(
	examples: readonly Example[],
	about: About,
	how: Settings = settings
): { parts: Parts; outOfFold: Float64Array[] } {
	const outOfFold = crossScores(examples, about.themes, how);
	const written = [...examples.keys()].filter((at) => examples[at]?.writer !== null);
	const thresholds = chooseThresholds(
		outOfFold.map((scored) => Float64Array.from(written, (at) => scored[at] ?? 0)),
		written.flatMap((at) => examples[at] ?? []),
		about.themes
	);
	const { words, hashes: all, models } = train(examples, about.themes, how);
	const kept = heaviest(models, all.length, how.mostRows);
	const hashes = Int32Array.from(kept, (row) => all[row] ?? 0);
	const width = models.length;
	const weights = new Int8Array(hashes.length * width);
	const units = models.map((model) => largest(model.weights) / 127);
	for (const [each, { weights: own }] of models.entries()) {
		for (const [row, from] of kept.entries()) {
			weights[row * width + each] = Math.round((own[from] ?? 0) / (units[each] ?? 1));
		}
	}
	const parts: Parts = {
		featureVersion,
		...about,
		scales: words.scales,
		units,
		bias: models.map(({ bias }) => bias),
		thresholds,
		slack,
		doubt,
		hashes,
		idf: Uint8Array.from(kept, (row) => Math.min(255, Math.round((words.idf[row] ?? 0) / idfUnit))),
		kinds: Uint8Array.from(kept, (row) => words.kinds[row] ?? 0),
		weights
	};
	return { parts, outOfFold };
}

/** A model for each theme, and last one for "any theme at all". */
function train(examples: readonly Example[], themes: readonly string[], how: Settings) {
	const all = examples.map(({ features }) => features);
	const { words, hashes } = learnVocabulary(all, how);
	const table = rowsOf(words, all);
	const models = themes.map((theme) =>
		fit(
			table,
			Uint8Array.from(examples, ({ codes }) => (codes.includes(theme) ? 1 : 0)),
			how
		)
	);
	const any = Uint8Array.from(examples, ({ codes }) => (codes.length > 0 ? 1 : 0));
	models.push(fit(table, any, { ...how, balance: 0 }));
	return { words, hashes, models };
}

/** For each theme the score of every example from a model that saw nothing by its writer. */
export function crossScores(
	examples: readonly Example[],
	themes: readonly string[],
	how: Settings
): Float64Array[] {
	const writers = [...new Set(examples.flatMap(({ writer }) => writer ?? []))].toSorted();
	const scored = themes.map(() => new Float64Array(examples.length));
	for (let fold = 0; fold < folds; fold++) {
		const isHeld = ({ writer }: Example) =>
			writer !== null && writers.indexOf(writer) % folds === fold;
		const held = [...examples.keys()].filter((at) => examples[at] && isHeld(examples[at]));
		const seen = examples.filter((each) => !isHeld(each));
		if (held.length === 0 || seen.length === 0) continue;
		const { words, models } = train(seen, themes, how);
		const table = rowsOf(
			words,
			held.flatMap((at) => examples[at]?.features ?? [])
		);
		const any = models.at(-1);
		const lacks = any ? scoresOf(table, any.weights, any.bias) : new Float64Array(held.length);
		for (const [each, own] of scored.entries()) {
			const model = models[each];
			if (!model) continue;
			const fresh = scoresOf(table, model.weights, model.bias);
			for (const [place, at] of held.entries()) {
				const lack = Math.min(0, (lacks[place] ?? 0) - doubt.sure) * doubt.weight;
				own[at] = (fresh[place] ?? 0) + lack;
			}
		}
	}
	return scored;
}

/** How far a theme's own best threshold counts against the common one: n / (n + this). */
const trustInCommon = 300;

function chooseThresholds(
	scored: readonly Float64Array[],
	examples: readonly Example[],
	themes: readonly string[]
): number[] {
	const truth = themes.map((theme) =>
		Uint8Array.from(examples, ({ codes }) => (codes.includes(theme) ? 1 : 0))
	);
	const common = strictest(scored, truth);
	return themes.map((_, each) => {
		const own = truth[each];
		const theirs = scored[each];
		if (!own || !theirs) return common;
		const count = own.reduce((sum, yes) => sum + yes, 0);
		const best = strictest([theirs], [own]);
		const trust = count / (count + trustInCommon);
		return Math.round((common + trust * (best - common)) * 100) / 100;
	});
}

function strictest(scored: readonly Float64Array[], truth: readonly Uint8Array[]): number {
	let best = 0;
	const tried: { threshold: number; f: number }[] = [];
	for (let step = -30; step <= 10; step++) {
		const threshold = step / 10;
		let right = 0;
		let wrong = 0;
		for (const [each, own] of scored.entries()) {
			const yes = truth[each];
			for (const [at, score] of own.entries()) {
				if (score > threshold) {
					if (yes?.[at]) right += 2;
					else wrong++;
				} else if (yes?.[at]) wrong++;
			}
		}
		const f = right / Math.max(1, right + wrong);
		tried.push({ threshold, f });
		best = Math.max(best, f);
	}
	return tried.findLast(({ f }) => f >= best - nearEnough)?.threshold ?? 0;
}

/** The rows with most weight for any theme, in their order. */
function heaviest(
	models: readonly { weights: Float64Array }[],
	count: number,
	mostRows: number
): number[] {
	const most = new Float64Array(count);
	for (const { weights } of models) {
		for (let row = 0; row < count; row++) {
			most[row] = Math.max(most[row] ?? 0, Math.abs(weights[row] ?? 0));
		}
	}
	const least = most.toSorted()[Math.max(0, count - mostRows)] ?? 0;
	return [...most.keys()].filter((row) => (most[row] ?? 0) >= least);
}

function largest(weights: Float64Array): number {
	let most = 1e-9;
	for (const weight of weights) most = Math.max(most, Math.abs(weight));
	return most;
}
