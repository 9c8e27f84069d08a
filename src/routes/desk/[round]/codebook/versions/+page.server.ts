import { listVersions } from '#db/queries/codebooks.ts';
import { compareCodebooks } from '#lib/coding/compare-codebooks.ts';
import { today } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Versions a page. */
const size = 20;

/** Every version of the round's codebook, who made it, why and what it changed. */
export const load: PageServerLoad = async (visit) => {
	const { round, roles } = await enter(visit, 'answers:read');
	const all = await listVersions(db(), round.partnershipId, round.codebookVersionId);
	const wished = Math.floor(Number(visit.url.searchParams.get('from') ?? 0) / size) * size;
	const from = wished > 0 && wished < all.length ? wished : 0;
	return {
		page: { from, size, total: all.length },
		mayEdit: mayDo(roles, 'codebook:edit'),
		versions: all.slice(from, from + size).map((version, at) => {
			const before = all[from + at + 1];
			const { id, number, author, reason, createdAt, codebook } = version;
			return {
				...{ number, author, reason, day: today(new Date(createdAt)) },
				holds: id === round.codebookVersionId,
				change: before ? compareCodebooks(before.codebook, codebook) : null
			};
		})
	};
};
