import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#lib/text/language.ts';

const answers = {
	sv: [
		'Det är för mycket bråk på torget om kvällarna',
		'polisen syns aldrig',
		'fyllon vid ICA',
		'knark',
		'Gatan är mörk och ingen lagar lamporna'
	],
	fi: [
		'Liian vähän poliiseja kaduilla',
		'poliisi ei näy missään',
		'mopot',
		'Nuoret ajavat mopoilla liian lujaa',
		'Toivon lisää valoja puistoon'
	],
	fit: [
		'Met olema pölänny ko nuoret ajava mopoila',
		'Täälä oon liian pimiä',
		'Poliisi ei ole koskhaan täälä ko sitä tarttee'
	],
	en: [
		'Young people ride mopeds too fast',
		'The street lights have been broken since autumn',
		'I do not feel safe walking home at night'
	]
} as const;

describe('detectLanguage', () => {
	for (const [lang, texts] of Object.entries(answers)) {
		it.each(texts)(`reads as ${lang}: %s`, (text) => {
			expect(detectLanguage(text)).toBe(lang);
		});
	}

	it('gives a mixed answer the language that most of it speaks', () => {
		expect(detectLanguage('There are too many drunk people here. Poliisi ei tule.')).toBe('en');
		expect(detectLanguage('Det är alldeles för mörkt vid tunneln, very scary')).toBe('sv');
	});

	it('knows nothing about an answer without letters it can read', () => {
		for (const text of ['', '123', '😀', 'Более', '?!', 'مرحبا']) {
			expect(detectLanguage(text)).toBe('und');
		}
	});
});
