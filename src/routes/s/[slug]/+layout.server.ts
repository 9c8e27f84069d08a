import { arrivalBy } from '#lib/server/arrival.ts';
import { db } from '#lib/server/database.ts';
import type { LayoutServerLoad } from './$types';
import { surveyFor } from './survey-for.ts';

/** Nothing here needs a script: the whole survey works in any browser. See ui/ask/enhance for the one it has. */
export const csr = false;

export const load: LayoutServerLoad = async (event) => {
	const found = await surveyFor(event);
	const { slug, stream, closesOn, versionId, questionnaire, round, partnership } = found;
	const arrival = await arrivalBy(db(), found, event.url);
	return {
		/** The link somebody came by: it stays in the address until they are thanked. */
		via: arrival?.code ?? null,
		channel: arrival?.kind ?? null,
		/** Then it is noted that a member of staff has answered. */
		signedIn: stream === 'staff' && event.locals.account !== null,
		survey: {
			slug,
			stream,
			closesOn,
			versionId,
			questionnaire,
			partnership,
			promiseYear: round.promiseYear
		}
	};
};
