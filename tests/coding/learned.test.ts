import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { code, featuresFor } from '#lib/coding/code.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { featureVersion } from '#lib/coding/features.ts';
import { scores } from '#lib/coding/learned.ts';
import { pack, unpack } from '#lib/coding/pack.ts';
import { readPatterns } from '#lib/coding/patterns.ts';
import { teach, type Example } from '#lib/coding/teach.ts';
import { vectorOf } from '#lib/coding/vector.ts';
import { defaultLearned } from '#lib/server/default-learned.ts';
import { countsOf, f1, leftEmpty } from '../../scripts/evaluate/score.ts';
import { readGold, trainingFiles } from '../../scripts/read-gold.ts';

const learned = defaultLearned();
const themesOf = (text: string) => code(defaultCodebook, { text }, learned).themes;

describe('the model that ships', () => {
	it('was made from the training answers that lie here, by the features of today', () => {
		const hash = createHash('sha256').update(trainingFiles().join('')).digest('hex').slice(0, 16);
		expect(learned.trainedOn, 'run npm run train').toBe(hash);
		expect(learned.featureVersion).toBe(featureVersion);
		const keys = readPatterns(defaultCodebook, 'sv').groups.map(({ key }) => key);
		expect(
			keys.filter((key) => !learned.groups.has(key)),
			'run npm run train'
		).toEqual([]);
	});

	it('has seen no writer of the example dialogue or of the held-back answers', () => {
		const seen = trainingFiles().flatMap((file) => readGold(file).map(({ writer }) => writer));
		for (const file of ['db/example/answers.jsonl', 'tests/fixtures/coding/held-back.jsonl']) {
			for (const { writer } of readGold(readFileSync(file, 'utf8'))) {
				expect(seen).not.toContain(writer);
			}
		}
	});

	it.each([
		['db/example/answers.jsonl', 0.87],
		['tests/fixtures/coding/held-back.jsonl', 0.9]
	])(
		'codes %s with a micro-F1 of %d at least, better than the words alone, and leaves more',
		(file, least) => {
			const gold = readGold(readFileSync(file, 'utf8'));
			const pairsBy = (model?: typeof learned) =>
				gold.map(({ answer, codes, lang }) => {
					const { themes } = code(defaultCodebook, answer, model);
					return { lang, gold: codes, found: themes.map(({ theme }) => theme) };
				});
			const words = pairsBy();
			const both = pairsBy(learned);
			expect(f1(countsOf(both))).toBeGreaterThanOrEqual(least);
			expect(f1(countsOf(both))).toBeGreaterThan(f1(countsOf(words)));
			expect(leftEmpty(both).share).toBeGreaterThan(leftEmpty(words).share);
		}
	);

	it('scores an answer word by word as it would by the vector it was taught with', () => {
		const { words, weights, units, bias, thresholds, doubt } = learned;
		for (const { answer } of readGold(readFileSync('db/example/answers.jsonl', 'utf8'))) {
			const features = featuresFor(defaultCodebook, answer);
			const { rows, values } = vectorOf(words, features);
			const plain = units.map(
				(unit, theme) =>
					(bias[theme] ?? 0) +
					rows.reduce(
						(sum, row, at) =>
							sum + unit * (weights[row * units.length + theme] ?? 0) * (values[at] ?? 0),
						0
					)
			);
			const lack = Math.min(0, (plain.at(-1) ?? 0) - doubt.sure) * doubt.weight;
			const { scores: fast } = scores(learned, features);
			for (const [theme, threshold] of thresholds.entries()) {
				expect(fast[theme]).toBeCloseTo((plain[theme] ?? 0) + lack - threshold, 6);
			}
		}
	});

	it('has one weight for each feature and theme, and for "any theme"', () => {
		expect(learned.words.idf.length * learned.units.length).toBe(learned.weights.length);
	});
});

describe('code, with what is learnt', () => {
	it('says which words spoke for a theme that the codebook has no words for', () => {
		const text = 'Det är alltid några som sätter eld på papperskorgarna och förstör bänkarna';
		const found = themesOf(text);
		expect(found.map(({ theme }) => theme)).toContain('vandalism');
		for (const { spans, why } of found) {
			expect(spans.length).toBeGreaterThan(0);
			expect(why.length).toBeGreaterThan(0);
		}
	});

	it('keeps spans inside the text and in order, whatever is written', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				for (const { spans, why } of themesOf(text)) {
					let before = 0;
					for (const { start, end } of spans) {
						expect(start).toBeGreaterThanOrEqual(before);
						expect(end).toBeGreaterThan(start);
						before = end;
					}
					expect(before).toBeLessThanOrEqual(text.length);
					for (const each of why)
						if (each.because === 'learned') expect(each.words).not.toEqual([]);
				}
			}),
			{ seed: 7, numRuns: 300 }
		);
	});

	it('leaves a theme that the model does not know to the codebook', () => {
		const book: Codebook = {
			...defaultCodebook,
			id: 'own',
			themes: [
				{
					id: 'wolves',
					names: { sv: 'Varg' },
					include: '',
					exclude: '',
					terms: [{ about: 'Varg', sv: 'varg' }]
				}
			]
		};
		const found = code(book, { text: 'vargen går på gatan' }, learned).themes;
		expect(found.map(({ theme }) => theme)).toEqual(['wolves']);
	});

	it('lets a group of words that the model has not seen decide by itself', () => {
		const themes = defaultCodebook.themes.map((theme) =>
			theme.id === 'fraud'
				? { ...theme, terms: [...theme.terms, { about: 'Nytt knep', sv: 'blomkvast' }] }
				: theme
		);
		const book: Codebook = { ...defaultCodebook, id: 'more', themes };
		const found = code(book, { text: 'de säljer blomkvast' }, learned).themes;
		expect(found.map(({ theme }) => theme)).toContain('fraud');
	});
});

describe('teach', () => {
	const examples: Example[] = Array.from({ length: 60 }, (_, at) => {
		const isTraffic = at % 2 === 0;
		const text = isTraffic ? `mopeder kör för fort ${at}` : `någon stal cykeln ${at}`;
		return {
			features: featuresFor(defaultCodebook, { text }),
			codes: [isTraffic ? 'traffic' : 'theft-burglary'],
			writer: `w${at % 6}`
		};
	});
	const about = { themes: ['traffic', 'theft-burglary'], groups: [], trainedOn: 'test' };

	it('makes the same model of the same answers', () => {
		expect(pack(teach(examples, about).parts)).toEqual(pack(teach(examples, about).parts));
	});

	it('learns what it is shown, and survives being packed', () => {
		const { head, bytes } = pack(teach(examples, about).parts);
		const model = unpack(head, bytes);
		const found = code(defaultCodebook, { text: 'mopeder som kör fort' }, model).themes;
		expect(found.map(({ theme }) => theme)).toContain('traffic');
	});

	it('makes a model of nothing that finds nothing', () => {
		const { head, bytes } = pack(teach([], about).parts);
		const model = unpack(head, bytes);
		expect(code({ ...defaultCodebook, context: [] }, { text: 'hej' }, model).themes).toEqual([]);
	});
});
