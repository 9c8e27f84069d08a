import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `sexuell*, trakasser*, tafs*, våldtäkt*, våldtag*, blottare*, ofred*, nakenbild*, grooming`
	}
];
