import { spawn } from 'node:child_process';
import autocannon from 'autocannon';
import { median, perSecond, type Row } from './row.ts';
import { originOf, startSite } from './site.ts';

/** Survey pages per second beside a bare node:http server that sends as many bytes. */
export async function benchSurveyPage(): Promise<Row[]> {
	const site = await startSite();
	const page = `${site.origin}/s/haparanda-2026`;
	const bytes = (await (await fetch(page)).arrayBuffer()).byteLength;
	const bare = spawn(process.execPath, ['scripts/bench/bare-http.ts', String(bytes)], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const bareOrigin = await originOf(bare);

	const ours: number[] = [];
	const theirs: number[] = [];
	await rate(page); // Warm.
	await rate(bareOrigin);
	for (let round = 0; round < 5; round += 1) {
		ours.push(await rate(page));
		theirs.push(await rate(bareOrigin));
	}
	bare.kill();
	await site.stop();
	return [
		{
			name: `survey GET (${bytes} bytes) beside bare node:http`,
			ours: perSecond(median(ours)),
			beside: perSecond(median(theirs)),
			ratio: median(ours) / median(theirs),
			goal: '≥ 0.4×'
		}
	];
}

async function rate(url: string): Promise<number> {
	const result = await autocannon({ url, connections: 10, duration: 3 });
	if (result.non2xx > 0) throw new Error(`${result.non2xx} answers from ${url} were not 200.`);
	return result.requests.average;
}
