import { redirect } from '@sveltejs/kit';
import { db } from '#lib/server/database.ts';
import { endSession } from '#lib/server/session.ts';
import type { RequestHandler } from './$types';

/** For everyone; a form, so that no link or image can sign anybody out. */
export const POST: RequestHandler = async ({ cookies }) => {
	await endSession(db(), cookies);
	redirect(303, '/');
};
