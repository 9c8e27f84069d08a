import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noLegalSettings, usualAges } from '#lib/survey/partnership-settings.ts';
import { agesAsText, checkAges, readAges } from '#lib/survey/set-up-ages.ts';
import { checkAreas } from '#lib/survey/set-up-areas.ts';
import { checkLanguages } from '#lib/survey/set-up-languages.ts';
import { checkLegal, legalGaps } from '#lib/survey/set-up-legal.ts';
import { checkNames } from '#lib/survey/set-up-names.ts';
import { checkNewRound } from '#lib/survey/set-up-round.ts';
import { beforeRound, setUpState } from '#lib/survey/set-up.ts';

const form = (fields: Record<string, string | string[]>) =>
	new Map(Object.entries(fields).map(([name, value]) => [name, [value].flat()]));
const today = '2026-11-24';

describe('names', () => {
	const names = {
		municipality: ' Kalix  kommun ',
		policeDistrict: 'Lokalpolisområde Östra Norrbotten',
		place: 'Kalix',
		'in-sv': 'i Kalix'
	};
	test('are tidied, and a form nobody gave is not there', () => {
		expect(checkNames(form({ ...names, 'in-fi': 'Kainuunkylässä', 'in-en': ' ' }))).toEqual({
			ok: true,
			names: {
				municipality: 'Kalix kommun',
				policeDistrict: 'Lokalpolisområde Östra Norrbotten',
				place: 'Kalix',
				inPlace: { sv: 'i Kalix', fi: 'Kainuunkylässä' }
			}
		});
	});
	test('that are missing are told all at once', () => {
		expect(checkNames(form({ place: 'x'.repeat(121) }))).toEqual({
			ok: false,
			problems: [
				{ field: 'municipality', reason: 'missing' },
				{ field: 'policeDistrict', reason: 'missing' },
				{ field: 'place', reason: 'too-long' },
				{ field: 'in-sv', reason: 'missing' }
			]
		});
	});
});

describe('areas', () => {
	const known = [
		{ id: 'Norr', label: { sv: 'Norr' } },
		{ id: 'Söder', label: { sv: 'Söder', fi: 'Etelä', fit: 'Etelä' } }
	];
	const rows = { 'sv-0': 'Norr', 'sv-1': 'Söder', 'fi-1': 'Etelä', 'order-0': '1', 'order-1': '2' };

	test('are written one a line, with other names after a semicolon', () => {
		const checked = checkAreas(
			form({ new: 'Centrum\r\n\r\n Töre ; Tööre;Töre village\nNyborg' }),
			[]
		);
		expect(checked).toMatchObject({
			ok: true,
			areas: [
				{ id: 'Centrum', label: { sv: 'Centrum', fi: 'Keskusta', en: 'Town centre' } },
				{ id: 'Töre', label: { sv: 'Töre', fi: 'Tööre', en: 'Töre village' } },
				{ id: 'Nyborg', label: { sv: 'Nyborg' } }
			]
		});
	});
	test('keep their id, and what a translator wrote, when they are renamed', () => {
		const checked = checkAreas(form({ ...rows, 'sv-1': 'Södra byn', new: '' }), known);
		expect(checked).toMatchObject({
			areas: [{ id: 'Norr' }, { id: 'Söder', label: { sv: 'Södra byn', fit: 'Etelä' } }],
			removed: []
		});
	});
	test('a new one with a renamed one’s old name gets an id of its own', () => {
		const checked = checkAreas(form({ ...rows, 'sv-0': 'Norra byn', new: 'Norr' }), known);
		expect(checked).toMatchObject({ areas: [{ id: 'Norr' }, { id: 'Söder' }, { id: 'Norr 2' }] });
	});
	test('stand in the order they are given, and can be removed', () => {
		const moved = checkAreas(form({ ...rows, 'order-0': '3' }), known);
		expect(moved).toMatchObject({ areas: [{ id: 'Söder' }, { id: 'Norr' }] });
		const removed = checkAreas(form({ ...rows, 'remove-0': 'on' }), known);
		expect(removed).toMatchObject({ areas: [{ id: 'Söder' }], removed: ['Norr'] });
	});
	test.each([
		[
			{ ...rows, 'sv-1': 'NORR' },
			{ field: 'sv-1', reason: 'twice' }
		],
		[
			{ ...rows, 'sv-0': '' },
			{ field: 'sv-0', reason: 'missing' }
		],
		[
			{ ...rows, new: 'Hela kommunen' },
			{ field: 'new', reason: 'reserved' }
		],
		[
			{ 'remove-0': 'on', 'remove-1': 'on' },
			{ field: 'new', reason: 'missing' }
		]
	])('wrong ones are told: %o', (fields, problem) => {
		expect(checkAreas(form(fields), known)).toEqual({ ok: false, problems: [problem] });
	});
});

