import { enterTown } from '#lib/server/permission.ts';
import { meetingGuide } from '#lib/survey/templates/meeting-guide.ts';
import { guideLanguage } from './guide-language.ts';
import type { PageServerLoad } from './$types';

/** How to hold a meeting, to print or to take away and change. */
export const load: PageServerLoad = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	return { language: guideLanguage(event.url), guide: meetingGuide(partnership.place) };
};
