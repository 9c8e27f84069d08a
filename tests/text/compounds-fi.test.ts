import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstParts, lastParts, wholeWords } from '#lib/text/compound-parts-fi.ts';
import { splitFinnishCompound } from '#lib/text/compounds-fi.ts';

describe('splitFinnishCompound', () => {
	it.each([
		// The first part as it stands in a dictionary.
		['huumekauppa', 'huume|kauppa'],
		['poliisipartio', 'poliisi|partio'],
		['katuvalo', 'katu|valo'],
		['mopoauto', 'mopo|auto'],
		['kellarimurto', 'kellari|murto'],
		['nettihuijaus', 'netti|huijaus'],
		['kyläpoliisi', 'kylä|poliisi'],
		['rajavartiosto', 'raja|vartiosto'],
		['tappouhkaus', 'tappo|uhkaus'],
		// In the genitive.
		['lastensuojelu', 'lasten|suojelu'],
		['autonkuljettaja', 'auton|kuljettaja'],
		['tiedonkulku', 'tiedon|kulku'],
		['vanhainkoti', 'vanhain|koti'],
		// With a form of its own.
		['nuorisotalo', 'nuoriso|talo'],
		['ihmiskauppa', 'ihmis|kauppa'],
		['naispoliisi', 'nais|poliisi'],
		['rikollisjengi', 'rikollis|jengi'],
		['liikenneturvallisuus', 'liikenne|turvallisuus'],
		['turvallisuuskävely', 'turvallisuus|kävely'],
		['muukalaisviha', 'muukalais|viha'],
		// Of three parts.
		['kevytmoottoripyörä', 'kevyt|moottori|pyörä'],
		['kouluterveydenhoitaja', 'koulu|terveyden|hoitaja'],
		['kotipostilaatikko', 'koti|posti|laatikko']
	])('shows %s as %s', (word, parts) => {
		expect(splitFinnishCompound(word).join('|')).toBe(parts);
	});

	it.each([
		['huumekaupan', 'huume|kaupan'],
		['huumekauppaa', 'huume|kauppaa'],
		['katuvaloja', 'katu|valoja'],
		['katuvaloistakaan', 'katu|valoistakaan'],
		['mopopoikien', 'mopo|poikien'],
		['suojatiellä', 'suoja|tiellä'],
		['pyörävarkaat', 'pyörä|varkaat'],
		['moottorikelkkoja', 'moottori|kelkkoja'],
		['naapurivalvontaa', 'naapuri|valvontaa'],
		['nuorisotyöntekijöitä', 'nuoriso|työntekijöitä'],
		['rajavartijoita', 'raja|vartijoita'],
		['poliisiasemallamme', 'poliisi|asemallamme'],
		['ekaluokkalaiset', 'eka|luokkalaiset'],
		['bussipysäkeillä', 'bussi|pysäkeillä'],
		['rattijuopoista', 'ratti|juopoista']
	])('knows the last part of %s in its form', (word, parts) => {
		expect(splitFinnishCompound(word).join('|')).toBe(parts);
	});

	it.each(
		(
			'poliisi poliisille poliiseja kaupunki kaupungissa koulussa koulutusta koulukaan humala humalaiset ' +
			'huumeita huumeista mopoilla mopoilijat autolla autoilijat asemalla automaatti automaatilla ' +
			'nuoria nuorisoa katuja kaduilla kauppaan kaupassa kotona kotiin kylillä kyläläiset ' +
			'väkivalta väkivaltaa ilkivalta viranomaiset yhteistyö vastaanotto lähellä tappelu tappelut ' +
			'varkaita vartija vartijoita valoja rajalla rajoittaa pelottaa pelkään turvallista turvaton ' +
			'turvattomuus työttömät työntää tietoa tietenkin tiellä maalattu maalaus pimeällä ' +
			'keskustassa keskustella ravintola liikenne liikkuvat alaikäisille irtonainen ylitornioon ' +
			'vastapäätä puhelin puhelimessa vaimoille rappusilla perjantaina ruotsalaiset suomalaiset ' +
			'narkkarit pahoinpitely juopottelu kännissä'
		).split(' ')
	)('leaves %s whole', (word) => {
		expect(splitFinnishCompound(word)).toEqual([word]);
	});

	it('leaves what is no Finnish word as it is, however long', () => {
		for (const word of ['', 'katu', 'katu valo', 'КАТУВАЛО', 'katu'.repeat(5000)])
			expect(splitFinnishCompound(word)).toEqual([word]);
	});

	it('loses no letter of any word', () => {
		const part = fc.constantFrom(...firstParts, ...lastParts);
		fc.assert(
			fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
				const word = parts.join('');
				expect(splitFinnishCompound(word).join('')).toBe(word);
			})
		);
	});

	it('has each part once, in lower case', () => {
		for (const parts of [firstParts, lastParts, wholeWords]) {
			expect(new Set(parts).size).toBe(parts.length);
			for (const part of parts) expect(part).toMatch(/^[a-zåäö]+$/);
		}
	});
});