describe('ages', () => {
	test.each([
		['16-24', 16, 24],
		['16–24 år', 16, 24],
		['0 - 15 years', 0, 15],
		['under 16', 0, 15],
		['17 år', 17, 17],
		['17', 17, 17],
		['65+', 65, null],
		['65 år eller äldre', 65, null],
		['65-', 65, null],
		['65 vuotta tai vanhempi', 65, null]
	])('«%s» is read', (text, from, to) => {
		expect(readAges(text)).toEqual({ from, to });
	});
	test.each(['', 'Totalt', '24-16', '16-24-30', '1600', 'över'])('«%s» is no age', (text) => {
		expect(readAges(text)).toBeNull();
	});

	test('the usual ones are what they say', () => {
		expect(checkAges(agesAsText(usualAges))).toEqual({ ok: true, ages: usualAges });
	});
	test.each([
		['0-15\n20-64\n65+', [{ reason: 'gap', from: 16, to: 19 }]],
		['0-16\n16-64\n65+', [{ reason: 'overlap', from: 16, to: 16 }]],
		['0-15\n16+\n65+', [{ reason: 'overlap', from: 65, to: null }]],
		['16-64\n65+', [{ reason: 'not-from-zero' }]],
		['0-15\n16-64', [{ reason: 'no-end' }]],
		['0-15\nvuxna', [{ reason: 'unreadable', text: 'vuxna' }]],
		[' \n', [{ reason: 'missing' }]]
	])('%j is told', (text, problems) => {
		expect(checkAges(text)).toEqual({ ok: false, problems });
	});
	test('bands that are let through hold every age once', () => {
		const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 110 }), { maxLength: 8 });
		fc.assert(
			fc.property(cuts, (places) => {
				const from = [0, ...places.sort((a, b) => a - b)];
				const text = from
					.map((start, at) => (from[at + 1] ? `${start}–${(from[at + 1] ?? 0) - 1}` : `${start}+`))
					.join('\n');
				const checked = checkAges(text);
				if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
				for (let age = 0; age <= 120; age++) {
					const holding = checked.ages.filter(
						(band) => band.from <= age && age <= (band.to ?? Infinity)
					);
					expect(holding).toHaveLength(1);
				}
			})
		);
	});
});

test('languages: only what we have, and a promise of at least a month', () => {
	const ticked = { languages: ['en', 'fi', 'fit', 'xx'], promiseMonths: '12' };
	expect(checkLanguages(form(ticked))).toEqual({
		ok: true,
		chosen: { languages: ['fi', 'en'], meankieli: true, promiseMonths: 12 }
	});
	expect(checkLanguages(form({ ...ticked, promiseMonths: '0' })).ok).toBe(false);
});

