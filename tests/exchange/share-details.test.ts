import fc from 'fast-check';
import { expect, it } from 'vitest';
import { details, hidden, shareDetails } from '#lib/server/exchange/export/share-details.ts';

const someone = fc.record({
	receivedOn: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
	language: fc.constantFrom('sv', 'sv', 'sv', 'fi', 'en'),
	channel: fc.constantFrom('web', 'paper'),
	age: fc.constantFrom('16-24', '25-44', '65+', null),
	gender: fc.constantFrom('woman', 'man', 'other', null),
	area: fc.constantFrom('Centrum', 'Karungi', 'Nikkala', null)
});
const nobody = { receivedOn: null, language: 'sv', channel: 'web', age: null, gender: null };

it('nobody is told of with details that fewer than the threshold share', () => {
	const people = fc.array(someone, { maxLength: 60 });
	fc.assert(
		fc.property(people, fc.constantFrom(5, 10), (told, least) => {
			const groups = Map.groupBy(shareDetails(told, least), (each) =>
				JSON.stringify(details.map((detail) => (each[detail] === hidden ? '*' : each[detail])))
			);
			const small = [...groups.values()].filter((group) => group.length < least);
			// Fewer than the threshold in all: then nothing is told of anyone.
			if (told.length >= least) expect(small).toEqual([]);
			else {
				for (const each of small.flat()) {
					expect(details.every((detail) => each[detail] === hidden)).toBe(true);
				}
			}
		})
	);
});

it('what is told is true', () => {
	fc.assert(
		fc.property(fc.array(someone, { maxLength: 40 }), (told) => {
			for (const [at, guarded] of shareDetails(told, 5).entries()) {
				for (const detail of details) {
					if (guarded[detail] !== hidden) expect(guarded[detail]).toBe(told[at]?.[detail]);
				}
			}
		})
	);
});

it('keeps the area longest, since the promise is made area by area', () => {
	const people = Array.from({ length: 12 }, (_, at) => ({
		receivedOn: `2026-11-${String(at + 10)}`,
		language: 'sv',
		channel: 'web',
		age: at % 2 === 0 ? '65+' : null,
		gender: at % 3 === 0 ? 'man' : 'woman',
		area: at < 6 ? 'Karungi' : 'Centrum'
	}));
	const told = shareDetails(people, 5);
	expect(told.map(({ area }) => area)).toEqual(people.map(({ area }) => area));
	expect(told.every(({ age }) => age === hidden)).toBe(true);
});

it('leaves out a workplace’s area when fewer than 10 are in it, and one more so that it is not given away', () => {
	const area = (name: string, count: number) =>
		Array.from({ length: count }, () => ({ ...nobody, area: name }));
	const told = shareDetails(
		[...area('Skolan', 12), ...area('Vården', 11), ...area('Polisen', 4)],
		10
	);
	const shown = Map.groupBy(told, ({ area: at }) => (at === hidden ? '*' : at));
	expect([...shown].map(([name, group]) => `${name} ${group.length}`)).toEqual([
		'Skolan 12',
		'* 15'
	]);
});

it('with the threshold at 0 everything is told', () => {
	const people = [{ ...nobody, area: 'Karungi' }];
	expect(shareDetails(people, 0)).toEqual(people);
});
