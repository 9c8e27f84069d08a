import { describe, expect, it } from 'vitest';
import { code } from '#lib/coding/code.ts';
import { explain } from '#lib/coding/explain.ts';
import { book } from './small-codebook.ts';

describe('explain', () => {
	it('names the word that was written, the theme and the group', () => {
		const [found] = code(book, { text: 'Moppar överallt', lang: 'sv' }).themes;
		const why = found?.why[0];
		expect(why && explain(why, 'sv', book)).toBe("'Moppar' är ett sökord för Trafik (Fordon)");
		expect(why && explain(why, 'en', book)).toBe("'Moppar' is a search word for traffic (Fordon)");
	});

	it('shows where a compound was taken apart', () => {
		const [found] = code(book, { text: 'Narkotikaförsäljning', lang: 'sv' }).themes;
		const why = found?.why[0];
		expect(why && explain(why, 'sv', book)).toContain(
			"'Narkotikaförsäljning' (narkotika|försäljning) är ett sökord"
		);
	});

	it('shows the seams of a Finnish compound, in whatever form it stands', () => {
		const [found] = code(book, { text: 'huumekaupasta puhutaan', lang: 'fi' }).themes;
		const why = found?.why[0];
		expect(why && explain(why, 'sv', book)).toBe(
			"'huumekaupasta' (huume|kaupasta) är ett sökord för Narkotika (Ämnen)"
		);
	});

	it('says how a misspelt word was read', () => {
		const [found] = code(book, { text: 'narkotkia', lang: 'sv' }).themes;
		const why = found?.why[0];
		expect(why && explain(why, 'sv', book)).toContain("läst som 'narkotika*'");
		expect(why && explain(why, 'en', book)).toContain("read as 'narkotika*'");
	});

	it('says that the question asked for a place', () => {
		const why = { because: 'place-asked-for', theme: 'unsafe-places' } as const;
		expect(explain(why, 'sv', book)).toBe(
			'En plats som svar på frågan om otrygga platser: Otrygga platser'
		);
		expect(explain(why, 'en', book)).toContain('in answer to the question');
	});

	it('calls a theme by its id when it is not told the names', () => {
		const why = { because: 'place-asked-for', theme: 'unsafe-places' } as const;
		expect(explain(why, 'sv')).toContain('unsafe-places');
	});
});
