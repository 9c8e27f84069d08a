import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `kvinnofrid*, kvinnomisshandel, partnervåld*, relationsvåld*, hedersvåld*, heder*, våld i nära relationer, kvinnojour*`
	}
];
