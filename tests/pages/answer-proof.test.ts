import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { provenText } from '#lib/survey/proof.ts';
import { startServer, type RunningServer } from './server.ts';
import { changeSurvey } from './survey-with.ts';
import { get, post } from './visit.ts';

let server: RunningServer;
let db: Db;
let survey: string;
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	await changeSurvey(db, (questionnaire) => {
		questionnaire.challenge = true;
	});
	survey = `${server.origin}/s/haparanda-2026`;
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const fields = { problems: 'Mopeder på torget', area: 'Centrum' };
const setAside = () => db.selectFrom('setAside').select(['submissionKey', 'reasons']).execute();

test('the form asks the script for work, and says nothing of it to the reader', async () => {
	const { html } = await get(survey);
	expect(html).toMatch(/<form[^>]*data-challenge/);
	expect(html.replace(/<template[\s\S]*?<\/template>/g, '')).not.toMatch(/robot|bevis|JavaScript/i);
});

test('without script the response is set aside, and thanked for like any other', async () => {
	const key = crypto.randomUUID();
	const sent = await post(survey, { key, ...fields });
	expect(sent.status).toBe(303);
	expect(sent.headers.get('location')).toBe('/s/haparanda-2026/thanks');
	expect(await setAside()).toEqual([{ submissionKey: key, reasons: '["no-proof"]' }]);
});

test('with the work done it counts', async () => {
	const key = crypto.randomUUID();
	const _stamp = 'from-before-a-restart';
	let nonce = 0;
	const digest = () =>
		createHash('sha256')
			.update(provenText({ key, stamp: _stamp }, String(nonce)))
			.digest('hex');
	while (!digest().startsWith('0000')) nonce += 1;
	const sent = await post(survey, { key, _stamp, _proof: String(nonce), ...fields });
	expect(sent.status).toBe(303);
	expect((await setAside()).some(({ submissionKey }) => submissionKey === key)).toBe(false);
});
