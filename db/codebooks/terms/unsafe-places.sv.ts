import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `belysning*, gatlyk*, gatljus*, mörkt, mörka, otrygg*, tunneln, gångtunnel*, läskigt, kameror`
	}
];
