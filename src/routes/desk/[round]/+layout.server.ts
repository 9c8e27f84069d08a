import { readCodebook } from '#db/queries/codebooks.ts';
import { readProgress } from '#db/queries/progress.ts';
import { db } from '#lib/server/database.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { stagesOf } from '#lib/ui/stages-of.ts';
import type { LayoutServerLoad } from './$types';

/** For everyone with a role in the partnership. Each page below asks for what it needs besides. */
export const load: LayoutServerLoad = async (visit) => {
	const { round, roles } = await enter(visit, 'round:see');
	const [progress, { codebook }] = await Promise.all([
		readProgress(db(), round.partnershipId, round.id),
		readCodebook(db(), round.partnershipId, round.codebookVersionId)
	]);
	const { slug, name, promiseYear, partnership } = round;
	return {
		round: { slug, name, promiseYear, partnership },
		progress,
		may: {
			meet: mayDo(roles, 'meeting:write'),
			rank: mayDo(roles, 'ranking:read'),
			choose: mayDo(roles, 'decision:make')
		},
		stages: stagesOf(slug, progress, codebook.themes.length, {
			meet: mayDo(roles, 'meeting:write'),
			rank: mayDo(roles, 'ranking:read'),
			promise: mayDo(roles, 'promise:read')
		})
	};
};
