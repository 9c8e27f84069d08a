import { describe, expect, it } from 'vitest';
import { code } from '#lib/coding/code.ts';
import { book, shownFor, themesOf } from './small-codebook.ts';

const finds = (theme: string, texts: string[], lang: 'sv' | 'fi' | 'fit' | 'en' = 'sv') =>
	it.each(texts)(`finds ${theme} in: %s`, (text) => {
		expect(themesOf(text, { lang })).toContain(theme);
	});
const leaves = (theme: string, texts: string[]) =>
	it.each(texts)(`finds no ${theme} in: %s`, (text) => {
		expect(themesOf(text)).not.toContain(theme);
	});

describe('inflected forms', () => {
	finds('narcotics', ['droger', 'drogerna säljs', 'drogens väg']);
	finds('traffic', ['mopederna', 'mopeder överallt', 'moppar och moppen']);
	finds('public-violence', ['rånen', 'rånet i går']);
	finds('narcotics', ['huumeita myydään', 'huumeet', 'huumeiden käyttö'], 'fi');
	finds('police-presence', ['poliisia ei näy', 'poliisin partioita'], 'fi');
	finds('traffic', ['mopot', 'mopoilla ajethaan'], 'fit');
	finds('public-violence', ['fights every night', 'robberies'], 'en');
});

describe('compounds', () => {
	finds('narcotics', ['knarkförsäljning', 'blandmissbruket', 'haschlangare']);
	finds('public-violence', ['kvinnomisshandeln']);
	finds('narcotics', ['huumekauppaa'], 'fi');
	leaves('traffic', ['cykelhjälm']);
});

describe('words written apart', () => {
	finds('narcotics', ['narkotika handel', 'knark försäljning']);
	finds('traffic', ['A traktor', 'a-traktorer', 'EPA traktorer']);
});

describe('å, ä and ö without dots', () => {
	finds('unsafe-places', ['morkt vid ån', 'belysningen ar dalig']);
	finds('public-violence', ['slagsmal']);
});

describe('drawn-out and doubled letters', () => {
	finds('public-violence', ['bråååååk', 'slagsmååål']);
	finds('narcotics', ['narkottika', 'knaaaark']);
});

describe('one slip of the keys', () => {
	finds('narcotics', ['narkotkia', 'narkotka', 'narktoika']);
	finds('public-violence', ['slagsmåll', 'slgsmål', 'slagsmol']);
	finds('alcohol', ['fylleeri']);
	leaves('public-violence', [
		'från',
		'fran kyrkan till torget',
		'ran',
		'de sprang ifrån',
		'jag tar frön',
		'brunnen',
		'baka bröd'
	]);
	leaves('unsafe-places', ['gräsmatta', 'gräset', 'mört', 'marknad']);
	leaves('narcotics', ['dragen', 'drag', 'Knut']);

	it('tells that it read the word as another', () => {
		const [found] = code(book, { text: 'narkotkia', lang: 'sv' }).themes;
		expect(found?.why[0]).toMatchObject({ because: 'term', repaired: true, word: 'narkotkia' });
	});
});

describe('phrases', () => {
	finds('narcotics', ['det luktar sött i porten', 'luktar väldigt konstigt sött']);
	leaves('narcotics', [
		'luktar inte alls så värst sött',
		'sött luktar det',
		'det luktar kaffe och bröd och något annat sött'
	]);
	it('takes the phrase as one piece of evidence', () => {
		expect(shownFor('det luktar så sött i porten', 'narcotics')).toEqual(['luktar så sött']);
	});
});

describe('phrases with a wide gap', () => {
	finds('police-presence', ['man ringer och ringer men ingen av dem kommer']);
	it('reaches over eight words and no further', () => {
		const words = (count: number) => `jag ringer ${'och '.repeat(count)}de kommer`;
		expect(themesOf(words(7))).toContain('police-presence');
		expect(themesOf(words(8))).not.toContain('police-presence');
	});
});

describe('pairs that stand apart', () => {
	it('finds them in any order, anywhere', () => {
		const reasons = (text: string) =>
			code(book, { text, lang: 'sv' }).themes.flatMap(({ why }) =>
				why.map((each) => (each.because === 'term' ? each.about : ''))
			);
		expect(reasons('Man väntar i timmar. Sedan är det ingen polis som syns.')).toContain('Väntan');
		expect(reasons('Man väntar i timmar på bussen.')).not.toContain('Väntan');
	});
});

describe('cancelling words', () => {
	leaves('narcotics', ['drogeriet', 'drogerier']);
	finds('narcotics', ['droger utanför drogeriet']);
});

describe('hints', () => {
	leaves('alcohol', ['öl']);
});

describe('every place is shown', () => {
	it('gives each place once, in order', () => {
		expect(shownFor('Knark här. knark där, KNARKARE överallt', 'narcotics')).toEqual([
			'Knark',
			'knark',
			'KNARKARE'
		]);
	});
});
