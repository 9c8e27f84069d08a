import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		en: `theft*, stolen, burgl*, thief, thieves, shoplift*, break-in*`
	}
];
