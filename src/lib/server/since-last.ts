import type { Db } from '#db/connect.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import {
	findRoundBefore,
	listSpoken,
	listVerdicts,
	type Spoken
} from '#db/queries/earlier-rounds.ts';
import { countResponses } from '#db/queries/responses.ts';
import type { Round } from '#db/queries/rounds.ts';
import { findAskedQuestions } from '#db/queries/surveys.ts';
import { readUnits } from '#db/queries/tallies.ts';
import { code } from '#lib/coding/code.ts';
import type { Codebook, ThemeId } from '#lib/coding/codebook.ts';
import { type Asked, compare, type Comparison } from '#lib/ranking/compare.ts';
import { rankStreams } from '#lib/ranking/rank-streams.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import { everyone } from '#lib/ranking/view.ts';
import { defaultLearned } from './default-learned.ts';

/** The streams whose people can be counted, and so compared. */
const comparable = ['survey', 'staff'] as const;

export type SinceLast = {
	/** The earlier round's name. */
	before: string;
	streams: {
		stream: 'survey' | 'staff';
		comparison: Comparison;
		/** The questions of both rounds, by id. */
		questions: Record<string, string>;
	}[];
};

/**
 * The change since the partnership's round before, or why it cannot be told. The earlier answers are
 * read with this round's codebook, unless they were already; what people decided about them holds.
 *
 * @returns null when this is the first round
 */
export async function sinceLast(db: Db, round: Round, ranking: Ranking): Promise<SinceLast | null> {
	const before = await findRoundBefore(db, round);
	if (!before) return null;
	const { partnershipId, codebookVersionId } = round;
	const then = { partnershipId, roundId: before.id };
	const { codebook, number } = await readCodebook(db, partnershipId, codebookVersionId);
	const units =
		before.codebookVersionId === codebookVersionId
			? await readUnits(db, partnershipId, before.id)
			: await unitsReadAnew(db, then, codebook, codebookVersionId);
	const earlier = rankStreams(units, codebook, number).in(everyone);
	const by = { codebook: codebook.name, codebookVersion: number };
	const streams = await Promise.all(
		comparable.map(async (stream) => {
			const own = ({ streams: all }: Ranking) => all.find((each) => each.stream === stream);
			const [nowRanked, thenRanked] = [own(ranking), own(earlier)];
			const [nowAsked, thenAsked] = await Promise.all([
				askedIn(db, { partnershipId, roundId: round.id }, stream, by),
				askedIn(db, then, stream, by)
			]);
			if (!nowRanked || !thenRanked || !nowAsked || !thenAsked) return [];
			const comparison = compare(
				{ asked: nowAsked, ranking: nowRanked },
				{ asked: thenAsked, ranking: thenRanked }
			);
			const questions = Object.fromEntries(
				[...thenAsked.questions, ...nowAsked.questions].map(({ id, text }) => [id, text])
			);
			return [{ stream, comparison, questions }];
		})
	);
	return { before: before.name, streams: streams.flat() };
}

type InRound = { partnershipId: string; roundId: string };

/** How a stream came about: its open questions that are coded, and the ways people answered. */
async function askedIn(
	db: Db,
	where: InRound,
	stream: 'survey' | 'staff',
	by: Pick<Asked, 'codebook' | 'codebookVersion'>
): Promise<Asked | null> {
	const [questionnaire, counts] = await Promise.all([
		findAskedQuestions(db, where, stream),
		countResponses(db, where.partnershipId, where.roundId)
	]);
	if (!questionnaire) return null;
	const open = questionnaire.questions.filter((each) => each.kind === 'text' && each.asks !== null);
	const channels = new Map<string, number>();
	for (const { channel, count, stream: from } of counts) {
		if (from === stream) channels.set(channel, (channels.get(channel) ?? 0) + count);
	}
	return {
		...by,
		questions: open.map(({ id, label }) => ({ id, text: label.sv ?? '', scale: null })),
		channels: [...channels].map(([channel, count]) => ({ channel, count }))
	};
}

/** Themes by answer, of the last round read with another codebook: the answers no longer change. */
let lastRead: { name: string; themes: Map<string, ReadonlySet<ThemeId>> } | null = null;

/** Answers read before the server takes another request: about 10 ms of work. */
const atATime = 250;

async function unitsReadAnew(
	db: Db,
	where: InRound,
	codebook: Codebook,
	codebookVersionId: string
): Promise<Unit[]> {
	const [answers, verdicts] = await Promise.all([listSpoken(db, where), listVerdicts(db, where)]);
	const name = `${where.roundId} ${codebookVersionId} ${answers.length}`;
	const known = lastRead?.name === name ? lastRead.themes : await readAll(codebook, answers);
	lastRead = { name, themes: known };

	const into = new Map(codebook.merged?.map((each) => [each.id, each.into]));
	const decided = Map.groupBy(verdicts, ({ answerId }) => answerId);
	const people = new Map<string, Unit & { themes: Set<ThemeId> }>();
	for (const answer of answers) {
		const { id, responseId, stream, area, age, gender, text } = answer;
		if (!/\p{L}/u.test(text)) continue;
		const person = people.get(responseId) ?? { stream, area, age, gender, themes: new Set() };
		people.set(responseId, person);
		const themes = new Set(known.get(id));
		for (const { theme, verdict } of decided.get(id) ?? []) {
			const holder = into.get(theme);
			// Of a theme that is part of another now, only that it is there says something of the other.
			if (verdict === 'has') themes.add(holder ?? theme);
			else if (!holder) themes.delete(theme);
		}
		for (const theme of themes) person.themes.add(theme);
	}
	return [...people.values()];
}

async function readAll(
	codebook: Codebook,
	answers: readonly Spoken[]
): Promise<Map<string, ReadonlySet<ThemeId>>> {
	const read = new Map<string, ReadonlySet<ThemeId>>();
	for (const [at, { id, text, asks }] of answers.entries()) {
		if (at % atATime === atATime - 1) await new Promise((resume) => setImmediate(resume));
		const { themes } = code(codebook, { text, question: asks }, defaultLearned());
		read.set(id, new Set(themes.map(({ theme }) => theme)));
	}
	return read;
}
