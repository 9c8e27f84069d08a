import { error, fail } from '@sveltejs/kit';
import {
	type CodedAnswer,
	countCodedAnswers,
	listCodedAnswers,
	traceTheme
} from '#db/queries/coded-answers.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { correctCodes, undoCorrection } from '#db/queries/codings.ts';
import { findResidentsQuestions } from '#db/queries/surveys.ts';
import { explain } from '#lib/coding/explain.ts';
import { type Codebook, themeName } from '#lib/coding/codebook.ts';
import type { StreamRanking } from '#lib/ranking/ranking.ts';
import { everyone } from '#lib/ranking/view.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/id.ts';
import { enter, type Entered, mayDo } from '#lib/server/permission.ts';
import { forgetPlaceName, judgePlaceName } from '#lib/server/place-names.ts';
import { mayQuote, proposeQuote, quotesToShow } from '#lib/server/quotes.ts';
import { readRanked } from '#lib/server/ranking.ts';
import { readTheme } from '#lib/server/read-theme.ts';
import { type Stream, streams } from '#lib/survey/stream.ts';
import { groupNames } from '#lib/ui/group-words.ts';
import { shownQuote } from '#lib/server/shown-quote.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import type { Actions, PageServerLoad } from './$types';

/** Answers a page: few enough to read with care. */
const size = 10;
const longestWord = 40;

export const load: PageServerLoad = async (visit) => {
	const { account, round, roles } = await enter(visit, 'answers:read');
	const { number, codebook, theme } = await themeAt(round, visit.params.theme);

	const address = visit.url.searchParams;
	const stream = streamAt(visit.url);
	const [{ ranked, units }, questions] = await Promise.all([
		readRanked(db(), round),
		findResidentsQuestions(db(), round.partnershipId, round.id)
	]);
	const { area: areas } = groupNames(questions, getLocale());
	const ranking = ranked.withPlaces(everyone);
	const standing = ranking.streams.map((of) => ({
		of,
		at: of.themes.find((each) => each.theme === theme.id)
	}));
	const here = ranking.streams.find((each) => each.stream === stream);

	const where = { partnershipId: round.partnershipId, roundId: round.id, stream, theme: theme.id };
	const total = await countCodedAnswers(db(), where);
	// Below the threshold not even the texts: somebody could be known by how they write.
	const readable = mayQuote(ranking, stream, theme.id);
	const from = readable ? pageStart(address.get('from'), total) : 0;
	const answers = readable ? await listCodedAnswers(db(), where, { from, size }) : [];
	const word = (address.get('word') ?? '').trim().slice(0, longestWord);
	const spoken =
		readable && here
			? await readTheme(db(), round, {
					...{ codebook, theme: theme.id, ranking: here, units },
					areas: Object.values(areas),
					sexesShown: ['woman', 'man'].every((gender) => {
						const only = ranked.in({ ...everyone, gender }).streams;
						return only.some((of) => of.stream === stream && isShown(of, theme.id));
					}),
					word: word === '' ? null : word
				})
			: null;
	const quotes = readable
		? await quotesToShow(db(), round, { theme: theme.id, stream }, ranking)
		: [];
	return {
		theme: { ...theme, name: themeName(theme, getLocale()) },
		names: Object.fromEntries(
			codebook.themes.map((each) => [each.id, themeName(each, getLocale())])
		),
		codebookVersion: number,
		stream,
		standing: standing.map(({ of: { stream: each, n, shown, themes }, at }) => ({
			stream: each,
			n,
			shown,
			places: themes.filter((other) => other.shown).length,
			at: at ?? null
		})),
		answers: answers.map((answer) => ({
			...shownAs(answer, theme.id, codebook),
			// Where somebody lives, only when enough others who answered live there too.
			area:
				answer.area && ranked.mayOpen(stream, { ...everyone, area: answer.area })
					? (areas[answer.area] ?? answer.area)
					: null
		})),
		trace: readable ? await traceTheme(db(), where) : null,
		page: { from, size, total: readable ? total : 0 },
		readable,
		spoken,
		quotes: quotes.map((quote) => shownQuote(quote, account.id)),
		mayCorrect: mayDo(roles, 'coding:correct'),
		mayJudgePlaces: mayDo(roles, 'partnership:edit')
	};
};

/** An answer as the page shows it, with the reasons in words. */
function shownAs(answer: CodedAnswer, theme: string, codebook: Codebook) {
	const locale = getLocale() === 'en' ? 'en' : 'sv';
	const { id, text, asks, themes, decided } = answer;
	const mine = answer.found.find((found) => found.theme === theme);
	return {
		id,
		text,
		asks,
		themes,
		decided,
		offered: [...new Set([...answer.found.map((found) => found.theme), ...themes])],
		spans: mine?.spans ?? [],
		why: [...new Set((mine?.why ?? []).map((why) => explain(why, locale, codebook)))]
	};
}

