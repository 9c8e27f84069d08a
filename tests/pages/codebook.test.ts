import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { listAudit } from '#db/queries/audit.ts';
import { countCodedAnswers, listCodedAnswers } from '#db/queries/coded-answers.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { correctCodes } from '#db/queries/codings.ts';
import { findRound, type Round } from '#db/queries/rounds.ts';
import { findSurvey } from '#db/queries/surveys.ts';
import { editCodebook } from '#lib/server/edit-codebook.ts';
import { newSilentId } from '#lib/server/id.ts';
import { submitResponse } from '#lib/server/submit.ts';
import { type RunningServer, startServer } from './server.ts';
import { get, post, signIn } from './visit.ts';

const address = '/desk/haparanda-2026/codebook';

let server: RunningServer;
let db: Db;
let anna: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	anna = await signIn(server.origin, 'anna@haparanda.example');
	for (const text of [
		'snöröjningen är under all kritik',
		'plogbilen kommer aldrig till vår gata',
		'dålig snöröjning på vår gata, plogbilen syns inte',
		'ingen snöröjning i byn, plogbilen kör förbi',
		'snöröjning saknas vid affären',
		'plogbilen lägger upp vallar'
	]) {
		await answer(text);
	}
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

/** Constructed: one more resident's answer. */
async function answer(text: string): Promise<void> {
	const survey = await findSurvey(db, 'haparanda-2026');
	if (!survey) throw new Error('The example has no survey.');
	await submitResponse(
		db,
		survey,
		{
			key: newSilentId(),
			locale: 'sv',
			answers: [{ questionId: 'problems', asks: 'problems', text, options: null, otherText: null }],
			background: { area: null, age: null, gender: null }
		},
		'2026-10-01'
	);
}

