import { sql } from 'kysely';
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
	const people = await db
		.selectFrom('response')
		.select(['id', 'stream', 'area', 'age', 'gender'])
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where((where) =>
			where.exists(
				where
					.selectFrom('answer')
					.select('answer.id')
					.whereRef('answer.responseId', '=', 'response.id')
					.where('answer.asks', 'is not', null)
					.where(hasLetter)
			)
		)
		.execute();
	const themes = await themesByResponse(db, partnershipId, roundId);
	return people.map(({ id, ...unit }) => ({ ...unit, themes: themes.get(id) ?? new Set() }));
}

/** In any of the forms' languages, whose letters are all Latin. */
const hasLetter = sql<boolean>`answer.text glob '*[a-zA-ZÀ-ž]*'`;

async function themesByResponse(db: Db, partnershipId: string, roundId: string) {
	const rows = await db
		.selectFrom('response')
		.innerJoin('answer', 'answer.responseId', 'response.id')
		.innerJoin(effective(db), (join) => join.onRef('found.answerId', '=', 'answer.id'))
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
export function effective(db: Db) {
	const decided = db
		.selectFrom('codingDecision')
		.select(['answerId', 'theme', 'verdict'])
		.select(
			sql<number>`row_number() over (partition by answer_id, theme order by decided_at desc, id desc)`.as(
				'age'
			)
		)
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
