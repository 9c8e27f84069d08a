import type { TermGroup } from '#lib/coding/codebook.ts';

/** Words of no theme that tell how others are meant. */
export const terms: TermGroup[] = [
	{
		about: 'Inget svar',
		sv: `vet ej, vet inte, inget, ingenting`
	}
];
