import { countResponsesByVersion, type SurveyVersion } from '#db/queries/survey-versions.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import type { ShownVersion } from '#lib/ui/builder/shown-version.ts';

/** Fewest people behind a version's number, by whom the survey is for. */
export const leastOf = (stream: string): number =>
	stream === 'staff' ? fewest.staff : fewest.survey;

/**
 * The versions with the day they were first in use and how many answered each.
 *
 * One version with few answers hides all the counts: their sum is shown elsewhere, so the others
 * would give it away. Among staff none at all is few as well: the one just seen at the computer
 * would be told by the first.
 */
export async function shownVersions(
	of: { partnershipId: string; surveyId: string; stream: string },
	versions: readonly SurveyVersion[]
): Promise<ShownVersion[]> {
	const counts = await countResponsesByVersion(db(), of);
	const used = versions.filter(({ frozenAt }) => frozenAt !== null);
	const hidden = used.some(({ id }) => {
		const count = counts.get(id) ?? 0;
		return count < leastOf(of.stream) && (count > 0 || of.stream === 'staff');
	});
	return versions.map(({ id, number, frozenAt }) => ({
		number,
		usedFrom: frozenAt && today(new Date(frozenAt)),
		responses: frozenAt === null || hidden ? null : (counts.get(id) ?? 0)
	}));
}
