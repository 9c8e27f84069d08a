import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Fields } from '#lib/survey/check-answers.ts';
import { proofField, stampField, trapField } from '#lib/survey/form-fields.ts';
import type { SetAsideReason } from '#lib/survey/suspicion.ts';
import type { ChannelKind } from '#db/schema-asking.ts';
import { dailyLimit, networkOf } from './network.ts';
import { isProven } from './proof-of-work.ts';

/** Drawn at the start and never kept: only this process can stamp a form. */
const seal = randomBytes(32);

const sealed = (time: string) =>
	createHmac('sha256', seal).update(time).digest('base64url').slice(0, 16);

/** When a form was made, signed, to be sent along with it. */
export function stampOf(atMs: number): string {
	const time = atMs.toString(36);
	return `${time}.${sealed(time)}`;
}

/** How old the form with this stamp is; null when the stamp is not of this process. */
export function ageOf(stamp: string, nowMs: number): number | null {
	const [time = '', signature = ''] = stamp.split('.');
	const given = Buffer.from(signature);
	const right = Buffer.from(sealed(time));
	if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
	return nowMs - parseInt(time, 36);
}

/**
 * Least time: three seconds to find the form, and one for each question answered. Nobody reads and
 * presses faster; people who write take minutes. It catches scripts that fill in whatever they meet.
 */
const leastMs = (answered: number) => 3000 + 1000 * answered;

/** A library, a school or a mobile network has one address for many: more than this is not people. */
const mostFromNetwork = 60;
const perNetwork = dailyLimit(mostFromNetwork);

/** Ways where many share a machine, or where somebody of ours stands beside. */
const shared: readonly ChannelKind[] = ['kiosk', 'paper', 'letter', 'school', 'workplace'];

export type Sent = {
	survey: { stream: 'survey' | 'staff'; questionnaire: { challenge?: boolean } };
	fields: Fields;
	key: string;
	/** Questions answered, background too. */
	answered: number;
	/** Where it came from; null when nobody can tell. */
	address: string | null;
	via: ChannelKind | null;
	today: string;
	nowMs: number;
};

/**
 * What makes a response worth a person's look before it counts. It is only set aside: nothing is
 * dropped, and whoever sent it sees the ordinary receipt.
 *
 * A form without a stamp of ours, or with one from before a restart, is not held against anyone:
 * the page may have been open since. The staff dialogue is not suspected at all: it is open to those
 * who sign in or have their workplace's link, and what is set aside is read one by one, which a
 * small workplace must never be.
 */
export function suspicionsOf(sent: Sent): SetAsideReason[] {
	const { survey, fields, via } = sent;
	if (survey.stream === 'staff') return [];
	const first = (name: string) => fields.get(name)?.[0] ?? '';
	const stamp = first(stampField);
	const suspicions: SetAsideReason[] = [];

	if (first(trapField) !== '') suspicions.push('trap');
	const age = ageOf(stamp, sent.nowMs);
	if (age !== null && age < leastMs(sent.answered)) suspicions.push('too-fast');
	if (via !== null && shared.includes(via)) return suspicions;

	const network = sent.address === null ? null : networkOf(sent.address);
	if (network !== null && perNetwork.isOver(network, sent.today, sent.nowMs)) {
		suspicions.push('many-from-network');
	}
	if (survey.questionnaire.challenge && !isProven({ key: sent.key, stamp }, first(proofField))) {
		suspicions.push('no-proof');
	}
	return suspicions;
}
