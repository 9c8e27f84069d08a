import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { limits } from './limits.ts';
import type { Refusal } from './refusal.ts';
import type { Said, TaskName, Tasks } from './tasks.ts';

export type Ran<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

/** One file at a time: there may be two cores, and one of them answers the residents. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Runs a task in a thread of its own: a file made to be slow or large stops its own reading, within
 * bounds of time and memory, and nothing else.
 *
 * @param onProgress told now and then how many rows are done
 */
export function runInWorker<Name extends TaskName>(
	name: Name,
	input: Tasks[Name]['input'],
	onProgress: (rows: number) => void = () => undefined
): Promise<Ran<Tasks[Name]['output']>> {
	const turn = before.then(() => start(name, input, onProgress));
	before = turn.catch(() => undefined);
	return turn;
}

function start<Name extends TaskName>(
	name: Name,
	input: Tasks[Name]['input'],
	onProgress: (rows: number) => void
): Promise<Ran<Tasks[Name]['output']>> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(scriptPath(), {
			workerData: { name, input },
			env: {},
			resourceLimits: { maxOldGenerationSizeMb: limits.memory }
		});
		const refuse = (refusal: Refusal) => resolve({ ok: false, refusal });
		const timer = setTimeout(() => {
			refuse({ reason: 'too-slow' });
			void worker.terminate();
		}, limits.time);
		worker.on('message', (said: Said) => {
			if ('progress' in said) onProgress(said.progress);
			else if ('refusal' in said) refuse(said.refusal);
			else resolve({ ok: true, value: said.value as Tasks[Name]['output'] });
		});
		worker.once('error', (bug: NodeJS.ErrnoException) => {
			if (bug.code === 'ERR_WORKER_OUT_OF_MEMORY') refuse({ reason: 'too-big-inside' });
			else reject(bug);
		});
		worker.once('exit', () => {
			clearTimeout(timer);
			reject(new Error(`The reading thread ended without a word (${name}).`));
		});
	});
}

/**
 * Where worker.ts stands. The site always runs in its own checkout (`npm start` builds there, and
 * scripts/serve.ts beside the build is such a script too), so from the source, the tests and the
 * built chunks alike it is found by walking up. It is started by path and not bundled: a bundled
 * one would be a second copy of the packages that Vite must be taught to write to a file of its own.
 */
function scriptPath(): string {
	const own = 'src/lib/server/exchange/worker.ts';
	for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
		const path = join(folder, own);
		if (existsSync(path)) return path;
		if (folder === dirname(folder)) throw new Error(`${own} is not above ${import.meta.url}.`);
	}
}
