import { spawnSync } from 'node:child_process';
import { median, type Row } from './row.ts';

/** What a process does that codes one answer and ends. */
const first = `
	const { defaultCodebook } = await import('#db/codebooks/default.ts');
	const { code } = await import('#lib/coding/code.ts');
	const { defaultLearned } = await import('#lib/server/default-learned.ts');
	const answer = { text: 'Det säljs narkotika vid skolan på kvällarna' };
	if (code(defaultCodebook, answer, defaultLearned()).themes.length === 0) process.exit(1);
`;

/** From nothing to the first answer coded, dictionary and codebook ready, beside Node that does nothing. */
export function benchStartUp(): Promise<Row[]> {
	const ours: number[] = [];
	const theirs: number[] = [];
	// The first run reads the files from the disk and fills Node's compile cache, as the first
	// `npm run code` does on a machine.
	milliseconds(first);
	for (let round = 0; round < 5; round += 1) {
		ours.push(milliseconds(first));
		theirs.push(milliseconds(''));
	}
	return Promise.resolve([
		{
			name: 'start-up to the first answer coded beside a bare `node -e`',
			ours: `${median(ours).toFixed(0)} ms`,
			beside: `${median(theirs).toFixed(0)} ms`,
			ratio: median(ours) / median(theirs),
			goal: '< 400 ms'
		}
	]);
}

const cached = ['--import', './scripts/compile-cache.mjs'];

function milliseconds(script: string): number {
	const started = performance.now();
	const { status } = spawnSync(process.execPath, [...cached, '--input-type=module', '-e', script], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) throw new Error('The first answer was not coded.');
	return performance.now() - started;
}
