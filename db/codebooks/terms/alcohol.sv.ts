import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `alkohol*, sprit*, fyller*, berusad*, fulla, fylla, hembränt, supa*, super`
	}
];
