import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { insertChannel } from '#db/queries/channels.ts';
import { countLetterCodes, findLetterCode, insertLetterCodes } from '#db/queries/letter-codes.ts';
import { listSetAside } from '#db/queries/set-aside.ts';
import { listStaff } from '#db/queries/staff-answered.ts';
import { readUnits } from '#db/queries/tallies.ts';
import { newSilentId } from '#lib/server/id.ts';
import { submitResponse, type Submission } from '#lib/server/submit.ts';
import { at, everything, exampleTown } from './example-town.ts';

let town: Awaited<ReturnType<typeof exampleTown>>;
beforeAll(async () => {
	town = await exampleTown();
});
afterAll(() => town.db.destroy());

const day = at.slice(0, 10);

function submission(text: string): Submission {
	return {
		key: newSilentId(),
		locale: 'sv',
		background: { area: 'Centrum', age: '65+', gender: 'woman' },
		answers: [
			{ questionId: 'problems', asks: 'problems', text, options: null, otherText: null },
			{ questionId: 'how-big', asks: null, text: null, options: ['4'], otherText: null }
		]
	};
}

const kept = (key: string) =>
	town.db.selectFrom('response').selectAll().where('submissionKey', '=', key).execute();

describe('submitResponse', () => {
	test('keeps the response with its answers and their codings', async () => {
		const sent = submission('Det säljs knark på torget');
		expect(await submitResponse(town.db, town.survey, sent, day)).toBe('kept');
		const [response] = await kept(sent.key);
		expect(response).toMatchObject({
			stream: 'survey',
			channel: 'web',
			area: 'Centrum',
			receivedOn: day,
			surveyVersionId: town.survey.versionId
		});
		const answers = await town.db
			.selectFrom('answer')
			.selectAll()
			.where('responseId', '=', response?.id ?? '')
			.orderBy('questionId')
			.execute();
		expect(answers).toMatchObject([
			{ questionId: 'how-big', options: '["4"]', text: null },
			{ questionId: 'problems', text: 'Det säljs knark på torget', language: 'sv' }
		]);
		const codings = await town.db
			.selectFrom('coding')
			.select('theme')
			.where('answerId', '=', answers[1]?.id ?? '')
			.execute();
		expect(codings.map(({ theme }) => theme)).toContain('narcotics');
	});

	test('counts a double click once, and loses nothing of the first', async () => {
		const sent = submission('Buskörning');
		const both = await Promise.all([
			submitResponse(town.db, town.survey, sent, day),
			submitResponse(town.db, town.survey, sent, day)
		]);
		expect(both.sort()).toEqual(['kept', 'kept-before']);
		expect(await kept(sent.key)).toHaveLength(1);
		const answers = await town.db
			.selectFrom('answer')
			.innerJoin('response', 'response.id', 'answer.responseId')
			.select('answer.id')
			.where('submissionKey', '=', sent.key)
			.execute();
		expect(answers).toHaveLength(2);
	});

	test('keeps all of it or nothing', async () => {
		const sent = submission('x');
		const broken = { ...sent, answers: [...sent.answers, { ...sent.answers[0], asks: 'no' }] };
		await expect(
			submitResponse(town.db, town.survey, broken as unknown as Submission, day)
		).rejects.toThrow();
		expect(await kept(sent.key)).toEqual([]);
	});
});

describe('a staff response', () => {
	test('changes no table but response, answer and coding', async () => {
		const before = await everything(town.db);
		await submitResponse(town.db, town.staff, submission('Droger på skolan'), day);
		const after = await everything(town.db);
		const changed = [...after].filter(([name, rows]) => {
			const known = before.get(name) ?? [];
			return rows.length !== known.length || rows.some((row, index) => row !== known[index]);
		});
		expect(changed.map(([name]) => name).sort()).toEqual(['answer', 'coding', 'response']);
	});

	test('holds no day, and nothing of any account', async () => {
		const sent = submission('Droger på skolan');
		await submitResponse(town.db, town.staff, sent, day);
		const [response] = await kept(sent.key);
		expect(response?.receivedOn).toBeNull();
		const accounts = await town.db.selectFrom('account').select(['id', 'email', 'name']).execute();
		const row = JSON.stringify(response);
		for (const { id, email, name } of accounts) {
			for (const word of [id, email, name]) expect(row).not.toContain(word);
		}
	});

	test('tells who has answered without telling what: only a name in a list', async () => {
		const staff = await listStaff(town.db, town.staff.partnershipId, town.staff.id);
		const [someone] = staff;
		if (!someone) throw new Error('The example has no staff.');
		const via = { kind: 'web' as const, channelId: null, staffAccountId: someone.id };
		const before = await everything(town.db);
		await submitResponse(town.db, town.staff, { ...submission('Droger på skolan'), via }, day);
		const after = await everything(town.db);
		const fresh = [...after].flatMap(([name, rows]) =>
			rows.filter((row) => !before.get(name)?.includes(row)).map((row) => ({ name, row }))
		);
		const naming = fresh.filter(({ row }) => row.includes(someone.id));
		expect(naming).toEqual([
			{
				name: 'staff_answered',
				row: JSON.stringify({
					surveyId: town.staff.id,
					accountId: someone.id,
					partnershipId: town.staff.partnershipId
				})
			}
		]);
		const now = await listStaff(town.db, town.staff.partnershipId, town.staff.id);
		// One name beside one answer would tell whose it is: names are shown ten at a time.
		expect(now.filter(({ answered }) => answered)).toEqual([]);
	});

	test('could not be kept with a day, even by mistake', async () => {
		const sent = submission('x');
		await submitResponse(town.db, town.staff, sent, day);
		const dated = town.db
			.updateTable('response')
			.set({ receivedOn: day })
			.where('submissionKey', '=', sent.key)
			.execute();
		await expect(dated).rejects.toThrow(/CHECK/);
	});
});

