import type { AgeBand, PartnershipSettings } from '../partnership-settings.ts';
import type { Locale, Option, Texts } from '../questionnaire.ts';

/** What a town's own questionnaire begins from. */
export type Town = {
	/** As in «How safe do you feel …»: each language bends a place's name in its own way. */
	inPlace: Texts;
	promiseYear: number;
	/** Parts of the municipality, as people call them: by name, or with an id that outlives the name. */
	areas: readonly (string | Option)[];
	/** The usual bands when the town has chosen none. */
	ages?: readonly AgeBand[];
	/** Which languages besides Swedish the town wants; all that its name has a form in when it has not said. */
	languages?: readonly Locale[];
};

/** The languages a questionnaire is offered in: it is written in them, and so is the town's name. */
export function localesOf(
	{ inPlace, languages = ['fi', 'en'] }: Town,
	written: readonly Locale[]
): Locale[] {
	return written.filter(
		(locale) => locale === 'sv' || (languages.includes(locale) && Boolean(inPlace[locale]))
	);
}

/** The town as its settings tell it; what they do not tell is left to the usual. */
export function townOf(settings: Partial<PartnershipSettings>, promiseYear: number): Town {
	const { inPlace = { sv: '' }, areas = [], ages = [], languages } = settings;
	return {
		inPlace,
		promiseYear,
		areas,
		...(ages.length > 0 ? { ages } : {}),
		...(languages ? { languages } : {})
	};
}
