import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAudit } from '#db/queries/audit.ts';
import { findAccountByEmail } from '#db/queries/accounts.ts';
import { listMeetings } from '#db/queries/meetings.ts';
import { countResponses } from '#db/queries/responses.ts';
import { listSurveys } from '#db/queries/surveys.ts';
import { newId } from '#lib/server/id.ts';
import { submitMeeting, type NotedMeeting } from '#lib/server/submit.ts';
import { at, exampleTown } from './example-town.ts';

let town: Awaited<ReturnType<typeof exampleTown>>;
let noted: NotedMeeting;
beforeAll(async () => {
	town = await exampleTown();
	const sanna = await findAccountByEmail(town.db, 'sanna@haparanda.example');
	noted = {
		id: newId(),
		notedBy: sanna?.id ?? '',
		place: 'Torget',
		heldOn: '2026-11-05',
		participants: 12,
		notes: ['Knark vid skolan', 'Mörkt på gångvägen']
	};
});
afterAll(() => town.db.destroy());

test('each note becomes a response of its own, with the meeting’s day and nobody’s age', async () => {
	expect(await submitMeeting(town.db, town.round, noted, at)).toBe('kept');
	const rows = await town.db
		.selectFrom('response')
		.innerJoin('answer', 'answer.responseId', 'response.id')
		.select(['stream', 'channel', 'receivedOn', 'age', 'gender', 'asks', 'text'])
		.where('meetingId', '=', noted.id)
		.execute();
	expect(rows.map(({ text }) => text).sort()).toEqual([...noted.notes].sort());
	for (const row of rows) {
		expect(row).toMatchObject({
			stream: 'meeting',
			channel: 'meeting',
			receivedOn: '2026-11-05',
			age: null,
			gender: null,
			asks: 'problems'
		});
	}
});

test('a meeting sent twice is one meeting', async () => {
	expect(await submitMeeting(town.db, town.round, noted, at)).toBe('kept-before');
	const meetings = await listMeetings(town.db, town.round.partnershipId, town.round.id);
	expect(meetings.filter(({ place }) => place === 'Torget')).toMatchObject([
		{ notes: 2, participants: 12, notedBy: 'Sanna Lahti' }
	]);
});

test('the audit tells who, when and how many, and no word of the notes', async () => {
	const entries = await listAudit(town.db, town.round.partnershipId, 10);
	expect(entries).toMatchObject([
		{ action: 'meeting-noted', name: 'Sanna Lahti', at, detail: { notes: 2 } }
	]);
	expect(JSON.stringify(entries)).not.toContain('skolan');
});

test('a neighbour sees none of it', async () => {
	const { db, round } = town;
	expect(await listMeetings(db, 'neighbour', round.id)).toEqual([]);
	expect(await countResponses(db, 'neighbour', round.id)).toEqual([]);
	expect(await listSurveys(db, 'neighbour', round.id)).toEqual([]);
});
