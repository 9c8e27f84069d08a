import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `knark*, drog*, narkotika*, hasch*, cannabis*, spice, tramadol, sprutor, langa*, *langare, missbruk*, amfetamin*, kokain*, lustgas*`
	}
];
