import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
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

	test.each(['response', 'answer', 'coding'])(
		'%s has no row number that tells the order',
		async (table) => {
			await expect(sql`select rowid from ${sql.table(table)}`.execute(town.db)).rejects.toThrow(
				/no such column/
			);
		}
	);
});
