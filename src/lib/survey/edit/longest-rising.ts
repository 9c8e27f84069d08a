/**
 * The places of a longest rising run in a list, not necessarily side by side: whatever is not in it
 * has been moved.
 *
 * Each place looks back at all earlier ones (n²): lists of questions are short.
 *
 * @example longestRising([0, 3, 1, 2]); // Set { 0, 2, 3 }: only the 3 has moved
 */
export function longestRising(list: readonly number[]): Set<number> {
	const runs: number[][] = [];
	let best: number[] = [];
	list.forEach((value, index) => {
		let longest: number[] = [];
		list.slice(0, index).forEach((earlier, at) => {
			const run = runs[at] ?? [];
			if (earlier < value && run.length > longest.length) longest = run;
		});
		const run = [...longest, index];
		runs.push(run);
		if (run.length > best.length) best = run;
	});
	return new Set(best);
}
