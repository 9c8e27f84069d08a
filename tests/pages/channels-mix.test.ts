import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { insertResponse } from '#db/queries/responses.ts';
import { findRound, insertRound } from '#db/queries/rounds.ts';
import { newId, newSilentId } from '#lib/server/id.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, signIn } from './visit.ts';

let server: RunningServer;
let db: Db;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const channels = async () => {
	const anna = await signIn(server.origin, 'anna@haparanda.example');
	return (await get(`${server.origin}/desk/haparanda-2026/channels`, anna)).html;
};

test('a first round is compared with nothing', async () => {
	expect(await channels()).not.toContain('Jämfört med');
});

test('a round where most came on paper last time is not to be compared straight off', async () => {
	const round = await findRound(db, 'haparanda-2026');
	if (!round) throw new Error('The example lacks its round.');
	const { partnershipId, codebookVersionId } = round;
	const earlier = {
		...{ id: newId(), partnershipId, codebookVersionId, slug: 'haparanda-2025' },
		...{
			name: 'Dialog 2025',
			promiseYear: round.promiseYear - 1,
			createdAt: '2025-10-01T08:00:00Z'
		}
	};
	await insertRound(db, earlier);
	const came = [
		...Array.from({ length: 62 }, () => 'paper' as const),
		...Array.from({ length: 34 }, () => 'web' as const),
		...Array.from({ length: 4 }, () => 'kiosk' as const)
	];
	for (const channel of came) {
		await insertResponse(db, {
			...{ id: newSilentId(), partnershipId, roundId: earlier.id, stream: 'survey', channel },
			...{ channelId: null, batch: null, surveyVersionId: null, meetingId: null, language: 'sv' },
			...{ receivedOn: '2025-11-01', area: null, age: null, gender: null },
			submissionKey: newSilentId()
		});
	}
	const html = await channels();
	expect(html).toContain('Jämfört med Dialog 2025');
	expect(html).toMatch(/Papper: 62\s% förra gången, nu /);
	expect(html).toContain('Jämför inte rakt av');
	expect(html).not.toMatch(/[^\d]4\s%/);
});
