import { describe, expect, it } from 'vitest';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { code, type Answer } from '#lib/coding/code.ts';
import { isAboutLack } from '#lib/coding/codebook.ts';
import { book, themesOf } from './small-codebook.ts';

const says = (texts: [string, string[]][], rest: Omit<Answer, 'text'> = { lang: 'sv' }) =>
	it.each(texts)('%s → %j', (text, themes) => {
		expect(themesOf(text, rest)).toEqual(themes);
	});

describe('a theme that is denied', () => {
	says([
		['inga problem med droger', []],
		['Inga droger här', []],
		['aldrig sett några droger', []],
		['Har inte sett droger, bråk eller fyllon', []],
		['droger har jag aldrig sett', []],
		['knark finns det inte här', []],
		['Inget bråk på torget.', []]
	]);
	says(
		[
			['ei huumeita', []],
			['en ole nähnyt huumeita', []],
			['ei ongelmia huumeiden kanssa', []]
		],
		{ lang: 'fi' }
	);
	says(
		[
			['no drugs here', []],
			['I have never seen any drug dealers', []],
			['no problem with fights', []]
		],
		{ lang: 'en' }
	);
});

describe('a denial that is none', () => {
	says([
		['inte bara droger, bråk också', ['narcotics', 'public-violence']],
		['jag vågar inte gå förbi knarkarna', ['narcotics']],
		['kan inte sova för mopederna', ['traffic']],
		['ingen gör något åt knarket', ['narcotics']],
		['det görs inget mot drogerna', ['narcotics']],
		['Jag dricker inte. Men knarket är överallt', ['narcotics']],
		['inte snatteri utan rån', ['public-violence']],
		['mer vakter så man slipper bråk', ['public-violence']],
		['de bryr sig inte, kör fort med mopederna', ['traffic']]
	]);
});

describe('what is missing', () => {
	says([
		['inga poliser syns', ['police-presence']],
		['ser aldrig en polis', ['police-presence']],
		['ingen belysning', ['unsafe-places']],
		['det finns inget behandlingshem', ['narcotics']],
		['inga problem med polisen', []]
	]);

	it("is a theme's own affair, and in versions kept before themes could say so that of four", () => {
		expect(isAboutLack({ id: 'snorojning', trouble: 'missing' })).toBe(true);
		expect(isAboutLack({ id: 'youth', trouble: 'there' })).toBe(false);
		const themes = defaultCodebook.themes;
		const old = themes.map(({ id }) => ({ id }));
		expect(old.map(isAboutLack)).toEqual(themes.map(isAboutLack));
		expect(themes.filter(isAboutLack).map(({ trouble }) => trouble)).toEqual([
			...['missing', 'missing', 'missing', 'missing']
		]);
	});
});

describe('praise', () => {
	says([
		['polisen syns ofta, bra', []],
		['Tack till polisen', []],
		['Nöjd med polisen', []],
		['polisen fungerar inte bra', ['police-presence']],
		['är inte nöjd med polisen', ['police-presence']],
		['fotpatrullen var bra', ['police-presence']]
	]);
	says(
		[
			['the police are great', []],
			['the police never works', ['police-presence']]
		],
		{ lang: 'en' }
	);
	says([['poliisi toimii hyvin', []]], { lang: 'fi' });
});

describe('praise with a wish', () => {
	says([
		['bra att polisen går runt, fortsätt med det', ['police-presence']],
		['polisen är bra men borde synas mer', ['police-presence']],
		['Bra att polisen kommer. Fortsätt!', ['police-presence']],
		['fler poliser, tack', ['police-presence']]
	]);
});

describe('a place or a trade only named', () => {
	says([
		['bor bredvid polisstationen', []],
		['jag står vid polisstationen', []],
		['min son som är polis', []],
		['jobbar som polis', []],
		['polisstationen är stängd', ['police-presence']],
		['knark utanför polisstationen', ['narcotics']],
		['det är polis som behövs', ['police-presence']]
	]);
});

describe('the question as context', () => {
	it.each(['Gångtunneln', 'kyrkparken', 'bakom ICA', 'stationen och busstorget'])(
		'a bare place answers which places are unsafe: %s',
		(text) => {
			expect(themesOf(text, { question: 'unsafe-places' })).toEqual(['unsafe-places']);
			expect(themesOf(text, { question: 'problems' })).toEqual([]);
		}
	);

	it('shows the whole place, and says that the question asked for it', () => {
		const [found] = code(book, { text: ' Kyrkparken! ', question: 'unsafe-places' }).themes;
		expect(found?.spans).toEqual([{ start: 1, end: 11 }]);
		expect(found?.why).toEqual([{ because: 'place-asked-for', theme: 'unsafe-places' }]);
	});

	it.each(['', '…', 'vet ej', 'Vet inte', 'fyllona i kyrkparken'])(
		'no answer and a named culprit are no bare place: %s',
		(text) => {
			expect(themesOf(text, { question: 'unsafe-places' })).not.toContain('unsafe-places');
		}
	);

	it('a long story is no bare place', () => {
		const text = 'Jag går alltid hem över bron om det är sent på året';
		expect(themesOf(text, { question: 'unsafe-places' })).toEqual([]);
	});
});
