import { enterTown } from '#lib/server/permission.ts';
import { guideAsText, meetingGuide } from '#lib/survey/templates/meeting-guide.ts';
import { guideLanguage } from '../guide-language.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { partnership } = await enterTown(event, 'partnership:edit');
	const language = guideLanguage(event.url);
	return new Response(guideAsText(meetingGuide(partnership.place), language), {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': `attachment; filename="${language === 'fi' ? 'keskusteluopas' : 'samtalsguide'}.md"`
		}
	});
};
