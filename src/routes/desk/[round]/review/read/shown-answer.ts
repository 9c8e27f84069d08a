import type { BlindAnswer } from '#db/queries/blind-readings.ts';
import type { CodedAnswer, Decided } from '#db/queries/coded-answers.ts';
import type { Codebook, ThemeId } from '#lib/coding/codebook.ts';
import { explain } from '#lib/coding/explain.ts';
import type { Asks } from '#lib/survey/questionnaire.ts';
import type { Span } from '#lib/text/span.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';

/** An answer as its reader sees it. */
export type ShownAnswer = {
	id: string;
	text: string;
	asks: Asks;
	/** Themes that are ticked. */
	themes: ThemeId[];
	/** Nothing of this when one reads blind. */
	help: {
		spans: Span[];
		suggestions: { theme: ThemeId; why: string[] }[];
		/** Themes that a save decides on, ticked or not. */
		offered: ThemeId[];
		nearest: ThemeId | null;
		decided: Decided[];
	} | null;
};

/** No more than the text and one's own codes: not the coder's, not anyone else's. */
export function blindAnswer(
	drawn: readonly BlindAnswer[],
	accountId: string,
	answerId: string
): ShownAnswer | null {
	const found = drawn.find(({ id }) => id === answerId);
	if (!found) return null;
	const { id, text, asks, readings } = found;
	const mine = readings.find((each) => each.accountId === accountId);
	return { id, text, asks, themes: mine?.themes ?? [], help: null };
}

/** With the coder's suggestions and reasons, and what people have decided. */
export function codedAnswer(
	{ id, text, asks, themes, found, decided }: CodedAnswer,
	codebook: Codebook,
	queueTheme: ThemeId | null,
	nearest: ThemeId | null
): ShownAnswer {
	const locale = getLocale() === 'en' ? 'en' : 'sv';
	const offered = [...found.map(({ theme }) => theme), ...themes, nearest, queueTheme];
	return {
		id,
		text,
		asks,
		themes,
		help: {
			spans: found.flatMap(({ spans }) => spans),
			suggestions: found.map(({ theme, why }) => ({
				theme,
				why: [...new Set(why.map((each) => explain(each, locale, codebook)))]
			})),
			offered: [...new Set(offered.filter((theme) => theme !== null))],
			nearest,
			decided
		}
	};
}
