import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `polis*, poliser, konstapel*, patrull*, fotpatrull*, utrycknin*, 114 14, polisanmäl*, närvaro`
	}
];
