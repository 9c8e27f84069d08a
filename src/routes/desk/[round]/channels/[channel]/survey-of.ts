import { error } from '@sveltejs/kit';
import { findSurvey } from '#db/queries/surveys.ts';
import { db } from '#lib/server/database.ts';

/** The survey a channel leads to. Nothing is printed before it has been opened: it may change. */
export async function surveyOf({ surveySlug }: { surveySlug: string }) {
	const survey = await findSurvey(db(), surveySlug);
	if (!survey) error(409, 'survey-not-open');
	return survey;
}

export const originOf = ({ locals, url }: { locals: { https: boolean }; url: URL }): string =>
	`${locals.https ? 'https' : 'http'}://${url.host}`;
