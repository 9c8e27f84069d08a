import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `stöld*, stulen, stulna, stjäl*, inbrott*, *tjuv*, snatt*, ficktjuv*`
	}
];
