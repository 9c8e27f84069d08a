import { m } from '#lib/words/compiled/messages.js';
import type { Sent } from './send-meeting.ts';

/** How a meeting that is kept here stands with the server. */
export type Standing = Exclude<Sent['is'], 'sent'> | 'sending';

export function standingWords(standing: Standing): string {
	return words[standing]();
}

const words: Record<Standing, () => string> = {
	waiting: m.meetings_state_waiting,
	sending: m.meetings_state_sending,
	'signed-out': m.meetings_state_signed_out,
	refused: m.meetings_state_refused,
	'not-kept': m.meetings_state_not_kept,
	'other-account': m.meetings_state_other,
	forbidden: m.meetings_state_forbidden
};
