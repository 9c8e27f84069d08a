import { describe, expect, it } from 'vitest';
import { concordance } from '#lib/text/concordance.ts';
import { placeFinder, placeKey, proposePlaces } from '#lib/text/places.ts';
import { timesIn } from '#lib/text/times.ts';
import { tokenise } from '#lib/text/tokenise.ts';

describe('a word in context', () => {
	const of = (text: string, word: string, reach?: number) =>
		concordance(text, tokenise(text), (token) => token.word === word, reach);

	it('stands between whole words, with a sign that the answer goes on', () => {
		expect(of('Det är mycket fylleri vid\ntorget, varje kväll!', 'fylleri', 12)).toEqual([
			{ left: '… är mycket', word: 'fylleri', right: 'vid torget …' }
		]);
	});
	it('has the whole of a short answer, its signs too, and every place', () => {
		expect(of('(Fylleri! Fylleri.)', 'fylleri')).toEqual([
			{ left: '(', word: 'Fylleri', right: '! Fylleri.)' },
			{ left: '(Fylleri!', word: 'Fylleri', right: '.)' }
		]);
	});
});

describe('times', () => {
	it.each([
		['Fredagskvällarna på sommaren', ['evening', 'friday', 'summer']],
		['värst nattetid och på helgerna', ['night', 'weekend']],
		['pimeää iltaisin talvella', ['evening', 'winter']],
		['every Saturday night', ['night', 'saturday']],
		['vår gata, en vanlig dag, 15 år', []],
		['Helgad vare nattlinnet', []]
	])('in «%s»', (text, found) => {
		expect(timesIn(tokenise(text))).toEqual(found);
	});
});

describe('places', () => {
	const found = (text: string, ...names: string[]) =>
		placeFinder(names.map(placeKey))(tokenise(text));

	it('that are known are found in other forms, the longest name first', () => {
		expect(
			found('bråk på Stora Torget och i Karungissa', 'Torget', 'Stora torget', 'Karungi')
		).toEqual(['stora torget', 'karungi']);
		expect(found('en maxad moped', 'Max')).toEqual([]);
	});

	const proposed = (text: string, isFinnish = false) =>
		proposePlaces(text, tokenise(text), isFinnish);
	it.each([
		['Det säljs knark vid Resecentrum varje dag', ['Resecentrum']],
		['mörkt på Norra Esplanaden och bakom Coop', ['Norra Esplanaden', 'Coop']],
		['På Kvällarna är det stökigt', ['Kvällarna']],
		['ring till Kalle på Storgatan', ['Storgatan']],
		['I Sverige ska polisen synas', []],
		['ALLT ÄR FEL VID SKOLAN', []]
	])('are proposed from «%s»', (text, names) => {
		expect(proposed(text)).toEqual(names);
	});
	it('are proposed from Finnish cases of place', () => {
		expect(proposed('nuoret juovat Torniossa ja Rajallalla', true)).toEqual(['Tornio', 'Rajalla']);
	});
});
