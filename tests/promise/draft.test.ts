import { describe, expect, it } from 'vitest';
import type { Codebook } from '#lib/coding/codebook.ts';
import { broughtUpToDate, outdated } from '#lib/promise/bound.ts';
import { commitmentSentence, howOften, type Commitment } from '#lib/promise/commitment.ts';
import { draftPromise, type Given } from '#lib/promise/draft.ts';
import { goals } from '#lib/promise/goals.ts';
import { library } from '#lib/promise/library.ts';
import { draftMarkdown } from '#lib/promise/markdown.ts';
import { sectionFromText, sectionText } from '#lib/promise/section-text.ts';
import { checkDecision } from '#lib/promise/check-decision.ts';
import { checkCommitment } from '#lib/promise/check-commitment.ts';
import type { RankedTheme, Ranking } from '#lib/ranking/ranking.ts';

const themes = Object.keys(library);
const codebook: Codebook = {
	id: 'c',
	name: 'c',
	version: 1,
	context: [],
	themes: themes.map((id) => ({
		id,
		names: { sv: `Område ${id}` },
		include: '',
		exclude: '',
		terms: []
	}))
};
const shown = (theme: string, count: number, first: number, last: number): RankedTheme => ({
	shown: true,
	theme,
	count,
	share: 0,
	interval: { low: 0, high: 1 },
	rank: { first, last },
	certainty: null
});
const ranked = (narcotics = 131): Ranking => ({
	streams: [
		{
			stream: 'survey',
			n: 386,
			shown: true,
			themes: [
				shown('narcotics', narcotics, 1, 2),
				shown('traffic', 119, 1, 2),
				shown('police-presence', 80, 3, 3),
				shown('youth', 40, 4, 4),
				{ shown: false, theme: 'fraud', reason: 'too-few' }
			]
		},
		{ stream: 'meeting', n: 14, shown: true, themes: [shown('narcotics', 9, 1, 1)] },
		{ stream: 'staff', n: 0, shown: false, themes: [] }
	],
	manifest: { codebook: 'c', codebookVersion: 1, dataHash: '', rules: '', seed: 1, resamples: 0 }
});
const given = (chosen: string[], year = 2027): Given => ({
	municipality: 'Haparanda stad',
	policeDistrict: 'Lokalpolisområde Östra Norrbotten',
	place: 'Haparanda',
	year,
	ranking: ranked(),
	codebook,
	chosen: chosen.map((theme) => ({ theme, reason: 'Lyfts av flest.' })),
	leftOut: [{ theme: 'traffic', reason: 'Ryms inte i år.' }],
	decidedOn: `${year - 1}-12-03`
});
const one = (quantity: number | null, unit: string, per: Commitment['per']): Commitment => ({
	theme: null,
	text: 'patrullerar till fots',
	parties: ['Polisen'],
	quantity,
	unit,
	per,
	deadline: null,
	ground: 'policy'
});

describe('how often', () => {
	it.each([
		[2, 'gånger', 'half-year', 'minst två gånger per halvår'],
		[1, 'tillfällen', 'week', 'minst ett tillfälle per vecka'],
		[1, 'gånger', 'month', 'minst en gång per månad'],
		[1, 'riktade trafikkontroller', 'year', 'minst en riktad trafikkontroll per år'],
		[1, 'riktade besök', 'period', 'minst ett riktat besök under perioden'],
		[12, 'föräldrakvällar', 'period', 'minst tolv föräldrakvällar under perioden'],
		[13, 'timmar', 'year', 'minst 13 timmar per år'],
		[2, 'gång', 'year', 'minst två gånger per år'],
		[1, 'ronder', null, 'minst en rond'],
		[1, 'stugor', 'year', 'minst 1 stugor per år'],
		[null, 'gånger', 'year', '']
	] as const)('%s %s %s', (quantity, unit, per, words) => {
		expect(howOften(one(quantity, unit, per))).toBe(words);
	});

	it('stands in the sentence with who and by when', () => {
		const until = { ...one(2, 'gånger', 'week'), deadline: '2027-06-30' };
		expect(commitmentSentence(until)).toBe(
			'Polisen patrullerar till fots, minst två gånger per vecka, senast den 30\u00a0juni 2027.'
		);
	});
});

