import { error } from '@sveltejs/kit';
import type { AnswersState } from '#lib/server/exchange/states.ts';
import { findUpload, type Upload } from '#lib/server/exchange/uploads.ts';
import type { Entered } from '#lib/server/permission.ts';

/** The visitor's own file of answers and how far it has come; «not found» for anybody else's. */
export function answersUpload(
	{ account, round }: Entered,
	token: string
): { upload: Upload; state: AnswersState } {
	const upload = findUpload(token, { accountId: account.id, roundId: round.id });
	if (upload?.state.kind !== 'answers') error(404, 'no-such-upload');
	return { upload, state: upload.state };
}
