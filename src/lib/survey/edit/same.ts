/** Whether two values hold the same, whatever order their keys were written in. */
export function isSame(one: unknown, other: unknown): boolean {
	return canonical(one) === canonical(other);
}

/** JSON with every object's keys in order, and what is undefined left out: the same content, the same text. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_, inner: unknown) => {
		if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
		return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}
