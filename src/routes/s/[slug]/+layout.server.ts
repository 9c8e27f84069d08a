import type { LayoutServerLoad } from './$types';
import { surveyFor } from './survey-for.ts';

/** Nothing here needs a script: the whole survey works in any browser. See ui/ask/enhance for the one it has. */
export const csr = false;

export const load: LayoutServerLoad = async (event) => {
	const { slug, stream, closesOn, versionId, questionnaire, round, partnership } =
		await surveyFor(event);
	return {
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
