import { readFile, writeFile } from 'node:fs/promises';
import type { Row } from '../table.ts';
import { asWritten, isOwnExport } from '../harmless.ts';
import { checkRow, type CellProblem, type ReadyRow, type RowRules } from './check-row.ts';
import { dayOrderOf } from './read-day.ts';

export type CheckInput = {
	/** The rows that read-table left. */
	from: string;
	/** Where the rows go that can be taken in, one JSON a line. */
	ready: string;
	/** Where those go that cannot, with what is wrong. */
	wrong: string;
	header: string[];
	rules: Omit<RowRules, 'dayOrder'>;
};

/** A row left out, as it stood in the file. */
export type WrongRow = Row & { problems: CellProblem[] };

export type CheckOutput = {
	ready: number;
	wrong: number;
	/** The first rows that are left out, to be shown. */
	firstWrong: WrongRow[];
	/** How many rows answer each question. */
	answered: { questionId: string; rows: number }[];
	/** First and last day; null when there is no row. */
	days: { first: string; last: string } | null;
};

/** The dry run: every row is checked as it would be taken in, and nothing is. */
export async function checkTable(
	{ from, ready, wrong, header, rules }: CheckInput,
	onRow: (row: number) => void
): Promise<CheckOutput> {
	const sent = JSON.parse(await readFile(from, 'utf8')) as Row[];
	const own = isOwnExport(header);
	const rows = own ? sent.map(({ row, cells }) => ({ row, cells: cells.map(asWritten) })) : sent;
	const dateColumn = rules.targets.indexOf('date');
	const dayOrder = dayOrderOf(rows.map(({ cells }) => cells[dateColumn] ?? ''));

	const good: ReadyRow[] = [];
	const bad: WrongRow[] = [];
	const answered = new Map<string, number>();
	for (const [index, row] of rows.entries()) {
		const checked = checkRow({ ...rules, dayOrder }, row);
		if (checked.ok) good.push(checked.ready);
		else bad.push({ ...(sent[index] ?? row), problems: checked.problems });
		if (checked.ok) {
			for (const { questionId } of checked.ready.answers) {
				answered.set(questionId, (answered.get(questionId) ?? 0) + 1);
			}
		}
		onRow(index + 1);
	}
	const mode = 0o600;
	await writeFile(ready, good.map((row) => JSON.stringify(row)).join('\n'), { mode });
	await writeFile(wrong, JSON.stringify(bad), { mode });
	const days = good.map(({ receivedOn }) => receivedOn).sort();
	const [first] = days;
	return {
		ready: good.length,
		wrong: bad.length,
		firstWrong: bad.slice(0, 50),
		answered: [...answered].map(([questionId, count]) => ({ questionId, rows: count })),
		days: first === undefined ? null : { first, last: days.at(-1) ?? first }
	};
}
