import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '#db/connect.ts';
import { listAudit } from '#db/queries/audit.ts';
import { correctCodes } from '#db/queries/codings.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { listCodedAnswers } from '#db/queries/coded-answers.ts';
import { listPlaceNames } from '#db/queries/place-names.ts';
import { listQuotes } from '#db/queries/quotes.ts';
import type { Round } from '#db/queries/rounds.ts';
import { readThemeTexts } from '#db/queries/theme-texts.ts';
import { everyone } from '#lib/ranking/view.ts';
import { newId, newSilentId } from '#lib/server/id.ts';
import type { SignedIn } from '#lib/server/session.ts';
import { forgetPlaceName, judgePlaceName } from '#lib/server/place-names.ts';
import { judgeQuoteOf, proposeQuote, quotesToShow } from '#lib/server/quotes.ts';
import { readRanked } from '#lib/server/ranking.ts';
import { readTheme } from '#lib/server/read-theme.ts';
import { submitResponse } from '#lib/server/submit.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { at, exampleTown } from './example-town.ts';

let db: Db;
let round: Round;
let [anna, jonas] = [{} as SignedIn, {} as SignedIn];
beforeAll(async () => {
	const town = await exampleTown();
	({ db, round } = town);
	for (let person = 0; person < 8; person += 1) {
		await submitResponse(db, town.survey, speaking(), '2026-11-20');
	}
	const account = (name: string) =>
		db
			.selectFrom('account')
			.select(['id', 'name', 'email'])
			.where('email', '=', `${name}@haparanda.example`)
			.executeTakeFirstOrThrow();
	[anna, jonas] = [await account('anna'), await account('jonas')];
});
afterAll(() => db.destroy());

/** What eight more people answer. */
const said = 'Bilar kör för fort vid Resecentrum på kvällarna. Ingen bryr sig.';
const speaking = () => ({
	key: newSilentId(),
	locale: 'sv' as const,
	background: { area: 'Centrum', age: null, gender: null },
	answers: [
		{
			...{ questionId: 'problems', asks: 'problems' as const, text: said },
			...{ options: null, otherText: null }
		}
	]
});

const by = (account: SignedIn) => ({ account, round, at });
const inRound = () => ({ partnershipId: round.partnershipId, roundId: round.id });
const answersOf = (theme: string, stream: Stream = 'survey') =>
	listCodedAnswers(db, { ...inRound(), stream, theme }, { from: 0, size: 400 });

async function read(theme: string, stream: Stream, word: string | null = null) {
	const { codebook } = await readCodebook(db, round.partnershipId, round.codebookVersionId);
	const { ranked, units } = await readRanked(db, round);
	const ranking = ranked.in(everyone).streams.find((each) => each.stream === stream);
	if (!ranking) throw new Error(`No ${stream}.`);
	const areas = ['Centrum', 'Karungi'];
	return readTheme(db, round, {
		...{ codebook, theme, ranking, units, areas, word },
		sexesShown: stream === 'survey'
	});
}

describe('what a theme’s page tells', () => {
	it('stands for a few people nowhere, nor leaves a few, in any theme and stream', async () => {
		const { ranked } = await readRanked(db, round);
		let cells = 0;
		for (const { stream, themes } of ranked.in(everyone).streams) {
			for (const { theme, shown } of themes) {
				if (!shown) continue;
				const told = await read(theme, stream, 'polis');
				const { of, among } = told.read;
				const counts = [
					...told.triggers.groups.flatMap(({ people, words }) => [{ people }, ...words]),
					...told.keyWords,
					...told.places.rows,
					...told.times.rows,
					...told.proposedPlaces
				].map(({ people }) => people);
				const others = [told.triggers, told.places, told.times].flatMap(
					(each) => each.others ?? []
				);
				for (const count of [...counts, ...others, ...told.companions.map((c) => c.people)]) {
					expect(count, `${theme} ${stream}`).toBeGreaterThanOrEqual(told.least);
					const left = of - count;
					expect(left === 0 || left >= told.least, `${theme} ${stream}: ${left} left`).toBe(true);
					cells += 1;
				}
				for (const { others: used } of told.keyWords) {
					if (used === null) continue;
					expect(Math.min(used, among - used)).toBeGreaterThanOrEqual(told.least);
				}
			}
		}
		expect(cells).toBeGreaterThan(30);
	});

	it('shows a word in context only when enough people use it', async () => {
		const few = await read('narcotics', 'survey', 'tjack');
		expect(few.context).toMatchObject({ enough: false, total: 0, lines: [] });
		const many = await read('traffic', 'survey', 'bilar');
		expect(many.context?.enough).toBe(true);
		expect(many.context?.lines).toContainEqual({
			left: '',
			word: 'Bilar',
			right: 'kör för fort vid Resecentrum på kvällarna …'
		});
	});

	it('reads no more people than it may, and says so', async () => {
		const where = { ...inRound(), stream: 'survey' as const, theme: 'traffic' };
		const part = await readThemeTexts(db, where, 10);
		const people = (rows: readonly { person: string }[]) =>
			new Set(rows.map(({ person }) => person));
		expect(people(part.raised).size).toBe(10);
		expect(people(part.rest).size).toBeLessThanOrEqual(10);
		expect(part.raisers).toBeGreaterThan(10);
		for (const one of people(part.rest)) expect(people(part.raised)).not.toContain(one);
		const none = await readThemeTexts(db, { ...where, partnershipId: 'somebody-else' }, 10);
		expect(none).toEqual({ raised: [], rest: [], raisers: 0 });
	});
});

