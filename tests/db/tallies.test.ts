import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/connect.ts';
import { countCodedAnswers, listCodedAnswers, traceTheme } from '#db/queries/coded-answers.ts';
import { correctCodes, undoCorrection } from '#db/queries/codings.ts';
import { listAudit } from '#db/queries/audit.ts';
import { findRound, type Round } from '#db/queries/rounds.ts';
import { findSurvey } from '#db/queries/surveys.ts';
import { readUnits } from '#db/queries/tallies.ts';
import { newId, newSilentId } from '#lib/server/id.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { submitResponse } from '#lib/server/submit.ts';
import { exampleTown } from './example-town.ts';

let db: Db;
let round: Round;
let jonas: string;

beforeEach(async () => {
	({ db } = await exampleTown());
	const found = await findRound(db, 'haparanda-2026');
	if (!found) throw new Error('The example has no round.');
	round = found;
	const account = await db
		.selectFrom('account')
		.select('id')
		.where('email', '=', 'jonas@haparanda.example')
		.executeTakeFirstOrThrow();
	jonas = account.id;
});
afterEach(() => db.destroy());

const by = (partnershipId = round.partnershipId, roundId = round.id) => ({
	partnershipId,
	roundId,
	accountId: jonas,
	at: '2026-11-20T09:00:00.000Z',
	newId
});
const narcotics = () => ({
	partnershipId: round.partnershipId,
	roundId: round.id,
	stream: 'survey' as const,
	theme: 'narcotics'
});

/** Somebody answers the survey, and says these things. */
async function answer(...texts: string[]): Promise<void> {
	const survey = await findSurvey(db, 'haparanda-2026');
	if (!survey) throw new Error('The example has no survey.');
	await submitResponse(
		db,
		survey,
		{
			key: newSilentId(),
			locale: 'sv',
			background: { area: 'Centrum', age: null, gender: null },
			answers: texts.map((text, index) => ({
				questionId: `open-${index}`,
				asks: 'problems',
				text,
				options: null,
				otherText: null
			}))
		},
		'2026-11-20'
	);
}

const survey = async () =>
	(await readUnits(db, round.partnershipId, round.id)).filter(({ stream }) => stream === 'survey');

describe('who is counted', () => {
	it('a person once, though three answers raise the same theme', async () => {
		const before = (await survey()).filter(({ themes }) => themes.has('narcotics')).length;
		await answer('De säljer narkotika', 'Knark överallt', 'Mer narkotika än förr');
		const after = (await survey()).filter(({ themes }) => themes.has('narcotics')).length;
		expect(after).toBe(before + 1);
	});

	it.each(['-', '...', '???', '🙂'])('nobody for an answer without a letter: %s', async (text) => {
		const before = (await survey()).length;
		await answer(text);
		expect((await survey()).length).toBe(before);
	});

	it.each(['не безопасно', 'الشارع مظلم', 'ö'])(
		'whoever writes, in any alphabet: %s',
		async (text) => {
			const before = (await survey()).length;
			await answer(text);
			expect((await survey()).length).toBe(before + 1);
		}
	);

	it('nobody of another partnership', async () => {
		expect(await readUnits(db, 'somebody-else', round.id)).toEqual([]);
	});
});

describe('a correction', () => {
	const first = async () => {
		const [answer] = await listCodedAnswers(db, narcotics(), { from: 0, size: 1 });
		if (!answer) throw new Error('The example has no narcotics.');
		return answer;
	};

	it('takes a theme away, and undoing it gives the theme back; the ranking follows both', async () => {
		const count = async () =>
			(await rankingOf(db, round)).streams[0]?.themes.find(({ theme }) => theme === 'narcotics');
		const { id } = await first();
		const before = await count();
		await correctCodes(db, by(), id, [{ theme: 'narcotics', verdict: 'has-not' }]);
		expect(await count()).toMatchObject({ count: before?.shown ? before.count - 1 : NaN });
		const decision = await db.selectFrom('codingDecision').select('id').executeTakeFirstOrThrow();
		expect(await undoCorrection(db, by(), decision.id)).toBe(true);
		expect(await count()).toEqual(before);
		expect(await undoCorrection(db, by(), decision.id)).toBe(false);
	});

	it('adds a theme, with who and when, and the latest verdict holds', async () => {
		const { id } = await first();
		await correctCodes(db, by(), id, [{ theme: 'fraud', verdict: 'has' }]);
		await correctCodes(db, by(), id, [{ theme: 'fraud', verdict: 'has-not' }]);
		await correctCodes(db, by(), id, [{ theme: 'fraud', verdict: 'has' }]);
		const answers = await listCodedAnswers(
			db,
			{ ...narcotics(), theme: 'fraud' },
			{ from: 0, size: 99 }
		);
		expect(answers.find((answer) => answer.id === id)?.decided).toMatchObject([
			{ theme: 'fraud', verdict: 'has', name: 'Jonas Wikström', at: '2026-11-20T09:00:00.000Z' }
		]);
	});

	it('is traced: found, taken away, added, now', async () => {
		const { id } = await first();
		const before = await traceTheme(db, narcotics());
		await correctCodes(db, by(), id, [{ theme: 'narcotics', verdict: 'has-not' }]);
		expect(await traceTheme(db, narcotics())).toEqual({
			byCoder: before.byCoder,
			removed: 1,
			added: 0,
			now: before.now - 1
		});
		expect(await countCodedAnswers(db, narcotics())).toBe(before.now - 1);
	});

	it('is in the audit trail, without the answer’s text', async () => {
		const { id, text } = await first();
		await correctCodes(db, by(), id, [{ theme: 'narcotics', verdict: 'has-not' }]);
		const [entry] = await listAudit(db, round.partnershipId, 1);
		expect(entry).toMatchObject({ action: 'coding-corrected', name: 'Jonas Wikström' });
		expect(JSON.stringify(entry)).not.toContain(text);
	});

	it('is refused for an answer of another partnership or round, and nothing is kept', async () => {
		const { id } = await first();
		const verdicts = [{ theme: 'narcotics', verdict: 'has-not' as const }];
		expect(await correctCodes(db, by('somebody-else'), id, verdicts)).toBe(false);
		expect(await correctCodes(db, by(round.partnershipId, 'another'), id, verdicts)).toBe(false);
		expect(await db.selectFrom('codingDecision').selectAll().execute()).toEqual([]);
	});
});
