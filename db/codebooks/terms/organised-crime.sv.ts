import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `gängkrimin*, kriminella, nätverk, skjutning*, sprängning*, vapen*, svartarbet*, ekobrott*, människohandel`
	}
];
