import { sql } from 'kysely';
import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import type { Db } from '#db/connect.ts';

/**
 * Everyone in a round who said something in their own words, with the themes they raise: what the
 * coder found, less what people took away, plus what they added.
 *
 * People, not mentions: a theme in three of somebody's answers is one theme of one person.
 * An answer without a letter («-», «...») is not an answer and does not count in n.
 */
export async function readUnits(db: Db, partnershipId: string, roundId: string): Promise<Unit[]> {
	const people = await readPeople(db, partnershipId, roundId);
	return people.map(({ stream, area, age, gender, themes }) => ({
		...{ stream, area, age, gender, themes }
	}));
}

/** The same with each response's id, for those who ask what would hold if the themes were others. */
export async function readPeople(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<(Unit & { id: string })[]> {
	const [people, spoke, themes] = await Promise.all([
		db
			.selectFrom('response')
			.select(['id', 'stream', 'area', 'age', 'gender'])
			.where('partnershipId', '=', partnershipId)
			.where('roundId', '=', roundId)
			.execute(),
		whoSaidSomething(db, partnershipId, roundId),
		themesByResponse(db, partnershipId, roundId)
	]);
	return people
		.filter(({ id }) => spoke.has(id))
		.map((person) => ({ ...person, themes: themes.get(person.id) ?? new Set() }));
}

/**
 * Those with a letter in an open answer, of whatever alphabet. SQLite knows Latin letters quickly;
 * only texts without one are fetched and looked at here.
 */
export async function whoSaidSomething(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<ReadonlySet<string>> {
	const open = db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('answer.asks', 'is not', null)
		.where('answer.text', '<>', '');
	const [latin, others] = await Promise.all([
		open.select('response.id').distinct().where(hasLatinLetter).execute(),
		open
			.select(['response.id', 'answer.text'])
			.where((where) => where.not(hasLatinLetter))
			.execute()
	]);
	const spoke = others.filter(({ text }) => /\p{L}/u.test(text ?? ''));
	return new Set([...latin, ...spoke].map(({ id }) => id));
}

const hasLatinLetter = sql<boolean>`answer.text glob '*[a-zA-ZÀ-ž]*'`;

async function themesByResponse(db: Db, partnershipId: string, roundId: string) {
	const rows = await db
		.selectFrom('response')
		.innerJoin('answer', 'answer.responseId', 'response.id')
		.innerJoin(effective(db, partnershipId), (join) =>
			join.onRef('found.answerId', '=', 'answer.id')
		)
		.select(['response.id', 'found.theme'])
		.distinct()
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.execute();
	const themes = new Map<string, Set<string>>();
	for (const { id, theme } of rows) {
		const known = themes.get(id);
		if (known) known.add(theme);
		else themes.set(id, new Set([theme]));
	}
	return themes;
}

/**
 * The codes that hold: a person's latest decision that is not undone, else the coder's.
 * A subquery named `found` with `answerId` and `theme`.
 */
export function effective(db: Db, partnershipId: string) {
	const decided = db
		.selectFrom('codingDecision')
		.select(['answerId', 'theme', 'verdict'])
		.select(
			sql<number>`row_number() over (partition by answer_id, theme order by decided_at desc, id desc)`.as(
				'age'
			)
		)
		.where('partnershipId', '=', partnershipId)
		.where('undoneAt', 'is', null)
		.as('decided');
	return db
		.selectFrom('coding')
		.select(['coding.answerId', 'coding.theme'])
		.where((where) =>
			where.not(
				where.exists(
					where
						.selectFrom(decided)
						.select('decided.answerId')
						.whereRef('decided.answerId', '=', 'coding.answerId')
						.whereRef('decided.theme', '=', 'coding.theme')
						.where('decided.age', '=', 1)
						.where('decided.verdict', '=', 'has-not')
				)
			)
		)
		.union(
			db
				.selectFrom(decided)
				.select(['decided.answerId', 'decided.theme'])
				.where('decided.age', '=', 1)
				.where('decided.verdict', '=', 'has')
		)
		.as('found');
}

/**
 * Whether an answer raises a theme, for `where(raises(…))`. The plus keeps SQLite from trying every
 * answer with the theme against every response (https://www.sqlite.org/optoverview.html, 2.1): with
 * 50 000 respondents that took minutes.
 */
export const raises = (db: Db, partnershipId: string, theme: ThemeId) =>
	sql<boolean>`+answer.id in ${db
		.selectFrom(effective(db, partnershipId))
		.select('found.answerId')
		.where('found.theme', '=', theme)}`;
