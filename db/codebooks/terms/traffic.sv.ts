import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `trafik*, moped*, moppe*, epa*, a-traktor*, fortkör*, fartkör*, buskör*, rattfyll*, hastighet*, övergångsställe*, cykelbana*, cykelväg*, skoter*, parkering*`
	}
];
