import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Db } from '#db/connect.ts';
import { listAudit } from '#db/queries/audit.ts';
import { findRound } from '#db/queries/rounds.ts';
import {
	countResponsesByVersion,
	findSurveyToEdit,
	listSurveyVersions
} from '#db/queries/survey-versions.ts';
import { findSurvey } from '#db/queries/surveys.ts';
import { hasOptions } from '#lib/survey/questionnaire.ts';
import { type RunningServer, startServer } from './server.ts';
import { fill, filled } from './builder-form.ts';
import { get, post, signIn } from './visit.ts';

const address = '/desk/haparanda-2026/survey/haparanda-2026';

let server: RunningServer;
let db: Db;
let anna: { cookie: string };
let jonas: { cookie: string };
beforeAll(async () => {
	server = await startServer();
	db = connect(server.databasePath);
	anna = await signIn(server.origin, 'anna@haparanda.example');
	jonas = await signIn(server.origin, 'jonas@haparanda.example');
});
afterAll(async () => {
	await db.destroy();
	await server.stop();
});

const page = async (path = '') => get(server.origin + address + path, anna);
const press = (action: string, fields: Record<string, string | string[]>, who = anna) =>
	post(`${server.origin}${address}${action}`, fields, who);

async function versions() {
	const round = await findRound(db, 'haparanda-2026');
	if (!round) throw new Error('The example has no round.');
	const where = { partnershipId: round.partnershipId, roundId: round.id, slug: 'haparanda-2026' };
	const survey = await findSurveyToEdit(db, where);
	if (!survey) throw new Error('The example has no survey.');
	return listSurveyVersions(db, { partnershipId: round.partnershipId, surveyId: survey.id });
}

async function draft() {
	const [newest] = await versions();
	if (!newest) throw new Error('The survey has no version.');
	return newest;
}
const ids = async () => (await draft()).questionnaire.questions.map(({ id }) => id);
const question = async (id: string) => {
	const found = (await draft()).questionnaire.questions.find((each) => each.id === id);
	if (!found) throw new Error(`No question ${id}.`);
	return found;
};
const actions = async () => {
	const round = await findRound(db, 'haparanda-2026');
	return (await listAudit(db, round?.partnershipId ?? '', 100)).map(({ action }) => action);
};

/** A question's form as the page gives it, with some fields changed, sent to an action. */
async function save(id: string, changes: Record<string, string | string[]>, who = anna) {
	const { html } = await get(`${server.origin}${address}/question/${id}`, who);
	return post(`${server.origin}${address}/question/${id}?/save`, fill(filled(html), changes), who);
}

describe('the list of questions', () => {
	it('is shown with the survey as it is in use, and nothing is a draft yet', async () => {
		const { status, html } = await page();
		expect(status).toBe(200);
		expect(html).toContain('Vad är det största problemet där du bor?');
		expect(html).not.toContain('Granska ändringarna');
		expect((await draft()).frozenAt).not.toBeNull();
	});

	it('moves a question, and the first change begins a draft', async () => {
		const before = await ids();
		const moved = await press('?/down', { question: 'how-big' });
		expect(moved.status).toBe(303);
		expect(moved.headers.get('location')).toBe('?moved=how-big#q-how-big');
		expect(await ids()).toEqual([before[1], before[0], ...before.slice(2)]);
		expect((await draft()).frozenAt).toBeNull();
		await press('?/up', { question: 'how-big' });
		expect(await ids()).toEqual(before);
		expect(await actions()).toContain('survey-question-moved');
	});

	it('tells what was removed, and «Ångra» puts it and its conditions back', async () => {
		await save('problems', { ground: 'when-unsafe', 'when.when-unsafe': 'night' });
		const before = (await draft()).questionnaire;
		expect((await question('problems')).showIf).toEqual({
			...{ questionId: 'when-unsafe', options: ['night'] }
		});
		const removed = await press('?/remove', { question: 'when-unsafe' });
		const html = await removed.text();
		expect(html).toContain('Frågan ”När känner du dig otrygg ute?” är borttagen.');
		expect(html).toContain('Frågan visas nu för alla.');
		expect((await question('problems')).showIf).toBeUndefined();

		const { undo } = filled(html);
		await press('?/undo', { undo: String(undo) });
		expect((await draft()).questionnaire).toEqual(before);
		const again = await press('?/undo', { undo: String(undo) });
		expect(again.status).toBe(409);
		expect((await press('?/undo', { undo: '{"questionId":"x"}' })).status).toBe(400);

		await press('?/remove', { question: 'problems' });
		const forged = { kind: 'info', id: 'problems', label: { sv: 'x' }, required: false };
		const tried = { questionId: 'problems', at: 0, removed: forged, broken: [] };
		expect((await press('?/undo', { undo: JSON.stringify(tried) })).status).toBe(409);
		const real = before.questions.find(({ id }) => id === 'problems');
		const at = before.questions.findIndex(({ id }) => id === 'problems');
		await press('?/undo', { undo: JSON.stringify({ ...tried, at, removed: real }) });
		expect((await draft()).questionnaire).toEqual(before);
	});

	it('adds a question of each kind, and none of a background kind twice', async () => {
		const before = await ids();
		for (const kind of ['text', 'single', 'multiple', 'scale', 'info']) {
			const added = await press('?/add', { kind, place: '0' });
			expect(added.headers.get('location')).toMatch(/\/question\/q-\d+$/);
			const first = (await draft()).questionnaire.questions[0];
			expect(first?.kind).toBe(kind);
			expect((await page(`/question/${first?.id}`)).status).toBe(200);
			await press('?/remove', { question: first?.id ?? '' });
		}
		expect((await press('?/add', { kind: 'age' })).status).toBe(409);
		expect((await press('?/add', { kind: 'file' })).status).toBe(400);
		expect(await ids()).toEqual(before);
	});
});

