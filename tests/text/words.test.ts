import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundedMap } from '#lib/text/bounded-map.ts';
import { splitCompound } from '#lib/text/compounds.ts';
import { dictionary, isOrdinarySwedish } from '#lib/text/dictionary.ts';
import { withoutDots, withoutStretch } from '#lib/text/fold.ts';
import { isOneEdit } from '#lib/text/one-edit.ts';
import { stem } from '#lib/text/stem.ts';

describe('splitCompound', () => {
	it.each([
		['narkotikaförsäljning', 'narkotika|försäljning'],
		['polisnärvaro', 'polis|närvaro'],
		['trafiksäkerhetsarbete', 'trafik|säkerhet|s|arbete'],
		['närpolis', 'när|polis'],
		['skolgård', 'skol|gård'],
		['gatubelysning', 'gatu|belysning'],
		['cykelstöld', 'cykel|stöld'],
		['ungdomsgård', 'ungdom|s|gård'],
		['båtmotorstöld', 'båt|motor|stöld'],
		['gräsmatta', 'gräs|matta'],
		['knarkhandel', 'knark|handel']
	])('shows %s as %s', (word, parts) => {
		expect(splitCompound(word).join('|')).toBe(parts);
	});

	it.each(
		'polisen poliserna poliser polisiär från trottoar klotter otrygghet ungdomar problem skadegörelse hastigheten kontrollerar förskolan inget föreningen läskigaste grejerna'.split(
			' '
		)
	)('leaves %s whole', (word) => {
		expect(splitCompound(word)).toEqual([word]);
	});

	it('loses no letter of any word', () => {
		const letters = fc.string({ unit: fc.constantFrom(...'abdefgiklmnoprstuvåäö'), maxLength: 45 });
		fc.assert(
			fc.property(letters, (word) => {
				expect(splitCompound(word).join('')).toBe(word);
			})
		);
	});
});

describe('stem', () => {
	it.each([
		['poliserna', 'polisens', 'sv'],
		['droger', 'drogerna', 'sv'],
		['lampa', 'lamporna', 'sv'],
		['poliisin', 'poliisia', 'fi'],
		['rånet', 'rån', 'sv'],
		['knarkets', 'knark', 'sv'],
		['klottret', 'klotter', 'sv'],
		['fyllona', 'fyllo', 'sv'],
		['traktorerna', 'traktor', 'sv'],
		['staketet', 'staket', 'sv'],
		['huumeita', 'huumeet', 'fi'],
		['poliisi', 'poliisia', 'fi'],
		['dealing', 'deal', 'en'],
		['fights', 'fighting', 'en']
	] as const)('takes %s and %s for the same word', (one, other, lang) => {
		expect(stem(one, lang)).toBe(stem(other, lang));
	});

	it('reads Meänkieli by Finnish stems, and an unknown language by Swedish ones', () => {
		expect(stem('poliisin', 'fit')).toBe(stem('poliisin', 'fi'));
		expect(stem('poliserna', 'und')).toBe(stem('poliserna', 'sv'));
	});

	it('leaves a word that nobody writes as it is', () => {
		const word = 'ar'.repeat(50_000);
		expect(stem(word, 'sv')).toBe(word);
	});
});

describe('dictionary', () => {
	it('holds the words of dictionary-sv, and no others', () => {
		const source = readFileSync('node_modules/dictionary-sv/index.dic', 'utf8');
		const lines = source.split('\n').slice(1);
		const words = new Set(lines.map((line) => line.split('/')[0] ?? ''));
		const packed = [...words].filter((word) => /^[a-zåäöé]{2,24}$/.test(word));
		const wrong = packed.filter((word) => !dictionary().has(word));
		const almost = packed.flatMap((word) => [word.slice(0, -1), `${word}q`, word.slice(1)]);
		wrong.push(...almost.filter((word) => dictionary().has(word) !== words.has(word)));
		expect(
			wrong.filter((word) => word.length > 1),
			'run node scripts/dictionary.ts'
		).toEqual([]);
	});

	it.each(['', '-', 'Polis', 'łódź', '警察'])('does not hold "%s"', (word) => {
		expect(dictionary().has(word)).toBe(false);
	});
});

describe('isOrdinarySwedish', () => {
	it.each(['från', 'gräsmatta', 'bilarna', 'nycklar', 'sprang', 'hundarnas'])(
		'knows %s',
		(word) => {
			expect(isOrdinarySwedish(word)).toBe(true);
		}
	);

	it.each(['narkottika', 'pliserna', 'knrak', 'xyzzy'])('does not know %s', (word) => {
		expect(isOrdinarySwedish(word)).toBe(false);
	});
});

describe('isOneEdit', () => {
	it.each([
		['polis', 'plois'],
		['polis', 'poli'],
		['polis', 'poliss'],
		['polis', 'pelis'],
		['a', '']
	])('%s and %s are a slip apart', (one, other) => {
		expect(isOneEdit(one, other)).toBe(true);
		expect(isOneEdit(other, one)).toBe(true);
	});

	it.each([
		['rån', 'rån'],
		['polis', 'pils'.repeat(2)],
		['abcd', 'badc'],
		['polis', 'pol']
	])('%s and %s are not', (one, other) => {
		expect(isOneEdit(one, other)).toBe(false);
	});
});

describe('folding', () => {
	it('takes away dots and rings', () => {
		expect(withoutDots('fönsterrån')).toBe('fonsterran');
	});

	it('draws a stretched word together, and leaves double letters', () => {
		expect(withoutStretch('poliiiis')).toBe('polis');
		expect(withoutStretch('snatteri')).toBe('snatteri');
	});
});

describe('boundedMap', () => {
	it('makes a word once while it is in use, and forgets what is old', () => {
		const made: string[] = [];
		const make = (word: string) => {
			made.push(word);
			return word.length;
		};
		const map = boundedMap<number>(2);
		for (const word of ['a', 'a', 'bb', 'a', 'ccc', 'a', 'dddd', 'bb']) {
			expect(map.get(word, make)).toBe(word.length);
		}
		expect(made.filter((word) => word === 'a')).toHaveLength(1);
	});
});