describe('a name of a place', () => {
	it('is counted once a person has said so, not when another has said no, and can be forgotten', async () => {
		const told = async () => {
			const { places, proposedPlaces } = await read('traffic', 'survey');
			return [proposedPlaces, places.rows].map((rows) =>
				rows.some(({ name, people }) => name === 'Resecentrum' && people >= 8)
			);
		};
		expect(await told()).toEqual([true, false]);
		expect(await judgePlaceName(db, by(anna), ' Resecentrum ', 'place')).toBe(true);
		expect(await told()).toEqual([false, true]);
		await judgePlaceName(db, by(anna), 'resecentrum', 'no-place');
		expect(await told()).toEqual([false, false]);
		const [kept, ...more] = await listPlaceNames(db, round.partnershipId);
		expect([kept?.verdict, more]).toEqual(['no-place', []]);
		expect(await listPlaceNames(db, 'somebody-else')).toEqual([]);
		expect(await forgetPlaceName(db, by(anna), kept?.id ?? '')).toBe(true);
		expect(await forgetPlaceName(db, by(anna), kept?.id ?? '')).toBe(false);
		expect(await judgePlaceName(db, by(anna), '–', 'place')).toBe(false);
	});
});

describe('a quote', () => {
	const propose = async (theme: string, stream: Stream = 'survey') => {
		const answers = await answersOf(theme, stream);
		const answer = answers.find(({ text }) => text === said) ?? answers[0];
		const quote = { theme, stream, answerId: answer?.id ?? '', dissents: true };
		const written = 'Bilar kör för fort […] på kvällarna.';
		return { answer, proposed: await proposeQuote(db, by(anna), { ...quote, written }) };
	};
	const statusOf = async (id: string) => (await listQuotes(db, { ...inRound(), id }))[0]?.status;

	it('is used when somebody else has approved it, and not before', async () => {
		const { answer, proposed } = await propose('traffic');
		expect(proposed).toEqual({ ok: true, text: 'Bilar kör för fort […] på kvällarna.' });
		const [quote] = await listQuotes(db, { ...inRound(), status: 'proposed' });
		expect(quote).toMatchObject({ theme: 'traffic', dissents: true, answerId: answer?.id });
		const id = quote?.id ?? '';
		expect(await judgeQuoteOf(db, by(anna), id, 'approved')).toBe(false);
		expect(await statusOf(id)).toBe('proposed');
		expect(await judgeQuoteOf(db, by(jonas), id, 'approved')).toBe(true);
		expect(await judgeQuoteOf(db, by(jonas), id, 'approved')).toBe(false);
		expect(await quotesToShow(db, round, { status: 'approved' })).toMatchObject([
			{ id, judgedBy: 'Jonas Wikström' }
		]);
		const audit = JSON.stringify(await listAudit(db, round.partnershipId, 5));
		expect(audit).toContain('quote-approved');
		expect(audit).not.toContain('kör för fort');
		expect(answer?.text).toBe(said);
	});

	it('goes when its answer no longer raises the theme, and can be withdrawn', async () => {
		const [quote] = await listQuotes(db, { ...inRound(), status: 'approved' });
		const decide = (verdict: 'has' | 'has-not') =>
			correctCodes(db, { ...inRound(), accountId: jonas.id, at, newId }, quote?.answerId ?? '', [
				{ theme: 'traffic', verdict }
			]);
		await decide('has-not');
		expect(await listQuotes(db, inRound())).toEqual([]);
		await decide('has');
		expect(await judgeQuoteOf(db, by(anna), quote?.id ?? '', 'declined')).toBe(true);
		expect(await statusOf(quote?.id ?? '')).toBe('declined');
	});

	it('is none of an answer of another theme, round or partnership, nor of a theme of a few', async () => {
		const answer = (await answersOf('traffic')).find(({ text }) => text === said);
		const quote = { answerId: answer?.id ?? '', written: said, dissents: false };
		const wrong = { ...quote, theme: 'fraud', stream: 'survey' as const };
		expect(await proposeQuote(db, by(anna), wrong)).toEqual({ ok: false, reason: 'gone' });
		const { ranked } = await readRanked(db, round);
		const staff = ranked.in(everyone).streams.find(({ stream }) => stream === 'staff');
		const few = staff?.themes.find(({ shown }) => !shown)?.theme ?? '';
		expect((await propose(few, 'staff')).proposed).toEqual({ ok: false, reason: 'gone' });
		expect(await listQuotes(db, { ...inRound(), partnershipId: 'somebody-else' })).toEqual([]);
	});
});
