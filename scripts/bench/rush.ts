import { randomInt } from 'node:crypto';
import autocannon from 'autocannon';
import { connect } from '#db/connect.ts';
import type { Row } from './row.ts';
import { startSite } from './site.ts';
import { formBody } from './submissions.ts';

/** The evening the survey is in the news: so many a second, for so long. */
const perSecond = 200;
const seconds = 60;
/** What the 99th percentile may take. */
const mostMs = 150;

/** Whether a rush of submissions is answered in time, and every one of them kept. */
export async function benchRush(): Promise<Row[]> {
	// Each from a home of its own, as behind a town's proxy: else they would be set aside as one network's.
	const site = await startSite({ ADDRESS_HEADER: 'x-forwarded-for' });
	const before = await countKept(site.databasePath);
	const result = await autocannon({
		url: `${site.origin}/s/haparanda-2026`,
		method: 'POST',
		connections: 50,
		overallRate: perSecond,
		duration: seconds,
		setupClient: (client) => {
			const next = () => {
				client.setHeaders({
					'content-type': 'application/x-www-form-urlencoded',
					origin: site.origin,
					'x-forwarded-for': [10, randomInt(256), randomInt(256), randomInt(256)].join('.')
				});
				client.setBody(formBody());
			};
			next();
			client.on('response', next);
		}
	});
	const thanked = result.statusCodeStats?.['303']?.count ?? 0;
	const kept = (await countKept(site.databasePath)) - before;
	await site.stop();
	// One that was sent as the minute ended may be kept without anyone left to thank.
	if (kept < thanked)
		throw new Error(`${thanked - kept} of ${thanked} thanked responses are lost.`);
	if (thanked < perSecond * seconds * 0.95) throw new Error(`Only ${thanked} were answered.`);
	return [
		{
			name: `99th percentile of ${perSecond} submissions a second for ${seconds} s (${thanked} thanked, none lost)`,
			ours: `${result.latency.p99} ms`,
			beside: `${mostMs} ms`,
			ratio: mostMs / result.latency.p99,
			goal: '≥ 1×'
		}
	];
}

async function countKept(databasePath: string): Promise<number> {
	const db = connect(databasePath);
	const counts = await Promise.all(
		(['response', 'setAside'] as const).map((table) =>
			db
				.selectFrom(table)
				.select((select) => select.fn.countAll().as('count'))
				.executeTakeFirstOrThrow()
		)
	);
	await db.destroy();
	return counts.reduce((sum, { count }) => sum + Number(count), 0);
}
