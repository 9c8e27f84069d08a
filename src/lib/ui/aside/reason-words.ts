import type { SetAsideReason } from '#lib/survey/suspicion.ts';
import { m } from '#lib/words/compiled/messages.js';

/** Why a response was set aside, and what else it may be than a robot. */
export function reasonWords(reason: SetAsideReason): string {
	return whole[reason]();
}

/** The same in a few words. */
export function shortReason(reason: SetAsideReason): string {
	return short[reason]();
}

const whole: Record<SetAsideReason, () => string> = {
	trap: m.aside_reason_trap,
	'too-fast': m.aside_reason_too_fast,
	'many-from-network': m.aside_reason_many_from_network,
	'no-proof': m.aside_reason_no_proof
};

const short: Record<SetAsideReason, () => string> = {
	trap: m.aside_short_trap,
	'too-fast': m.aside_short_too_fast,
	'many-from-network': m.aside_short_many_from_network,
	'no-proof': m.aside_short_no_proof
};
