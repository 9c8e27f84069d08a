import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathsBetween, readTables, type Row, type Tables, type Value } from './every-join.ts';
import { staffTown, workplaces, type Answerer, type StaffTown } from './staff-town.ts';

/**
 * Nobody can join a staff answer to the one who wrote it: not by any two columns with equal values,
 * not by any order of rows, not by any time. Every table and column is found in the schema, so that
 * a new one is tried too.
 */
let town: StaffTown;
let tables: Tables;
beforeAll(async () => {
	town = await staffTown();
	tables = await readTables(town.db);
});
afterAll(() => town.db.destroy());

/** The ids that are one person's answers: their response's and those of everything hanging on it. */
function idsOf(known: Tables, { submissionKey }: Answerer): Set<Value> {
	const ids = new Set<Value>([submissionKey]);
	for (let grew = true; grew;) {
		const before = ids.size;
		for (const rows of known.values()) {
			for (const row of rows) {
				const [own] = Object.values(row);
				const isTheirs = Object.values(row).some((value) => value !== null && ids.has(value));
				if (isTheirs && typeof own === 'string') ids.add(own);
			}
		}
		grew = ids.size > before;
	}
	return ids;
}

/** The rows in a table that are one person's answers. */
const theirs = (known: Tables, table: string, who: Answerer): Row[] => {
	const ids = idsOf(known, who);
	return (known.get(table) ?? []).filter((row) =>
		Object.values(row).some((value) => value !== null && ids.has(value))
	);
};

/** Tables in which there is a row of somebody's answers. */
const answerTables = (known: Tables, [someone]: readonly Answerer[]): string[] =>
	[...known.keys()].filter((table) => someone && theirs(known, table, someone).length > 0);

/** Among fewer than ten people one could be pointed out. */
const isFew = (accounts: readonly Value[]): boolean => accounts.length < 10;

/** A path to a large workplace, or to all there are, is the same for everyone. */
const isSmallPlace = (channels: readonly Value[]): boolean =>
	channels.some((id) => id !== 'north') && channels.length < workplaces.length;

/**
 * Paths that tell one person's answers from another's: they lead to other rows of the target for one
 * than for another, or to rows that are pointed out. A path to all the town's accounts tells nothing.
 */
function tellingPaths(
	known: Tables,
	people: readonly Answerer[],
	{ to, pointsOut }: { to: string; pointsOut: (ids: readonly Value[]) => boolean }
): string[] {
	return answerTables(known, people).flatMap((from) => {
		const starts = people.map((who) => theirs(known, from, who));
		return pathsBetween(known, { from, to, longest: 3 })
			.filter(({ reached }) => {
				const ends = starts
					.map((rows) => reached(rows).flatMap(({ id }) => id ?? []))
					.filter((ids) => ids.length > 0);
				return new Set(ends.map((ids) => ids.sort().join())).size > 1 || ends.some(pointsOut);
			})
			.map(({ told }) => told);
	});
}

const signedIn = () => town.answerers.filter(({ accountId }) => accountId !== null);
const merged = () =>
	town.answerers.filter(({ workplaceId }) => workplaceId !== null && workplaceId !== 'north');

describe('no join of up to three steps', () => {
	test('leads from a staff answer to fewer than everyone', () => {
		expect(answerTables(tables, signedIn()).sort()).toEqual(['answer', 'coding', 'response']);
		const paths = pathsBetween(tables, { from: 'response', to: 'account', longest: 3 });
		expect(paths.length).toBeGreaterThan(50);
		expect(tellingPaths(tables, town.answerers, { to: 'account', pointsOut: isFew })).toEqual([]);
	});

	test('leads from one that was set aside, either', () => {
		expect(answerTables(tables, town.setAside)).toEqual(['set_aside']);
		expect(tellingPaths(tables, town.setAside, { to: 'account', pointsOut: isFew })).toEqual([]);
	});

	test('leads from an answer of a small workplace to it, nor to fewer than all', () => {
		const small = merged();
		expect(small.length).toBeGreaterThan(9);
		expect(tellingPaths(tables, small, { to: 'channel', pointsOut: isSmallPlace })).toEqual([]);
		for (const who of small) {
			expect(theirs(tables, 'response', who)).toMatchObject([{ channel_id: null, batch: null }]);
		}
	});

	test('and a table that did would be found', () => {
		const [someone] = signedIn();
		const response = theirs(tables, 'response', someone ?? missing())[0];
		const leak = [{ note: response?.id ?? null, who: someone?.accountId ?? null }];
		const leaky = new Map([...tables, ['visit', leak]]);
		const found = tellingPaths(leaky, town.answerers, { to: 'account', pointsOut: isFew });
		expect(found).toContain('response.id = visit.note, visit.who = account.id');
	});
});

