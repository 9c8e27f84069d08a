import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `ungdomar, ungdomsgäng*, fritidsgård*, ungdomsgård*, ungar, föräldrar`
	}
];