describe('the draft', () => {
	it('says the places that chance allows, where they have been reckoned', () => {
		const told = given(['narcotics']);
		const [survey, ...others] = told.ranking.streams;
		if (!survey) throw new Error('The ranking lacks its survey.');
		const themes = survey.themes.map((theme) =>
			theme.shown
				? { ...theme, certainty: { places: { first: 1, last: 3 }, firstThree: 1 } }
				: theme
		);
		const ranking = { ...told.ranking, streams: [{ ...survey, themes }, ...others] };
		const text = draftMarkdown(draftPromise({ ...told, ranking }));
		expect(text).toContain('131 av 386 svarande (34\u00a0%, 29–39\u00a0%), delar plats 1–3.');
		expect(text).toContain('de platser som området kan ha med 90 procents säkerhet');
	});

	it('binds every number in the problem picture to its count', () => {
		const text = draftMarkdown(draftPromise(given(['narcotics', 'youth'])));
		expect(text).toContain('131 av 386 svarande (34\u00a0%, 29–39\u00a0%), delar plats 1–2.');
		expect(text).toContain('9 av 14 anteckningar, plats 1.');
		expect(text).toContain('Där intervallen går in i varandra');
		expect(text).toContain('Svaren i medarbetardialogen är för få för att visas.');
		expect(text).toContain('För ett tema visas inget antal.');
		const picture = draftPromise(given(['narcotics'])).sections[1];
		const loose = picture?.paragraphs
			.flatMap(({ parts }) => parts)
			.filter((part) => part.kind === 'text')
			.map((part) => part.text)
			.join(' ');
		expect(loose).not.toMatch(/\b(131|386|119|14 a)\b/);
	});

	it.each([2024, 2027])('knows no year but %i, the one before and the one after', (year) => {
		const years = draftMarkdown(draftPromise(given(themes, year))).match(/\b20\d\d\b/g) ?? [];
		expect(new Set(years)).toEqual(new Set([`${year}`, `${year - 1}`, `${year + 1}`]));
	});

	it.each(themes)('about %s is neither vague nor says a number twice', (theme) => {
		const text = draftMarkdown(draftPromise(given([theme])));
		expect(text).not.toMatch(/de flesta|fortsätt|utveckla|i den omfattning|vid behov|största del/i);
		expect(text).not.toMatch(/(två|tre|fyra|fem|sex|minst) \d+ /);
		expect(text.match(/^- .*minst (en|ett|två|tre|fyra|fem|sex) /gm)?.length).toBe(2);
		expect(text).not.toMatch(/ {2}\S|undefined|\[object/);
		expect(goals[theme]).toBeTruthy();
		for (const proposal of library[theme] ?? []) {
			expect(
				howOften({ ...proposal, parties: [], theme, ground: 'dialogue', deadline: null })
			).not.toMatch(/minst 1 /);
		}
	});

	it('tells which numbers have moved, and brings them up to date', () => {
		const draft = draftPromise(given(['narcotics']));
		expect(outdated(draft, ranked())).toEqual([]);
		const moved = outdated(draft, ranked(140));
		expect(moved.map(({ now }) => now)).toMatchObject([{ count: 140 }]);
		expect(outdated(broughtUpToDate(draft, ranked(140)), ranked(140))).toEqual([]);
	});

	it('keeps numbers bound through an edit of the words round them', () => {
		const [, picture] = draftPromise(given(['narcotics'])).sections;
		if (!picture) throw new Error('The draft has a problem picture.');
		expect(sectionFromText(sectionText(picture), picture)).toEqual(picture.paragraphs);
		const edited = `${sectionText(picture)}\r\n\r\nEtt stycke till.`.replaceAll('\u00a0', ' ');
		const kept = sectionFromText(edited, picture);
		const bound = (all: typeof kept) =>
			all.flatMap(({ parts }) => parts).filter(({ kind }) => kind !== 'text');
		expect(bound(kept)).toEqual(bound(picture.paragraphs));
		expect(kept.at(-1)?.parts).toEqual([{ kind: 'text', text: 'Ett stycke till.' }]);
	});
});

describe('the checks', () => {
	const fields = (all: Record<string, string>) => (name: string) => all[name] ?? '';

	it('asks for a choice and a reason for each verdict', () => {
		expect(checkDecision(['a', 'b'], fields({})).problems).toEqual([
			{ field: 'verdict-a', reason: 'none-chosen' }
		]);
		const checked = checkDecision(
			['a', 'b'],
			fields({ 'verdict-a': 'chosen', 'verdict-b': 'left-out', 'reason-a': 'Ja.' })
		);
		expect(checked.problems).toEqual([{ field: 'reason-b', reason: 'no-reason' }]);
	});

	it('asks a commitment for party, whole number and a day that exists', () => {
		const filled = { text: 'går', parties: 'Polisen', quantity: '2', unit: 'gånger', per: 'week' };
		expect(checkCommitment(fields(filled), []).ok).toBe(true);
		const wrongs: Record<string, string>[] = [
			{ quantity: '0' },
			{ quantity: '1,5' },
			{ parties: ' , ' },
			{ deadline: '2027-02-30' }
		];
		for (const wrong of wrongs)
			expect(checkCommitment(fields({ ...filled, ...wrong }), []).ok).toBe(false);
	});
});