describe('a suspicious response', () => {
	test('is set aside whole: in no count, and a retry is still the same response', async () => {
		const sent = submission('Allt är lugnt');
		const suspicious = { ...sent, suspicions: ['too-fast' as const] };
		const { db, survey } = town;
		const unitsBefore = await readUnits(db, survey.partnershipId, survey.roundId);
		expect(await submitResponse(db, survey, suspicious, day)).toBe('kept');
		expect(await submitResponse(db, survey, sent, day)).toBe('kept-before');
		expect(await kept(sent.key)).toEqual([]);
		const waiting = await listSetAside(db, survey.partnershipId, survey.roundId);
		const [mine] = waiting.filter(({ submissionKey }) => submissionKey === sent.key);
		expect(mine?.content.answers).toEqual(sent.answers);
		expect(mine?.reasons).toEqual(['too-fast']);
		const units = await readUnits(db, survey.partnershipId, survey.roundId);
		expect(units.length).toBe(unitsBefore.length);
	});
});

describe('a letter’s one-time code', () => {
	test('lets in one response, and a retry of it', async () => {
		const { db, survey } = town;
		const { partnershipId } = survey;
		const channelId = 'letters';
		await insertChannel(db, {
			...{ id: channelId, partnershipId, surveyId: survey.id, kind: 'letter', name: 'Brev' },
			...{ code: 'brevet', size: 1, closedAt: null, createdAt: at }
		});
		await insertLetterCodes(db, { partnershipId, channelId }, ['hash-1']);
		const via = { kind: 'letter' as const, channelId, letterCodeHash: 'hash-1' };
		const sent = { ...submission('Mörkt vid bron'), via };
		expect(await submitResponse(db, survey, sent, day)).toBe('kept');
		expect(await submitResponse(db, survey, sent, day)).toBe('kept-before');
		const other = { ...submission('En gång till'), via };
		expect(await submitResponse(db, survey, other, day)).toBe('code-used');
		expect(await kept(other.key)).toEqual([]);
		const rows = [...(await everything(db))].flatMap(([, table]) => table);
		expect(rows.filter((row) => row.includes('hash-1'))).toHaveLength(1);
		expect(await countLetterCodes(db, partnershipId)).toEqual(new Map([[channelId, 1]]));
		expect((await findLetterCode(db, 'hash-1'))?.state).toBe('used');
	});
});

describe('the tables of answers', () => {
	test('have no column for address, device, account or time', async () => {
		const tables = await town.db.introspection.getTables();
		const columns = (table: string) =>
			tables.find(({ name }) => name === table)?.columns.map(({ name }) => name);
		expect(columns('response')).toEqual([
			'id',
			'partnership_id',
			'round_id',
			'stream',
			'channel',
			'channel_id',
			'batch',
			'survey_version_id',
			'meeting_id',
			'language',
			'received_on',
			'area',
			'age',
			'gender',
			'submission_key'
		]);
		expect(columns('answer')).toEqual([
			'id',
			'partnership_id',
			'response_id',
			'question_id',
			'asks',
			'text',
			'options',
			'other_text',
			'language'
		]);
	});

	test.each(['response', 'answer', 'coding', 'set_aside', 'letter_code', 'staff_answered'])(
		'%s has no row number that tells the order',
		async (table) => {
			await expect(sql`select rowid from ${sql.table(table)}`.execute(town.db)).rejects.toThrow(
				/no such column/
			);
		}
	);
});
