/**
 * npm test: everything that must be right, in one run: style, lint, types, units, databases, the
 * built server over HTTP, and Chromium. Ends with `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './build-if-needed.ts';
import { findChromium } from './find-chromium.ts';

type Outcome = { name: string; passed: number; failed: number };

const reports = mkdtempSync(join(tmpdir(), 'medborgarlofte-reports-'));
const outcomes: Outcome[] = [];

/** Runs a tool so that its output is seen as it comes. */
function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32'
	});
	return status === 0;
}

/** Runs tools beside each other; what each says is shown when it is done. */
async function checkAll(tools: Record<string, string[]>): Promise<void> {
	await Promise.all(
		Object.entries(tools).map(async ([name, args]) => {
			const { ok, said } = await outcomeOf(args);
			console.log(`\n── ${name}\n${said}`);
			outcomes.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
		})
	);
}

function outcomeOf(args: string[]): Promise<{ ok: boolean; said: string }> {
	return new Promise((resolve) => {
		const tool = spawn('npx', args, { shell: process.platform === 'win32' });
		const said: string[] = [];
		for (const stream of [tool.stdout, tool.stderr]) {
			stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
		}
		tool.on('error', (error) => resolve({ ok: false, said: error.message }));
		tool.on('close', (code) => resolve({ ok: code === 0, said: said.join('').trim() }));
	});
}

/** Runs a test runner that writes a report; a runner that falls over before its report counts as failed. */
function suite(
	name: string,
	args: string[],
	env: Record<string, string>,
	read: (report: string) => { passed: number; failed: number }
): void {
	console.log(`\n── ${name}`);
	const ok = run('npx', args, env);
	const counted = reportOf(name, read);
	const failed = Math.max(counted.failed, ok ? 0 : 1);
	outcomes.push({ name, passed: counted.passed, failed });
}

function reportOf(name: string, read: (report: string) => { passed: number; failed: number }) {
	try {
		return read(readFileSync(join(reports, `${name}.json`), 'utf8'));
	} catch {
		return { passed: 0, failed: 1 };
	}
}

const chromium = findChromium();
run('node', ['scripts/words.ts']);
run('npx', ['svelte-kit', 'sync']);
await checkAll({
	style: ['prettier', '--check', '--log-level=warn', '.'],
	lint: ['eslint', '.'],
	// Looks at every TypeScript file of tsconfig.json, not at components alone.
	types: ['svelte-check', '--fail-on-warnings', '--output', 'human']
});
buildIfNeeded();

suite(
	'vitest',
	['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile=${reports}/vitest.json`],
	{},
	(report) => {
		const { numPassedTests, numFailedTests } = JSON.parse(report) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		return { passed: numPassedTests, failed: numFailedTests };
	}
);
suite(
	'playwright',
	['playwright', 'test', '--reporter=list,json'],
	{ CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'playwright.json') },
	(report) => {
		const { stats } = JSON.parse(report) as {
			stats: { expected: number; unexpected: number; flaky: number };
		};
		return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
	}
);

console.log('');
for (const { name, passed, failed } of outcomes) {
	console.log(`${name}: ${passed} passed, ${failed} failed`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