describe('a question’s form', () => {
	it('sent as it was shown changes nothing', async () => {
		const before = (await draft()).questionnaire;
		for (const { id } of before.questions) expect((await save(id, {})).status).toBe(303);
		expect((await draft()).questionnaire).toEqual(before);
	});

	it('adds and moves options without saving, and keeps what was written', async () => {
		const { html } = await page('/question/when-unsafe');
		const sent = fill(filled(html), { 'option.0.sv': 'I dagsljus', reshape: 'down 0' });
		const back = await (await press('/question/when-unsafe?/reshape', sent)).text();
		expect(back).toContain('Inte sparat än');
		expect(filled(back)['option.1.sv']).toBe('I dagsljus');
		expect(filled(back)['option.1']).toBe('day');
		const stored = await question('when-unsafe');
		expect(hasOptions(stored) && stored.options[0]?.label.sv).toBe('På dagen');
	});

	it('refuses a condition without an answer, and keeps the rest of the form', async () => {
		const refused = await save('wishes', {
			...{ ground: 'how-big', 'label.sv': 'Vad borde göras?' }
		});
		expect(refused.status).toBe(422);
		const html = await refused.text();
		expect(html).toContain('Kryssa för minst ett svar');
		expect(filled(html)['label.sv']).toBe('Vad borde göras?');
	});

	it('shows both texts when two people write at once, and loses neither', async () => {
		const { html } = await page('/question/wishes');
		expect((await save('wishes', { 'label.sv': 'Jonas text?' }, jonas)).status).toBe(303);
		const mine = fill(filled(html), { 'label.sv': 'Annas text?' });
		const met = await press('/question/wishes?/save', mine);
		expect(met.status).toBe(409);
		const shown = await met.text();
		expect(shown).toContain('Jonas text?');
		expect(filled(shown)['label.sv']).toBe('Annas text?');
		expect((await question('wishes')).label.sv).toBe('Jonas text?');
		const mineAnyway = await press('/question/wishes?/save', filled(shown));
		expect(mineAnyway.status).toBe(303);
		expect((await question('wishes')).label.sv).toBe('Annas text?');
	});

	it('comes back as it was written when the question was removed meanwhile', async () => {
		const added = await press('?/add', { kind: 'single' });
		const path = new URL(added.headers.get('location') ?? '', server.origin).pathname;
		const id = path.split('/').at(-1) ?? '';
		const { html } = await page(`/question/${id}`);
		await press('?/remove', { question: id }, jonas);
		const sent = fill(filled(html), {
			'label.sv': 'Ny?',
			'option.0.sv': 'Ja',
			'option.1.sv': 'Nej'
		});
		const met = await press(`/question/${id}?/save`, sent);
		expect(met.status).toBe(409);
		const shown = await met.text();
		expect(shown).toContain('har tagits bort medan ni skrev');
		expect((await press(`/question/${id}?/save`, filled(shown))).status).toBe(303);
		expect((await question(id)).label.sv).toBe('Ny?');
		expect((await ids()).at(-1)).toBe(id);
		await press('?/remove', { question: id });
	});
});

