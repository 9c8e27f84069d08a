import { mostLetters } from '#lib/server/letters.ts';
import { letterParameter } from '#lib/survey/channel-code.ts';

/** Where a letter's square leads: to the page that takes its code, with the code filled in. */
export const letterLink = (origin: string, channel: string, code: string): string =>
	`${origin}/c/${channel}?${letterParameter}=${code}`;

/** How many letters a form asks for; null when it does not say so in a way that can be done. */
export function howMany(form: FormData): number | null {
	const written = String(form.get('count') ?? '').replace(/\s/g, '');
	const count = /^\d{1,6}$/.test(written) ? Number(written) : 0;
	return count >= 1 && count <= mostLetters ? count : null;
}
