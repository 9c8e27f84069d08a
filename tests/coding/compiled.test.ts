import { describe, expect, it } from 'vitest';
import { assembledCodebook } from '#db/codebooks/assembled.ts';
import { defaultCodebook } from '#db/codebooks/default.ts';
import { compile } from '#lib/coding/compile.ts';
import { finder } from '#lib/coding/find-hits.ts';
import { textsOf } from '#lib/coding/patterns.ts';
import { defaultLearned } from '#lib/server/default-learned.ts';
import { tokenise } from '#lib/text/tokenise.ts';

const compiled = defaultLearned().compiled;

describe('the codebook that ships', () => {
	it('is what its files say today', () => {
		expect(defaultCodebook, 'run node scripts/codebook.ts').toEqual(assembledCodebook);
	});

	it.each(['sv', 'fi', 'en'] as const)('is compiled as it would be today: %s', (lexicon) => {
		const afresh = compile(textsOf(assembledCodebook, lexicon), lexicon);
		expect(compiled?.(lexicon), 'run node scripts/codebook.ts').toEqual(afresh);
	});

	it('is compiled afresh when somebody has changed a word', () => {
		const changed = structuredClone(defaultCodebook);
		const [group] = changed.themes[0]?.terms ?? [];
		if (group) group.sv = `blomkvast, ${group.sv ?? ''}`;
		const tokens = tokenise('de stal en blomkvast');
		const termsBy = (codebook: typeof changed) =>
			finder(codebook, 'sv', compiled?.('sv'))
				.hits(tokens)
				.map(({ pattern }) => pattern.text);
		expect(termsBy(defaultCodebook)).not.toContain('blomkvast');
		expect(termsBy(changed).toSorted()).toEqual(
			['blomkvast', ...termsBy(defaultCodebook)].toSorted()
		);
	});
});
