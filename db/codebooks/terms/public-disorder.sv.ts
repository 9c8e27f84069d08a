import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `skräp*, nedskräp*, oväsen, högljud*, stök*, störande, tigger*, tiggeri*, smällare*, lösa hundar`
	}
];