describe('title, languages and last day', () => {
	it('change the draft, and the last day at once', async () => {
		const { html } = await page('/about');
		const sent = fill(filled(html), { 'title.sv': 'Ny rubrik', closesOn: '2027-01-15' });
		expect((await press('/about', sent)).status).toBe(303);
		expect((await draft()).questionnaire.title.sv).toBe('Ny rubrik');
		const open = await findSurvey(db, 'haparanda-2026');
		expect(open?.closesOn).toBe('2027-01-15');
		expect(open?.questionnaire.title.sv).toBe('Hur trygg är du i Haparanda?');
		const stale = await press('/about', sent);
		expect(stale.status).toBe(409);
		const bad = await press('/about', fill(filled((await page('/about')).html), { minutes: 'x' }));
		expect(bad.status).toBe(422);
		expect(await bad.text()).toContain('value="x"');
	});
});

describe('the preview', () => {
	it('shows the draft in each language and keeps nothing', async () => {
		const { number } = await draft();
		const sv = await page(`/preview/${number}?lang=sv`);
		expect(sv.html).toContain('Ny rubrik');
		expect((await page(`/preview/${number}?lang=fi`)).html).toContain('Mikä on suurin ongelma');
		expect((await page('/preview/99')).status).toBe(404);
		expect(sv.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");

		const count = async () => (await db.selectFrom('response').select('id').execute()).length;
		const before = await count();
		const sent = await press(`/preview/${number}?lang=sv`, {
			...{ problems: 'snö', area: 'Centrum', key: crypto.randomUUID() }
		});
		expect(await sent.text()).toContain('Det här är en förhandsvisning');
		expect(await count()).toBe(before);
	});
});

describe('opening', () => {
	it('is refused while something must be put right, with links to it', async () => {
		await press('?/add', { kind: 'single' });
		const id = (await ids()).find((each) => each.startsWith('q-')) ?? '';
		const { html } = await page('/open');
		expect(html).toContain(`href="${address}/question/${id}"`);
		expect(html).toContain('behöver minst två svarsalternativ');
		expect(html).not.toContain('Börja använda ändringarna');
		await press('?/remove', { question: id });
	});

	it('tells in plain words what changed and what breaks the comparison', async () => {
		const { html } = await page('/open');
		expect(html).toContain('Enkätens rubrik är ändrad.');
		expect(html).toContain('Frågans text är ändrad (Svenska).');
		expect(html).toContain('Svaren före och efter går inte att jämföra');
	});

	it('opens only what was looked at', async () => {
		const { revision } = filled((await page('/open')).html);
		await press('?/down', { question: 'how-big' }, jonas);
		const met = await press('/open', { revision: String(revision) });
		expect(met.status).toBe(409);
		expect(await met.text()).toContain('Granska en gång till');
		await press('?/up', { question: 'how-big' }, jonas);
	});

	it('freezes the draft: respondents see it, and earlier answers stay with their version', async () => {
		const { revision } = filled((await page('/open')).html);
		expect((await press('/open', { revision: String(revision) })).status).toBe(303);
		const [second, first] = await versions();
		expect([second?.number, first?.number]).toEqual([2, 1]);
		expect(second?.frozenAt).not.toBeNull();
		const open = await findSurvey(db, 'haparanda-2026');
		expect(open?.questionnaire.title.sv).toBe('Ny rubrik');
		expect(open?.versionId).toBe(second?.id);
		const round = await findRound(db, 'haparanda-2026');
		const of = { partnershipId: round?.partnershipId ?? '', surveyId: open?.id ?? '' };
		const counts = await countResponsesByVersion(db, of);
		expect(counts.get(first?.id ?? '')).toBeGreaterThan(100);
		expect(counts.has(second?.id ?? '')).toBe(false);
		const { html } = await page('/version/1');
		expect(html).toContain('Hur trygg är du i Haparanda?');
		expect(await actions()).toContain('survey-version-taken-into-use');
	});

	it('a draft can be thrown away, a version in use cannot', async () => {
		expect((await press('?/discard', {})).status).toBe(409);
		await press('?/remove', { question: 'wishes' });
		expect((await press('?/discard', {})).status).toBe(200);
		expect(await ids()).toContain('wishes');
	});
});

describe('what is kept of the work', () => {
	it('holds no text, only ids', async () => {
		const rows = await db.selectFrom('audit').select(['action', 'detail']).execute();
		const ours = rows.filter(({ action }) => action.startsWith('survey-'));
		expect(ours.length).toBeGreaterThan(10);
		expect(ours.map(({ detail }) => detail).join()).not.toMatch(/text\?|rubrik|dagsljus/);
	});

	it('a note-taker cannot open the builder', async () => {
		const sanna = await signIn(server.origin, 'sanna@haparanda.example');
		expect((await get(server.origin + address, sanna)).status).toBe(403);
	});

	it('the staff dialogue’s counts are not shown by version while one has few', async () => {
		const { html } = await get(`${server.origin}${address}-medarbetare`, anna);
		expect(html).toContain('Version 1');
	});
});
