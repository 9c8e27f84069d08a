import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAudit } from '#db/queries/audit.ts';
import { findAccountByEmail } from '#db/queries/accounts.ts';
import { listMeetings } from '#db/queries/meetings.ts';
import { countResponses } from '#db/queries/responses.ts';
import { readUnits } from '#db/queries/tallies.ts';
import { listSurveys } from '#db/queries/surveys.ts';
import { newId } from '#lib/server/id.ts';
import { submitMeeting, type NotedMeeting } from '#lib/server/submit-meeting.ts';
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
		arranger: 'Byalaget',
		participants: 12,
		notes: [
			{ text: 'Knark vid skolan', area: 'Centrum', theme: null },
			{ text: 'Det som hände vid bron', area: null, theme: 'public-violence' }
		]
	};
});
afterAll(() => town.db.destroy());

test('each note becomes a response of its own, with the meeting’s day and nobody’s age', async () => {
	expect(await submitMeeting(town.db, town.round, noted, at)).toBe('kept');
	const rows = await town.db
		.selectFrom('response')
		.innerJoin('answer', 'answer.responseId', 'response.id')
		.select(['stream', 'channel', 'receivedOn', 'area', 'age', 'gender', 'asks', 'text'])
		.where('meetingId', '=', noted.id)
		.execute();
	expect(rows.map(({ text, area }) => [text, area]).sort()).toEqual([
		['Det som hände vid bron', null],
		['Knark vid skolan', 'Centrum']
	]);
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
		{ notes: 2, participants: 12, notedBy: 'Sanna Lahti', arranger: 'Byalaget' }
	]);
});

test('a theme that the note-taker named is a person’s decision, told in the audit', async () => {
	const decided = await town.db
		.selectFrom('codingDecision')
		.innerJoin('answer', 'answer.id', 'codingDecision.answerId')
		.select(['answer.text', 'theme', 'verdict', 'decidedBy', 'codingDecision.partnershipId'])
		.execute();
	expect(decided).toEqual([
		{
			text: 'Det som hände vid bron',
			theme: 'public-violence',
			verdict: 'has',
			decidedBy: noted.notedBy,
			partnershipId: town.round.partnershipId
		}
	]);
	const units = await readUnits(town.db, town.round.partnershipId, town.round.id);
	const mine = units.filter(
		({ stream, themes }) => stream === 'meeting' && themes.has('public-violence')
	);
	expect(mine.some(({ area }) => area === null)).toBe(true);
	const audit = await listAudit(town.db, town.round.partnershipId, 10);
	expect(audit.map(({ action }) => action)).toContain('coding-corrected');
});

test('an id that is another round’s meeting is refused, not taken for a retry', async () => {
	const neighbour = { ...town.round, id: 'other-round' };
	await expect(submitMeeting(town.db, neighbour, noted, at)).rejects.toThrow(/another meeting/);
});

test('the audit tells who, when and how many, and no word of the notes', async () => {
	const entries = await listAudit(town.db, town.round.partnershipId, 10);
	expect(entries.filter(({ action }) => action === 'meeting-noted')).toMatchObject([
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
