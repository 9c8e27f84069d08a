import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '#db/connect.ts';
import { listAudit } from '#db/queries/audit.ts';
import {
	keepReading,
	listBlindAnswers,
	settleReading,
	undoReading,
	type BlindAnswer
} from '#db/queries/blind-readings.ts';
import {
	insertSample,
	listDrawable,
	readBlindSample,
	readForCorrection
} from '#db/queries/reviews.ts';
import { type Round, useCodebook } from '#db/queries/rounds.ts';
import { insertCodebookVersion, readCodebook } from '#db/queries/codebooks.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { withMerged } from '#lib/coding/merge-themes.ts';
import { correct } from '#lib/ranking/correct.ts';
import { drawLots } from '#lib/ranking/draw-lots.ts';
import { newId } from '#lib/server/id.ts';
import { at, exampleTown } from './example-town.ts';

let db: Db;
let round: Round;
let people: Record<'jonas' | 'anna', string>;
let sampleId: string;
let answers: BlindAnswer[];

beforeAll(async () => {
	({ db, round } = await exampleTown());
	const accounts = await db.selectFrom('account').select(['id', 'email']).execute();
	const idOf = (name: string) => accounts.find(({ email }) => email.startsWith(name))?.id ?? '';
	people = { jonas: idOf('jonas'), anna: idOf('anna') };
	const responseIds = drawLots(await drawable(), 60, 7);
	sampleId = await insertSample(db, by('jonas'), { stream: 'survey', seed: 7, responseIds });
	answers = await listBlindAnswers(db, round.partnershipId, sampleId);
});
afterAll(() => db.destroy());

const by = (who: 'jonas' | 'anna', minute = 0) => ({
	partnershipId: round.partnershipId,
	roundId: round.id,
	accountId: people[who],
	at: at.replace('10:00', `10:${String(minute).padStart(2, '0')}`),
	newId
});
const drawable = () => listDrawable(db, round.partnershipId, round.id, 'survey');
const read = () => readBlindSample(db, round.partnershipId, round.id);
const someone = async (responseId: string) =>
	(await read())?.respondents.find((each) => each.responseId === responseId);
const first = (): BlindAnswer => {
	const [answer] = answers;
	if (!answer) throw new Error('The sample has no answers.');
	return answer;
};
const keep = (who: 'jonas' | 'anna', answerId: string, themes: string[], minute = 0) =>
	keepReading(db, by(who, minute), {
		...{ sampleId, answerId, themes },
		codebookVersionId: round.codebookVersionId
	});