describe('what the law asks for', () => {
	test('may all be left for later, and is then listed', () => {
		const checked = checkLegal(form({}), noLegalSettings, today);
		expect(checked).toEqual({ ok: true, legal: noLegalSettings });
		expect(legalGaps(noLegalSettings)).toEqual([
			'controller',
			'contact',
			'dataProtectionOfficer',
			'legalGround',
			'retention',
			'assessedOn',
			'method',
			'level'
		]);
	});
	test('whoever complies in part must list what is lacking', () => {
		const checked = checkLegal(form({ level: 'partial' }), noLegalSettings, today);
		expect(checked.ok && legalGaps(checked.legal)).toContain('deficiencies');
	});
	test('the statement carries the day it was last changed', () => {
		const first = checkLegal(form({ level: 'full' }), noLegalSettings, '2026-01-01');
		if (!first.ok) throw new Error('refused');
		expect(first.legal.accessibility.updatedOn).toBe('2026-01-01');
		const again = checkLegal(form({ level: 'full', phone: '0' }), first.legal, today);
		expect(again.ok && again.legal.accessibility.updatedOn).toBe('2026-01-01');
	});
	test.each([
		['email', 'anna(at)kalix', 'not-an-address'],
		['retentionMonths', 'två år', 'not-a-number'],
		['assessedOn', '2026-02-30', 'not-a-day'],
		['assessedOn', '2026-11-25', 'in-the-future'],
		['deficiencies', 'x'.repeat(10_001), 'too-long']
	])('%s «%.12s» is %s', (field, value, reason) => {
		expect(checkLegal(form({ [field]: value }), noLegalSettings, today)).toEqual({
			ok: false,
			problems: [{ field, reason }]
		});
	});
});

describe('how far it has come', () => {
	const full = {
		inPlace: { sv: 'i Kalix', fi: 'Kalixissa' },
		areas: [{ id: 'Norr', label: { sv: 'Norr' } }],
		ages: [...usualAges],
		languages: ['fi' as const]
	};
	test('a round needs everything but population and law', () => {
		expect(beforeRound(setUpState({}, 0))).toEqual(['names', 'areas', 'ages', 'languages']);
		expect(beforeRound(setUpState(full, 0))).toEqual([]);
	});
	test('names are half done when a chosen language has no form', () => {
		const [names] = setUpState({ ...full, languages: ['fi', 'en'] }, 0);
		expect(names).toMatchObject({ state: 'part', missing: 1 });
	});
	test('population is half done when cells are missing', () => {
		const population = (cells: number) =>
			setUpState(full, cells).find(({ step }) => step === 'population');
		expect(population(0)).toMatchObject({ state: 'left' });
		expect(population(4)).toMatchObject({ state: 'part', missing: 6 });
		expect(population(10)).toMatchObject({ state: 'done', missing: 0 });
	});
});

describe('a new round', () => {
	const good = {
		name: 'Dialog 2026',
		slug: 'kalix-2026',
		promiseYear: '2027',
		closesOn: '2026-12-31',
		citizen: 'short',
		surveys: ['staff', 'school']
	};
	test('is read', () => {
		expect(checkNewRound(form(good), today)).toEqual({
			ok: true,
			round: {
				name: 'Dialog 2026',
				slug: 'kalix-2026',
				promiseYear: 2027,
				closesOn: '2026-12-31',
				surveys: ['short', 'staff', 'school']
			}
		});
	});
	test.each([
		['name', '', 'missing'],
		['slug', 'Kalix 2026', 'not-a-slug'],
		['slug', 'town', 'taken'],
		['promiseYear', '2025', 'not-a-number'],
		['closesOn', '2026-11-23', 'in-the-past'],
		['closesOn', 'nyår', 'not-a-day']
	])('%s «%s» is %s', (field, value, reason) => {
		expect(checkNewRound(form({ ...good, [field]: value }), today)).toEqual({
			ok: false,
			problems: [{ field, reason }]
		});
	});
	test('without a survey is no round', () => {
		expect(checkNewRound(form({ ...good, citizen: 'none', surveys: [] }), today)).toEqual({
			ok: false,
			problems: [{ field: 'citizen', reason: 'missing' }]
		});
	});
});
