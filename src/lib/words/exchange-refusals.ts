import type { Refusal } from '#lib/server/exchange/refusal.ts';
import { m } from './compiled/messages.js';

/** Why a file was not read, and what to do about it. */
export function refusalWords({ reason, row = 0 }: Refusal): string {
	if (reason === 'too-long-cell') return m.exchange_refused_too_long_cell({ row });
	if (reason === 'quotes') return m.exchange_refused_quotes({ row });
	return sentences[reason]();
}

const sentences: Record<Exclude<Refusal['reason'], 'too-long-cell' | 'quotes'>, () => string> = {
	empty: m.exchange_refused_empty,
	'too-big': m.exchange_refused_too_big,
	'too-big-inside': m.exchange_refused_too_big_inside,
	'too-many-rows': m.exchange_refused_too_many_rows,
	'too-many-columns': m.exchange_refused_too_many_columns,
	'too-slow': m.exchange_refused_too_slow,
	'not-a-table': m.exchange_refused_not_a_table,
	'not-xlsx': m.exchange_refused_not_xlsx,
	'old-excel': m.exchange_refused_old_excel,
	'open-document': m.exchange_refused_open_document,
	broken: m.exchange_refused_broken,
	'no-rows': m.exchange_refused_no_rows
};
