import { error } from '@sveltejs/kit';
import { findSurvey } from '#db/queries/surveys.ts';
import { channelAt } from '#lib/server/arrival.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';

/**
 * The channel behind a short link and where its survey is. `open` is false when the link or the
 * survey has been closed: then the survey's own page says how it is.
 */
export async function channelFor(typed: string) {
	const channel = await channelAt(db(), typed);
	if (!channel) error(404, 'no-such-link');
	const survey = await findSurvey(db(), channel.surveySlug);
	const open = !channel.closed && survey !== null && today() <= survey.closesOn;
	return { channel, survey, open };
}

/** An address with the language that was chosen. */
export function inLanguage(path: string, rest: Record<string, string> = {}): string {
	const locale = getLocale();
	const query = new URLSearchParams({ ...rest, ...(locale === 'sv' ? {} : { lang: locale }) });
	return query.size > 0 ? `${path}?${query}` : path;
}
