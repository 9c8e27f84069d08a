/** A line of the bench's table: ours beside theirs, in one run. */
export type Row = { name: string; ours: string; beside: string; ratio: number; goal: string };

/** The middle of an odd number of measurements: one slow run does not move it. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export const perSecond = (value: number): string =>
	`${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }).format(value)}/s`;
