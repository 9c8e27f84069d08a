import { deserialize } from '$app/forms';
import type { MeetingProblem } from '#lib/survey/check-meeting.ts';
import { fieldsOf, type WrittenMeeting } from './written-meeting.ts';

/** What became of a meeting that was sent. Only `sent` and `refused` are certain. */
export type Sent =
	| { is: 'sent' }
	/** Not kept: something is to be put right. */
	| { is: 'refused'; problems: MeetingProblem[] }
	| { is: 'waiting' | 'signed-out' | 'not-kept' | 'other-account' | 'forbidden' };

/**
 * Sends a meeting to the note page's own form action, as the form itself would without script. It
 * may be sent any number of times: its id says that it is the same.
 */
export async function sendMeeting(
	address: string,
	account: string,
	meeting: WrittenMeeting
): Promise<Sent> {
	const body = new URLSearchParams({ account });
	for (const [name, values] of fieldsOf(meeting)) {
		for (const value of values) body.append(name, value);
	}
	try {
		const response = await fetch(address, {
			method: 'POST',
			body,
			headers: { accept: 'application/json', 'x-sveltekit-action': 'true' }
		});
		return read(await response.text());
	} catch {
		// No net, or something between us and the server that answered in its place.
		return { is: 'waiting' };
	}
}

function read(text: string): Sent {
	const result = deserialize<never, { problems?: MeetingProblem[] }>(text);
	if (result.type === 'redirect') {
		return { is: result.location.startsWith('/login') ? 'signed-out' : 'sent' };
	}
	if (result.type === 'failure') {
		if (result.status === 409) return { is: 'other-account' };
		if (result.status === 422) return { is: 'refused', problems: result.data?.problems ?? [] };
		return { is: 'not-kept' };
	}
	const status = result.type === 'error' ? (result.status ?? 500) : 500;
	return { is: status === 403 || status === 404 ? 'forbidden' : 'not-kept' };
}
