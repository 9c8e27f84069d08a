import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { openFile } from '#db/connect.ts';
import { median, perSecond, type Row } from './row.ts';
import { startSite } from './site.ts';

/** How many forms are sent in each of the five runs. */
const forms = 1500;

/** Submissions per second, coded and kept, beside raw one-row durable transactions in the same file system. */
export async function benchSubmissions(): Promise<Row[]> {
	const site = await startSite();
	const ours: number[] = [];
	const theirs: number[] = [];
	await submit(site.origin);
	for (let round = 0; round < 5; round += 1) {
		ours.push(await submit(site.origin));
		theirs.push(rawTransactions(`${site.databasePath}.raw`));
	}
	await site.stop();
	return [
		{
			name: 'submissions beside raw durable one-row SQLite transactions',
			ours: perSecond(median(ours)),
			beside: perSecond(median(theirs)),
			ratio: median(ours) / median(theirs),
			goal: '≥ 0.5×'
		}
	];
}

async function submit(origin: string): Promise<number> {
	const started = performance.now();
	const result = await autocannon({
		url: `${origin}/s/haparanda-2026`,
		method: 'POST',
		connections: 16,
		amount: forms,
		headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
		setupClient: (client) => {
			const next = () => client.setBody(formBody());
			next();
			client.on('response', next);
		}
	});
	const kept = result.statusCodeStats?.['303']?.count ?? 0;
	if (kept !== forms) throw new Error(`${forms - kept} of ${forms} submissions were not accepted.`);
	return forms / ((performance.now() - started) / 1000);
}

/** A filled-in form, with a key of its own. */
export function formBody(): string {
	return new URLSearchParams({
		key: randomUUID(),
		'how-big': '4',
		problems: 'Det körs moped fort på gångvägen vid skolan och polisen syns aldrig.',
		wishes: 'Fler kontroller på kvällarna och belysning vid busstationen.',
		area: 'Centrum',
		age: '45-64',
		gender: 'woman'
	}).toString();
}

/** One row a transaction, each on the disk before the next begins. */
function rawTransactions(path: string): number {
	const file = openFile(path);
	file.exec('create table if not exists row (id text primary key, text text) without rowid');
	const insert = file.prepare('insert into row values (?, ?)');
	const started = performance.now();
	for (let count = 0; count < forms; count += 1) insert.run(randomUUID(), 'x'.repeat(200));
	const rate = forms / ((performance.now() - started) / 1000);
	file.close();
	return rate;
}
