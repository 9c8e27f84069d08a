import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countResponses } from '#db/queries/responses.ts';
import { listMeetings } from '#db/queries/meetings.ts';
import { listOpenSurveys } from '#db/queries/surveys.ts';
import { at, everything, exampleTown } from './example-town.ts';

let town: Awaited<ReturnType<typeof exampleTown>>;
beforeAll(async () => {
	town = await exampleTown();
});
afterAll(() => town.db.destroy());

const lines = readFileSync('db/example/answers.jsonl', 'utf8').trim().split('\n');

describe('the example', () => {
	test('holds the 490 answers in the streams they name', async () => {
		const { db, round } = town;
		const counts = await countResponses(db, round.partnershipId, round.id);
		const of = (stream: string) =>
			counts.filter((row) => row.stream === stream).reduce((sum, { count }) => sum + count, 0);
		expect([of('survey'), of('meeting'), of('staff')]).toEqual([301, 79, 110]);
		expect(lines).toHaveLength(490);
	});

	test('keeps each text word for word', async () => {
		const kept = await town.db.selectFrom('answer').select('text').execute();
		const told = lines.map((line) => (JSON.parse(line) as { text: string }).text);
		expect(kept.map(({ text }) => text).sort()).toEqual(told.sort());
	});

	test('is coded by our coder, most of it', async () => {
		const coded = await town.db.selectFrom('coding').select('answerId').distinct().execute();
		expect(coded.length).toBeGreaterThan(245);
	});

	test('says that it is made up, and is open when it is started', async () => {
		const [open] = await listOpenSurveys(town.db, at.slice(0, 10));
		expect(open).toMatchObject({ slug: 'haparanda-2026', partnership: { constructed: true } });
		expect(open?.closesOn).toBe('2026-12-31');
	});

	test('puts every note in a meeting held before the day of the example', async () => {
		const { db, round } = town;
		const meetings = await listMeetings(db, round.partnershipId, round.id);
		expect(meetings.reduce((sum, { notes }) => sum + notes, 0)).toBe(79);
		for (const { heldOn, participants } of meetings) {
			expect(heldOn < at).toBe(true);
			expect(participants).toBeGreaterThan(0);
		}
	});

	test('gives notes and staff neither age nor gender, and staff no day', async () => {
		const rows = await town.db
			.selectFrom('response')
			.select(['stream', 'age', 'gender', 'receivedOn'])
			.where('stream', '<>', 'survey')
			.execute();
		expect(rows.every(({ age, gender }) => age === null && gender === null)).toBe(true);
		const staff = rows.filter(({ stream }) => stream === 'staff');
		expect(staff.every(({ receivedOn }) => receivedOn === null)).toBe(true);
	});

	test('never reads what people think is right', async () => {
		const source = readFileSync('src/lib/server/example.ts', 'utf8').replace(/\/\*[^]*?\*\//g, '');
		expect(source).not.toMatch(/\b(codes|pii)\b/);
		const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
		const all = [...(await everything(town.db)).values()].flat().join('\n');
		expect(ids.some((id) => all.includes(id))).toBe(false);
	});
});
