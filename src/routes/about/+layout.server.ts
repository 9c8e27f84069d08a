import { listPartnerships } from '#db/queries/partnerships.ts';
import { db } from '#lib/server/database.ts';
import type { LayoutServerLoad } from './$types';

/** For everyone: what holds for the whole installation, and whose own pages say the rest. */
export const load: LayoutServerLoad = async () => ({ towns: await listPartnerships(db()) });
