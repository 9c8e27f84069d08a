/**
 * The reading thread: a plain script that Node runs as it stands, also beside the built site.
 * Started by run-in-worker.ts with its task as `workerData`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { checkTable } from './answers/check-table.ts';
import { readStatistics } from './read-statistics.ts';
import { readTable, readWorkbook } from './read-table.ts';
import { Refused } from './refusal.ts';
import type { Said, TaskName, Tasks } from './tasks.ts';
import { writeWorkbook } from './write-workbook.ts';

const say = (said: Said) => parentPort?.postMessage(said);
const progress = (rows: number) => {
	if (rows % 1000 === 0) say({ progress: rows });
};

type Doing = {
	[Name in TaskName]: (input: Tasks[Name]['input']) => Promise<Tasks[Name]['output']>;
};

const doing: Doing = {
	'read-table': async ({ name, from, to }) => {
		const { form, header, rows } = await readTable(name, await readFile(from), progress);
		await writeFile(to, JSON.stringify(rows), { mode: 0o600 });
		return { form, header, first: rows.slice(0, 5), rows: rows.length };
	},
	'read-statistics': async ({ name, from }) => readStatistics(name, await readFile(from)),
	'read-workbook': async ({ name, from }) => readWorkbook(name, await readFile(from)),
	'check-table': (input) => checkTable(input, progress),
	'write-workbook': ({ sheets }) => Promise.resolve(writeWorkbook(sheets))
};

async function work<Name extends TaskName>(name: Name, input: Tasks[Name]['input']): Promise<void> {
	try {
		say({ value: await doing[name](input) });
	} catch (problem) {
		if (!(problem instanceof Refused)) throw problem;
		say({ refusal: problem.refusal });
	}
}

const { name, input } = workerData as { name: TaskName; input: Tasks[TaskName]['input'] };
await work(name, input);
