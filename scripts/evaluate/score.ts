/** Gold codes of one answer beside those that a coder gave it. */
export type Pair = { lang: string; gold: readonly string[]; found: readonly string[] };

export type Counts = { right: number; wrong: number; missed: number };

export function countsOf(pairs: readonly Pair[], theme?: string): Counts {
	const counts = { right: 0, wrong: 0, missed: 0 };
	for (const { gold, found } of pairs) {
		for (const each of found) {
			if (theme !== undefined && each !== theme) continue;
			if (gold.includes(each)) counts.right++;
			else counts.wrong++;
		}
		for (const each of gold) {
			if ((theme === undefined || each === theme) && !found.includes(each)) counts.missed++;
		}
	}
	return counts;
}

export const precision = ({ right, wrong }: Counts) => right / Math.max(1, right + wrong);
export const recall = ({ right, missed }: Counts) => right / Math.max(1, right + missed);

/** @example f1({ right: 8, wrong: 2, missed: 2 }); // 0.8 */
export function f1({ right, wrong, missed }: Counts): number {
	return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}

/** The mean of the themes' F1, over the themes that the gold codes hold. */
export function macroF1(pairs: readonly Pair[], themes: readonly string[]): number {
	const there = themes.filter((theme) => pairs.some(({ gold }) => gold.includes(theme)));
	const sum = there.reduce((total, theme) => total + f1(countsOf(pairs, theme)), 0);
	return sum / Math.max(1, there.length);
}

/** Of the answers without a theme, how many were left without. */
export function leftEmpty(pairs: readonly Pair[]): { of: number; share: number } {
	const empty = pairs.filter(({ gold }) => gold.length === 0);
	const left = empty.filter(({ found }) => found.length === 0).length;
	return { of: empty.length, share: left / Math.max(1, empty.length) };
}

/** The middle 95 % of F1 over 300 samples of the answers, drawn with replacement from a fixed seed. */
export function interval(pairs: readonly Pair[], theme?: string): { low: number; high: number } {
	const each = pairs.map((pair) => countsOf([pair], theme));
	let seed = 2024;
	const drawn = Array.from({ length: 300 }, () => {
		const sum = { right: 0, wrong: 0, missed: 0 };
		for (let turn = 0; turn < each.length; turn++) {
			seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
			const one = each[Math.floor((seed / 2 ** 32) * each.length)];
			sum.right += one?.right ?? 0;
			sum.wrong += one?.wrong ?? 0;
			sum.missed += one?.missed ?? 0;
		}
		return f1(sum);
	}).toSorted((one, other) => one - other);
	return { low: drawn[7] ?? 0, high: drawn[292] ?? 0 };
}
