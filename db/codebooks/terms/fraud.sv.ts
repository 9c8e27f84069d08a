import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `bedräg*, bluff*, lurad*, luras, lurendrej*, falska, kortbedräg*, identitet*`
	}
];
