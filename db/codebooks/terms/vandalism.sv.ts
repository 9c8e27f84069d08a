import type { TermGroup } from '#lib/coding/codebook.ts';

export const terms: TermGroup[] = [
	{
		about: 'Vanliga ord',
		sv: `skadegör*, klott*, vandal*, sönderslag*, krossad*, anlagd*`
	}
];
