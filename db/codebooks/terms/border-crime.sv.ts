import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `smuggl*, gräns*, tull*, gränskontroll*`
	}
];
