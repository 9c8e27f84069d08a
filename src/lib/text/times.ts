import type { Token } from './tokenise.ts';

/** When something happens, as people say it; in the order of a day, a week and a year. */
export const times = [
	'morning',
	'daytime',
	'evening',
	'night',
	'weekday',
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
	'weekend',
	'spring',
	'summer',
	'autumn',
	'winter'
] as const;
export type Time = (typeof times)[number];

/**
 * Words in lower case, Swedish, Finnish, English; compounds too («fredagskvällarna», «sommartid»).
 * Left out on purpose: «vår» and «dag» by themselves, which mostly mean «our» and any day.
 */
const words: Record<Time, RegExp> = {
	morning: /^(?:morgnar|morgon(?:en|tid|rusning)|förmiddag|aamui?[^n]|aamupäiv|mornings?$)/,
	daytime: /^(?:dagtid|eftermiddag|middagstid|lunchtid|skoltid|päivisin|päiväs|iltapäiv|afternoon)/,
	evening: /kväll(?:$|s|ar|en|[st]id)|^(?:ilta(?!päiv)|illa[nlst]|illoin|iltai|evening)/,
	night:
		/(?:^|s|r|helg)(?:natt(?:en|e?tid|etid|liv)?$|nätter)|^(?:yö(?:$|n|l|t|a|s|ai)|öis|öin|nights?$)/,
	weekday: /^(?:vardag|veckodag|arki(?:sin|päiv|na)|weekday)/,
	monday: /^(?:måndag|maanantai|monday)/,
	tuesday: /^(?:tisdag|tiistai|tuesday)/,
	wednesday: /^(?:onsdag|keskiviiko|keskiviikko|wednesday)/,
	thursday: /^(?:torsdag|torstai|thursday)/,
	friday: /^(?:fredag|perjantai|friday)/,
	saturday: /^(?:lördag|lauantai|saturday)/,
	sunday: /^(?:söndag|sunnuntai|sunday)/,
	weekend: /^(?:helg(?!ad|on)|veckoslut|viikonlop|viikonloppu|weekend)/,
	spring: /^(?:våren|vårarna|vårar$|vårvinter|vårkväll|keväisin|kevääl|kevättal|kevät|springtime)/,
	summer: /^(?:sommar|somrar|kesä(?!ku)|summer)/,
	autumn: /^(?:höst|syksy|autumn)/,
	winter: /^(?:vinter|vintrar|talvi(?!t)|talve|winter)/
};

/** Which times a text names, each once. */
export function timesIn(tokens: readonly Token[]): Time[] {
	return times.filter((time) => tokens.some(({ word }) => words[time].test(word)));
}
