import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		en: `lighting, streetlight*, dark, unsafe, tunnel, underpass`
	}
];