const streamAt = (url: URL): Stream =>
	streams.find((each) => each === url.searchParams.get('stream')) ?? 'survey';

const isShown = (of: StreamRanking, theme: string): boolean =>
	of.shown && of.themes.some((each) => each.theme === theme && each.shown);

function pageStart(asked: string | null, total: number): number {
	const wished = Math.floor(Number(asked ?? 0) / size) * size;
	return Number.isFinite(wished) && wished > 0 && wished < total ? wished : 0;
}

async function themeAt(round: Entered['round'], id: string) {
	const { number, codebook } = await readCodebook(
		db(),
		round.partnershipId,
		round.codebookVersionId
	);
	const theme = codebook.themes.find((each) => each.id === id);
	if (!theme) error(404, 'no-such-theme');
	const { include, exclude, names } = theme;
	return { number, codebook, theme: { id: theme.id, names, include, exclude } };
}

export const actions: Actions = {
	/** The form says which themes the answer should have; only what differs becomes a decision. */
	correct: async (visit) => {
		const { account, round } = await enter(visit, 'coding:correct');
		const { codebook } = await themeAt(round, visit.params.theme);
		const known = new Set(codebook.themes.map((theme) => theme.id));
		const form = await visit.request.formData();
		const answerId = String(form.get('answer') ?? '');
		const had = new Set(form.getAll('had').map(String));
		const wished = new Set([...form.getAll('theme'), form.get('add') ?? ''].map(String));
		const verdicts = [...known]
			.filter((theme) => wished.has(theme) !== had.has(theme))
			.map((theme) => ({
				theme,
				verdict: wished.has(theme) ? ('has' as const) : ('has-not' as const)
			}));
		if (verdicts.length === 0) return { said: 'unchanged' as const, answerId };
		const kept = await correctCodes(db(), by(round, account), answerId, verdicts);
		if (!kept) return fail(404, { said: 'gone' as const, answerId });
		return { said: 'saved' as const, answerId };
	},
	undo: async (visit) => {
		const { account, round } = await enter(visit, 'coding:correct');
		const decision = String((await visit.request.formData()).get('decision') ?? '');
		const undone = await undoCorrection(db(), by(round, account), decision);
		if (!undone) return fail(404, { said: 'gone' as const, answerId: '' });
		return { said: 'undone' as const, answerId: '' };
	},
	/** A passage of an answer, for somebody else to approve. */
	quote: async (visit) => {
		const { account, round } = await enter(visit, 'coding:correct');
		const { theme } = await themeAt(round, visit.params.theme);
		const form = await visit.request.formData();
		const answerId = String(form.get('answer') ?? '');
		const written = String(form.get('text') ?? '');
		const dissents = form.get('dissents') === 'on';
		const proposed = await proposeQuote(
			db(),
			{ account, round, at: now() },
			{ ...{ theme: theme.id, stream: streamAt(visit.url) }, ...{ answerId, written, dissents } }
		);
		if (proposed.ok) return { said: 'quoted' as const, answerId };
		return fail(422, {
			...{ said: 'not-quoted' as const, answerId, written, dissents },
			problem: proposed
		});
	},
	/** Whether a name is a place; for all themes and rounds of the partnership. */
	place: async (visit) => {
		const { account, round } = await enter(visit, 'partnership:edit');
		const form = await visit.request.formData();
		const verdict = form.get('verdict') === 'no-place' ? 'no-place' : 'place';
		const by = { account, round, at: now() };
		const kept = await judgePlaceName(db(), by, String(form.get('name') ?? ''), verdict);
		if (!kept) return fail(422, { said: 'no-name' as const, answerId: '' });
		return { said: 'place' as const, answerId: '' };
	},
	forgetPlace: async (visit) => {
		const { account, round } = await enter(visit, 'partnership:edit');
		const id = String((await visit.request.formData()).get('place') ?? '');
		const forgotten = await forgetPlaceName(db(), { account, round, at: now() }, id);
		if (!forgotten) return fail(404, { said: 'no-place' as const, answerId: '' });
		return { said: 'place' as const, answerId: '' };
	}
};

const by = (round: Entered['round'], account: Entered['account']) => ({
	partnershipId: round.partnershipId,
	roundId: round.id,
	accountId: account.id,
	at: now(),
	newId
});
