import { eng, fin, swe } from 'stopword';

/** Small words, in lower case: they stand in every kind of answer and name nothing. */
export const smallWords = {
	sv: new Set(swe),
	fi: new Set(fin),
	en: new Set(eng)
} satisfies Record<string, ReadonlySet<string>>;
