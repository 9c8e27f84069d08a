import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `slagsmål*, misshand*, =rån, rånad*, personrån*, knivar, överfall*, hotad, hotfull*, våld`
	}
];
