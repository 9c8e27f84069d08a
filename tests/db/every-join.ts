import { sql } from 'kysely';
import type { Db } from '#db/connect.ts';

export type Value = string | number;
export type Row = Readonly<Record<string, Value | null>>;
export type Tables = ReadonlyMap<string, readonly Row[]>;
/** A column of a table: `response.channel_id`. */
export type Column = { table: string; column: string };

/** Every table with all its rows, as SQLite gives them when nobody asks for an order. */
export async function readTables(db: Db): Promise<Tables> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	const read = new Map<string, readonly Row[]>();
	for (const { name } of tables) {
		const { rows } = await sql<Row>`select * from ${sql.table(name)}`.execute(db);
		read.set(
			name,
			rows.map((row) => snakeCased(row))
		);
	}
	return read;
}

/** The driver's plugin gives camelCase names; the schema's own are easier to talk about. */
function snakeCased(row: Row): Row {
	return Object.fromEntries(
		Object.entries(row).map(([name, value]) => [
			name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
			value
		])
	);
}

export function columnsOf(tables: Tables): Column[] {
	return [...tables].flatMap(([table, rows]) =>
		Object.keys(rows[0] ?? {}).map((column) => ({ table, column }))
	);
}

export const valuesIn = (tables: Tables, { table, column }: Column): Set<Value> =>
	new Set((tables.get(table) ?? []).flatMap((row) => row[column] ?? []));

/**
 * For each column, the columns it can be joined with: in another table or its own, that hold at
 * least one equal value. Foreign keys or not: whoever looks for a person joins what is equal.
 */
export function joins(tables: Tables): Map<string, Column[]> {
	const columns = columnsOf(tables);
	const values = new Map(columns.map((column) => [named(column), valuesIn(tables, column)]));
	const joined = (a: Column, b: Column) => {
		if (named(a) === named(b)) return false;
		const other = values.get(named(b)) ?? new Set<Value>();
		return [...(values.get(named(a)) ?? [])].some((value) => other.has(value));
	};
	return new Map(columns.map((a) => [named(a), columns.filter((b) => joined(a, b))]));
}

export const named = ({ table, column }: Column): string => `${table}.${column}`;

/** One way from a table to another: `response.channel_id = channel.id`, then on from there. */
export type Path = { told: string; reached: (from: readonly Row[]) => readonly Row[] };

/** Every path of at most `longest` joins from one table to another. */
export function pathsBetween(
	tables: Tables,
	{ from, to, longest }: { from: string; to: string; longest: number }
): Path[] {
	const pairs = joins(tables);
	const index = indexOf(tables);
	const paths: Path[] = [];
	const walk = (at: string, path: Path, left: number, seen: readonly string[]): void => {
		if (at === to) {
			paths.push(path);
			return;
		}
		if (left === 0) return;
		for (const column of Object.keys(tables.get(at)?.[0] ?? {})) {
			const a = { table: at, column };
			for (const b of pairs.get(named(a)) ?? []) {
				if (seen.includes(b.table)) continue;
				const next: Path = {
					told: `${path.told}${path.told ? ', ' : ''}${named(a)} = ${named(b)}`,
					reached: (rows) => follow(path.reached(rows), column, index.get(named(b)))
				};
				walk(b.table, next, left - 1, [...seen, b.table]);
			}
		}
	};
	walk(from, { told: '', reached: (rows) => rows }, longest, [from]);
	return paths;
}

type Index = ReadonlyMap<Value, readonly Row[]>;

function indexOf(tables: Tables): ReadonlyMap<string, Index> {
	return new Map(
		columnsOf(tables).map(({ table, column }) => {
			const rows = (tables.get(table) ?? []).filter((row) => row[column] !== null);
			return [named({ table, column }), Map.groupBy(rows, (row) => row[column] ?? '')];
		})
	);
}

function follow(rows: readonly Row[], column: string, index: Index | undefined): readonly Row[] {
	const values = new Set(rows.flatMap((row) => row[column] ?? []));
	return [...new Set([...values].flatMap((value) => index?.get(value) ?? []))];
}