describe('no order of rows', () => {
	test('puts answers in the order of the people who wrote them', () => {
		const answers = [
			...orders(tables, answerTables(tables, signedIn()), whoseAnswer),
			...orders(tables, ['set_aside'], whoseSetAside)
		];
		const people = orders(tables, [...tables.keys()], whoseAccount);
		expect(answers.length).toBeGreaterThan(20);
		expect(people.length).toBeGreaterThan(10);
		const telling = answers.flatMap((a) =>
			people.filter((b) => matches(a.order, b.order) >= tooMany).map((b) => [a.by, b.by])
		);
		expect(telling).toEqual([]);
	});

	test('and tables that did would be found', () => {
		const keys = signedIn().map(({ submissionKey }) => ({ id: submissionKey }));
		const ids = signedIn().map(({ accountId }) => ({ who: accountId }));
		const leaky = new Map<string, Row[]>([
			['came', keys],
			['visit', ids]
		]);
		const [a] = orders(leaky, ['came'], whoseAnswer);
		const [b] = orders(leaky, ['visit'], whoseAccount);
		expect(matches(a?.order ?? [], b?.order ?? [])).toBe(signedIn().length);
	});

	test('is kept by a row number in any table with answers, or with who has answered', async () => {
		const named = [...answerTables(tables, signedIn()), 'staff_answered', 'staff_shown'];
		for (const table of [...named, 'set_aside']) {
			const numbered = sql`select rowid from ${sql.table(table)}`.execute(town.db);
			await expect(numbered, table).rejects.toThrow(/no such column/);
		}
	});
});

describe('no time', () => {
	test('is in anything that is one person’s alone', () => {
		const shared = sharedValues();
		for (const who of [...town.answerers, ...town.setAside]) {
			for (const table of [...answerTables(tables, town.answerers), 'set_aside']) {
				for (const row of theirs(tables, table, who)) {
					const own = Object.values(row).filter((value) => value !== null && !shared.has(value));
					for (const value of own)
						expect(tellsTime(String(value)), `${table}: ${value}`).toBe(false);
				}
			}
		}
	});

	test('stands beside the name of anyone who has answered', () => {
		for (const table of ['staff_answered', 'staff_shown']) {
			const rows = tables.get(table) ?? [];
			expect(rows.length).toBe(signedIn().length);
			const columns = Object.keys(rows[0] ?? {}).sort();
			expect(columns).toEqual(['account_id', 'partnership_id', 'survey_id']);
		}
	});
});

/** Of twenty pairs in orders that know nothing of each other one is right: twelve, never. */
const tooMany = 12;
type Order = { by: string; order: readonly number[] };

const whoseAnswer = (row: Row): number =>
	signedIn().findIndex((who) => {
		const ids = idsOf(tables, who);
		return Object.values(row).some((value) => value !== null && ids.has(value));
	});
/** As the same twenty people, who are known by their place in the order in which they answered. */
const whoseSetAside = (row: Row): number => {
	const who = town.setAside.find(({ submissionKey }) => row.submission_key === submissionKey);
	return signedIn().findIndex(({ accountId }) => accountId === who?.accountId);
};
const whoseAccount = (row: Row): number =>
	signedIn().findIndex(({ accountId }) => Object.values(row).includes(accountId));

/** The people in a table's rows, as they come and sorted by each column. */
function orders(known: Tables, names: readonly string[], whose: (row: Row) => number): Order[] {
	return names.flatMap((table) => {
		const rows = (known.get(table) ?? []).map((row) => ({ row, who: whose(row) }));
		const mine = rows.filter(({ who }) => who >= 0);
		const inOrder = (by: string, sorted: typeof mine): Order => ({
			by: `${table} by ${by}`,
			order: [...new Set(sorted.map(({ who }) => who))]
		});
		return [
			inOrder('nothing', mine),
			...Object.keys(mine[0]?.row ?? {}).flatMap((column) => {
				const sorted = mine.toSorted((a, b) => compare(a.row[column], b.row[column]));
				return [inOrder(column, sorted), inOrder(`${column} backwards`, sorted.toReversed())];
			})
		].filter(({ order }) => order.length === signedIn().length);
	});
}

function compare(a: Value | null | undefined, b: Value | null | undefined): number {
	const [first, second] = [String(a ?? ''), String(b ?? '')];
	return first < second ? -1 : Number(first > second);
}

const matches = (a: readonly number[], b: readonly number[]): number =>
	a.filter((who, index) => who === b[index]).length;

/** Values in more than one person's rows: the round, the survey, what everyone answers. */
function sharedValues(): Set<Value> {
	const counts = new Map<Value, number>();
	for (const who of [...town.answerers, ...town.setAside]) {
		const found = [...answerTables(tables, town.answerers), 'set_aside'];
		const own = found.flatMap((table) => theirs(tables, table, who));
		for (const value of new Set(own.flatMap((row) => Object.values(row)))) {
			if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
	}
	return new Set([...counts].filter(([, count]) => count > 1).map(([value]) => value));
}

/** A day, an instant, or an id of the kind that holds the millisecond it was made in. */
const tellsTime = (value: string): boolean =>
	/^\d{4}-\d\d-\d\d/.test(value) || /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/.test(value);

function missing(): never {
	throw new Error('Nobody has answered.');
}
