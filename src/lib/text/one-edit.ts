/**
 * Whether two words differ by exactly one slip: a letter too many, too few, changed, or two swapped.
 * Linear in their length.
 *
 * @example isOneEdit('polis', 'plois'); // true
 * @example isOneEdit('rån', 'rån'); // false: they are the same
 */
export function isOneEdit(one: string, other: string): boolean {
	if (one === other || Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && at < other.length && one[at] === other[at]) at++;
	if (one.length === other.length) {
		if (one.slice(at + 1) === other.slice(at + 1)) return true;
		return (
			one[at] === other[at + 1] &&
			one[at + 1] === other[at] &&
			one.slice(at + 2) === other.slice(at + 2)
		);
	}
	return one.length > other.length
		? one.slice(at + 1) === other.slice(at)
		: other.slice(at + 1) === one.slice(at);
}
