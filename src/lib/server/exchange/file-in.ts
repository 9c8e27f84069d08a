import { limits } from './limits.ts';
import type { Refusal } from './refusal.ts';

export type SentFile =
	| { ok: true; name: string; bytes: Uint8Array }
	| { ok: false; refusal: Refusal | { reason: 'no-file' } };

/** The file a form was sent with. Its name is only shown, never used as a path. */
export async function fileIn(form: FormData): Promise<SentFile> {
	const file = form.get('file');
	if (!(file instanceof File) || file.name === '') {
		return { ok: false, refusal: { reason: 'no-file' } };
	}
	if (file.size === 0) return { ok: false, refusal: { reason: 'empty' } };
	if (file.size > limits.upload) return { ok: false, refusal: { reason: 'too-big' } };
	const name = file.name.replace(/\p{Cc}/gu, ' ').slice(-200);
	return { ok: true, name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
