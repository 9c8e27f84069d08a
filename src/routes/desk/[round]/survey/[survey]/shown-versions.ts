import { countResponsesByVersion, type SurveyVersion } from '#db/queries/survey-versions.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import type { ShownVersion } from '#lib/ui/builder/shown-version.ts';

/** Fewest staff behind a number: the one just seen at the computer must not be told from it. */
export const leastStaff = 10;

/**
 * The versions with the day they were first in use and how many answered each.
 *
 * For staff, one version with few answers hides all the counts: their sum is shown elsewhere, so
 * the others would give it away.
 */
export async function shownVersions(
	of: { partnershipId: string; surveyId: string; stream: string },
	versions: readonly SurveyVersion[]
): Promise<ShownVersion[]> {
	const counts = await countResponsesByVersion(db(), of);
	const used = versions.filter(({ frozenAt }) => frozenAt !== null);
	const hidden = of.stream === 'staff' && used.some(({ id }) => (counts.get(id) ?? 0) < leastStaff);
	return versions.map(({ id, number, frozenAt }) => ({
		number,
		usedFrom: frozenAt && today(new Date(frozenAt)),
		responses: frozenAt === null || hidden ? null : (counts.get(id) ?? 0)
	}));
}