const round = async (): Promise<Round> => {
	const found = await findRound(db, 'haparanda-2026');
	if (!found) throw new Error('The example has no round.');
	return found;
};
const book = async () => {
	const { partnershipId, codebookVersionId } = await round();
	return readCodebook(db, partnershipId, codebookVersionId);
};
const page = async () => (await get(server.origin + address, anna)).html;
const keyIn = (html: string) => /name="key" value="([^"]*plogbilen[^"]*)"/.exec(html)?.[1] ?? '';
const wordsIn = (key: string) => key.split(' ');

const inSurvey = async () => {
	const { partnershipId, id: roundId } = await round();
	return { partnershipId, roundId, stream: 'survey' as const, theme: 'traffic' };
};
const traffic = async () => countCodedAnswers(db, await inSurvey());

/** A person says that one answer is not about traffic. */
async function takeTrafficAway(): Promise<void> {
	const where = await inSurvey();
	const [answer] = await listCodedAnswers(db, where, { from: 0, size: 1 });
	const { id: accountId } = await db
		.selectFrom('account')
		.select('id')
		.where('email', '=', 'anna@haparanda.example')
		.executeTakeFirstOrThrow();
	const by = { ...where, accountId, at: new Date().toISOString(), newId: newSilentId };
	await correctCodes(db, by, answer?.id ?? '', [{ theme: 'traffic', verdict: 'has-not' }]);
}

describe('the codebook page', () => {
	it('proposes what people without a theme write about, with their answers', async () => {
		const html = await page();
		expect(keyIn(html)).toContain('snöröjning');
		expect(html).toContain('”plogbilen lägger upp vallar”');
		expect(html).toMatch(/\d+ personer/);
	});

	it('sends the browser no count of one word, which may be small or lead to a small one', async () => {
		const html = await page();
		const data = /data: \[[\s\S]*?\],\s*form:/.exec(html)?.[0] ?? '';
		const words = /words:\s?\[\{[\s\S]*?\]/.exec(data)?.[0] ?? '';
		expect(words).toContain('plogbilen');
		expect(words).not.toMatch(/people|keyness/);
	});

	it('dismisses a proposal and takes it back, both told in the audit trail', async () => {
		const key = keyIn(await page());
		const sent = { key, stream: 'survey' };
		expect((await post(`${server.origin}${address}?/dismiss`, sent, anna)).status).toBe(200);
		const without = await page();
		expect(keyIn(without)).toBe('');
		const verdict = /name="verdict" value="([^"]+)"/.exec(without)?.[1] ?? '';
		expect((await post(`${server.origin}${address}?/undo`, { verdict }, anna)).status).toBe(200);
		expect(keyIn(await page())).toBe(key);
		const { partnershipId } = await round();
		const actions = (await listAudit(db, partnershipId, 5)).map(({ action }) => action);
		expect(actions).toEqual(
			expect.arrayContaining(['proposal-dismissed', 'proposal-dismissal-undone'])
		);
	});

	it('keeps what was written when the name of a new theme is missing', async () => {
		const key = keyIn(await page());
		const sent = {
			key,
			stream: 'survey',
			into: 'new',
			word: wordsIn(key),
			include: 'Plogning',
			lack: 'on'
		};
		const refused = await post(`${server.origin}${address}?/take`, sent, anna);
		expect(refused.status).toBe(400);
		const html = await refused.text();
		expect(html).toContain('Skriv vad det nya temat heter');
		expect(html).toContain('value="Plogning"');
		expect(html).toMatch(/name="lack" checked/);
	});

	it('makes a theme of a proposal: a new version, every answer coded anew, corrections kept', async () => {
		const before = await book();
		const was = await traffic();
		await takeTrafficAway();
		expect(await traffic()).toBe(was - 1);
		const key = keyIn(await page());
		const sent = {
			...{ key, stream: 'survey', into: 'new', word: wordsIn(key), name: 'Snöröjning' },
			lack: 'on'
		};
		expect((await post(`${server.origin}${address}?/take`, sent, anna)).status).toBe(200);
		const after = await book();
		expect(after.number).toBe(before.number + 1);
		expect(after.codebook.version).toBe(after.number);
		expect(after.codebook.themes.at(-1)?.names.sv).toBe('Snöröjning');
		const { id } = await round();
		const codings = await db
			.selectFrom('coding')
			.innerJoin('answer', 'answer.id', 'coding.answerId')
			.innerJoin('response', 'response.id', 'answer.responseId')
			.select(['answer.text', 'coding.theme', 'coding.codebookVersionId'])
			.where('response.roundId', '=', id)
			.execute();
		const { codebookVersionId } = await round();
		expect(codings.every((each) => each.codebookVersionId === codebookVersionId)).toBe(true);
		const found = codings.filter(({ theme }) => theme === 'snorojning').map(({ text }) => text);
		expect(found).toContain('plogbilen kommer aldrig till vår gata');
		// Not read as denied: the theme was said to be about what is missing.
		expect(found).toContain('ingen snöröjning i byn, plogbilen kör förbi');
		expect(after.codebook.themes.at(-1)?.trouble).toBe('missing');
		expect(await traffic()).toBe(was - 1);
		expect((await get(`${server.origin}/desk/haparanda-2026/ranking`, anna)).html).toContain(
			'Snöröjning'
		);
	});

	it('keeps the first of two edits of one version, and none of the second', async () => {
		const here = await round();
		const { codebook, number } = await book();
		const { id: accountId } = await db
			.selectFrom('account')
			.select('id')
			.where('email', '=', 'anna@haparanda.example')
			.executeTakeFirstOrThrow();
		const edit = { accountId, author: 'Anna', at: new Date().toISOString(), reason: 'Prov' };
		const taken = { words: ['sand'], verdict: 'merged' as const, theme: 'traffic' };
		const both = await Promise.all([
			editCodebook(db, here, codebook, { edit, taken }),
			editCodebook(db, here, codebook, { edit, taken })
		]);
		expect(both.toSorted()).toEqual([false, true]);
		expect((await book()).number).toBe(number + 1);
	});

	it('refuses a proposal that no longer stands, and those who may not read answers', async () => {
		const gone = { key: 'plogbilen', stream: 'survey', into: 'traffic', word: 'plogbilen' };
		expect((await post(`${server.origin}${address}?/take`, gone, anna)).status).toBe(409);
		const eva = await signIn(server.origin, 'eva@haparanda.example');
		expect((await get(server.origin + address, eva)).status).toBe(403);
		expect((await post(`${server.origin}${address}?/take`, gone, eva)).status).toBe(403);
	});
});
