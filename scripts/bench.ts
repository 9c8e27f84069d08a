/**
 * npm run bench: how fast the parts are beside something everyone knows, in one run on one machine.
 * Ratios travel between machines, seconds do not. `npm run bench -- coder survey submit` picks some.
 */
import { buildIfNeeded } from './build-if-needed.ts';
import { benchCoder } from './bench/coder.ts';
import { benchRanking } from './bench/ranking.ts';
import { benchRush } from './bench/rush.ts';
import type { Row } from './bench/row.ts';
import { benchStartUp } from './bench/start-up.ts';
import { benchSubmissions } from './bench/submissions.ts';
import { benchSurveyPage } from './bench/survey-page.ts';

const parts: Record<string, () => Promise<Row[]>> = {
	coder: benchCoder,
	start: benchStartUp,
	rank: benchRanking,
	survey: benchSurveyPage,
	submit: benchSubmissions,
	rush: benchRush
};

const wished = process.argv.slice(2);
const chosen = Object.keys(parts).filter((name) => wished.length === 0 || wished.includes(name));
const unbuilt = ['coder', 'start', 'rank'];
if (chosen.some((name) => !unbuilt.includes(name))) buildIfNeeded();

console.log('| what | ours | beside | ratio | goal |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const name of chosen) {
	for (const row of (await parts[name]?.()) ?? []) {
		const { ours, beside, ratio, goal } = row;
		console.log(`| ${row.name} | ${ours} | ${beside} | ${ratio.toFixed(2)}× | ${goal} |`);
	}
}