describe('a sample', () => {
	it('is drawn among people, the same for the same seed; a larger one holds the smaller', async () => {
		const ids = await drawable();
		const small = drawLots(ids, 50, 7);
		expect(drawLots(ids.toReversed(), 50, 7)).toEqual(small);
		expect(drawLots(ids, 100, 7)).toEqual(expect.arrayContaining(small));
		expect(drawLots(ids, 50, 8)).not.toEqual(small);
		expect(drawLots(ids, 9999, 7)).toHaveLength(ids.length);
	});

	it('gives everyone the same chance', () => {
		const ids = Array.from({ length: 40 }, (_, index) => `person-${index}`);
		const drawn = new Map(ids.map((id) => [id, 0]));
		for (let seed = 0; seed < 2000; seed += 1) {
			for (const id of drawLots(ids, 10, seed)) drawn.set(id, (drawn.get(id) ?? 0) + 1);
		}
		// 500 each on average; five standard deviations are 97.
		expect(Math.min(...drawn.values())).toBeGreaterThan(400);
		expect(Math.max(...drawn.values())).toBeLessThan(600);
	});

	it('counts nobody until all their answers have been read, and then all of them', async () => {
		const { responseId } = first();
		const own = answers.filter((answer) => answer.responseId === responseId);
		expect(await someone(responseId)).toBeUndefined();
		for (const { id } of own) await keep('jonas', id, []);
		await keep('jonas', first().id, ['fraud']);
		expect(await someone(responseId)).toMatchObject({
			stream: 'survey',
			human: new Set(['fraud']),
			machine: new Set(own.flatMap(({ machine }) => machine))
		});
		await undoReading(db, by('jonas'), first().id);
		expect(await someone(responseId)).toBeUndefined();
		expect(await undoReading(db, by('jonas'), first().id)).toBe(false);
		await keep('jonas', first().id, ['fraud']);
	});

	it('goes by the first reader until two have settled, and one alone settles nothing', async () => {
		const { id: answerId, responseId } = first();
		const settle = () =>
			settleReading(db, by('anna', 30), {
				...{ sampleId, answerId, themes: ['traffic'] },
				codebookVersionId: round.codebookVersionId
			});
		expect(await settle()).toBe(false);
		await keep('anna', answerId, ['narcotics'], 20);
		expect((await someone(responseId))?.human).toEqual(new Set(['fraud']));
		expect(await settle()).toBe(true);
		expect((await someone(responseId))?.human).toEqual(new Set(['traffic']));
	});

	it('is what the correction wants: everyone with the coder’s codes, and those whom people have read', async () => {
		for (const { id, machine } of answers.slice(1)) await keep('jonas', id, machine);
		const all = await readForCorrection(db, round.partnershipId, round.id, 'survey');
		expect(all).toHaveLength((await drawable()).length);
		expect(all.filter(({ person }) => person !== null)).toHaveLength(60);
		expect(correct(all, ['narcotics'])).toMatchObject({ corrected: true, sample: 60 });
	});

	it('follows a merged theme, and counts nobody as read once the codebook has themes they did not know', async () => {
		const { partnershipId, codebookVersionId } = round;
		const { codebook } = await readCodebook(db, partnershipId, codebookVersionId);
		const readers = async (as: Codebook) => {
			const id = newId();
			await insertCodebookVersion(db, {
				...{ id, partnershipId, after: codebookVersionId, content: as },
				...{ author: 'Anna', reason: 'Prov', createdAt: at }
			});
			await useCodebook(db, round, id);
			const all = await readForCorrection(db, partnershipId, round.id, 'survey');
			return all.flatMap(({ person }) => (person ? [person] : []));
		};
		const before = await readers(codebook);
		expect(before).toHaveLength(60);
		// Lots are drawn among random ids: which themes they find differs from run to run.
		const [from, into] = new Set(before.flatMap((each) => [...each]));
		if (!from || !into) throw new Error('The readers found too few themes.');
		const either = before.filter((each) => each.has(from) || each.has(into));

		const merged = await readers(withMerged(codebook, from, into));
		expect(merged).toHaveLength(60);
		expect(merged.filter((each) => each.has(into))).toHaveLength(either.length);
		expect(merged.filter((each) => each.has(from))).toHaveLength(0);

		const [theme] = codebook.themes;
		if (!theme) throw new Error('The codebook has no theme.');
		const grown = { ...codebook, themes: [...codebook.themes, { ...theme, id: 'new' }] };
		expect(await readers(grown)).toEqual([]);
		// Drawing again brings nobody back as read: only reading again does.
		await insertSample(db, by('jonas', 40), {
			...{ stream: 'survey', seed: 7 },
			responseIds: drawLots(await drawable(), 60, 7)
		});
		expect(await readers(grown)).toEqual([]);
		await useCodebook(db, round, codebookVersionId);
	});

	it('is closed to another partnership, and to answers that were not drawn', async () => {
		const drawn = new Set(answers.map(({ id }) => id));
		const other = await db
			.selectFrom('answer')
			.select('id')
			.where('asks', 'is not', null)
			.execute();
		const outside = other.find(({ id }) => !drawn.has(id))?.id ?? '';
		expect(await keep('jonas', outside, ['fraud'])).toBe(false);
		const kalix = { ...by('jonas'), partnershipId: 'somebody-else' };
		const { codebookVersionId } = round;
		const reading = { sampleId, answerId: first().id, themes: [], codebookVersionId };
		expect(await keepReading(db, kalix, reading)).toBe(false);
		expect(await settleReading(db, kalix, reading)).toBe(false);
		expect(await listBlindAnswers(db, 'somebody-else', sampleId)).toEqual([]);
		expect(await readBlindSample(db, 'somebody-else', round.id)).toBeUndefined();
	});

	it('leaves its trail without a word of anyone’s answer', async () => {
		const trail = await listAudit(db, round.partnershipId, 500);
		const actions = new Set(trail.map(({ action }) => action));
		for (const action of ['sample-drawn', 'reading-undone', 'reading-settled']) {
			expect(actions).toContain(`blind-${action}`);
		}
		expect(actions).toContain('answer-read-blind');
		for (const { text } of answers) expect(JSON.stringify(trail)).not.toContain(text);
	});
});
