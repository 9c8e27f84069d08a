import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `samverk*, samarbet*, information*, återkoppl*, dialog*, grannsamverk*, nattvandr*, socialtjänst*`
	}
];
