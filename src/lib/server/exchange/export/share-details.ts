/** What is told of somebody beside their answers. The first is the first to be left out. */
export const details = ['receivedOn', 'language', 'channel', 'age', 'gender', 'area'] as const;

export type Detail = (typeof details)[number];
export type Details = Readonly<Record<Detail, string | null>>;

/** A detail that is left out because too few share it. */
export const hidden = Symbol('hidden');
export type Guarded = Readonly<Record<Detail, string | null | typeof hidden>>;

/**
 * Leaves out details until everyone who is told of has the same details as at least `least` − 1
 * others: nobody can be picked out by where they live, how old they are and when they answered.
 *
 * Details are left out one at a time, in the order of `details`, and only for those who are too few
 * together; area goes last, since the promise is made area by area. Should fewer than `least` end up
 * with none left, the smallest other group loses its details too, so that they are not given away.
 * (k-anonymity by local suppression: Sweeney 2002. It guards against singling out, not against
 * someone who knows an answer beforehand.)
 *
 * @example shareDetails(people, 5); // of 3 people of 65+ in Karungi, age is left out, then gender …
 */
export function shareDetails(people: readonly Details[], least: number): Guarded[] {
	const levels = people.map(() => 0);
	for (let level = 0; level < details.length; level += 1) {
		for (const members of groupsOf(people, levels)) {
			if (members.length >= least) continue;
			for (const at of members) if (levels[at] === level) levels[at] = level + 1;
		}
	}
	const bare = levels.filter((level) => level === details.length).length;
	if (bare > 0 && bare < least) {
		const others = groupsOf(people, levels)
			.filter(([first = 0]) => levels[first] !== details.length)
			.sort((a, b) => a.length - b.length);
		for (const at of others[0] ?? []) levels[at] = details.length;
	}
	return people.map((person, at) => guard(person, levels[at] ?? 0));
}

function guard(person: Details, level: number): Guarded {
	const told: Record<Detail, string | null | typeof hidden> = { ...person };
	for (const detail of details.slice(0, level)) told[detail] = hidden;
	return told;
}

/** The places of those who are told of with the very same details. */
function groupsOf(people: readonly Details[], levels: readonly number[]): number[][] {
	const groups = new Map<string, number[]>();
	for (const [at, person] of people.entries()) {
		const level = levels[at] ?? 0;
		const key = JSON.stringify([level, ...details.slice(level).map((detail) => person[detail])]);
		const known = groups.get(key);
		if (known) known.push(at);
		else groups.set(key, [at]);
	}
	return [...groups.values()];
}
