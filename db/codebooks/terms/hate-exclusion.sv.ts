import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `rasis*, hatbrott*, utanförskap*, segregat*, diskriminer*, främlingsfientl*, nazist*`
	}
];
