import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dailyLimit, networkOf } from '#lib/server/network.ts';
import { isProven } from '#lib/server/proof-of-work.ts';
import { ageOf, stampOf, suspicionsOf, type Sent } from '#lib/server/suspect.ts';
import { provenText } from '#lib/survey/proof.ts';

const nowMs = Date.parse('2026-11-24T10:00:00Z');
const key = '5f0d43b8-4b39-4c57-a3d9-91df29bd8e10';

/** A form that took ten minutes, from a household of its own. */
function sent(change: Partial<Sent> & { form?: Record<string, string> } = {}): Sent {
	const { form = { _stamp: stampOf(nowMs - 600_000) }, ...rest } = change;
	return {
		survey: { stream: 'survey', questionnaire: {} },
		fields: new Map(Object.entries(form).map(([name, value]) => [name, [value]])),
		key,
		answered: 5,
		address: '203.0.113.7',
		via: null,
		today: '2026-11-24',
		nowMs,
		...rest
	};
}

describe('a network', () => {
	test.each([
		['203.0.113.7', '203.0.113.7'],
		['::ffff:203.0.113.7', '203.0.113.7'],
		['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
		['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
		['2001:db8::1', '2001:db8:0:0']
	])('%s is %s', (address, network) => expect(networkOf(address)).toBe(network));

	test.each([
		'127.0.0.1',
		'::1',
		'10.1.2.3',
		'172.17.0.1',
		'192.168.1.9',
		'fe80::1%eth0',
		'fd00::1',
		'unknown'
	])('%s tells nothing: it is the machine’s own house, or a proxy’s', (address) =>
		expect(networkOf(address)).toBeNull()
	);

	test('may send so many a day, and begins anew the next', () => {
		const limit = dailyLimit(2);
		expect(limit.isOver('a', '2026-11-24', nowMs)).toBe(false);
		expect(limit.isOver('a', '2026-11-24', nowMs)).toBe(false);
		expect(limit.isOver('a', '2026-11-24', nowMs)).toBe(true);
		expect(limit.isOver('b', '2026-11-24', nowMs)).toBe(false);
		expect(limit.isOver('a', '2026-11-25', nowMs + 1)).toBe(false);
	});
});

describe('a stamp', () => {
	test('tells how old a form is', () => {
		expect(ageOf(stampOf(nowMs - 5000), nowMs)).toBe(5000);
	});

	test.each(['', 'x', '.', `${(0).toString(36)}.AAAAAAAAAAAAAAAA`, stampOf(nowMs).slice(1)])(
		'of another make tells nothing: %j',
		(stamp) => expect(ageOf(stamp, nowMs)).toBeNull()
	);
});

describe('a response', () => {
	test('by somebody who took their time is not suspected', () => {
		expect(suspicionsOf(sent())).toEqual([]);
	});

	test('sooner than three seconds and one for each answer is too fast', () => {
		const after = (ms: number) => suspicionsOf(sent({ form: { _stamp: stampOf(nowMs - ms) } }));
		expect(after(7900)).toEqual(['too-fast']);
		expect(after(8000)).toEqual([]);
	});

	test('on a page from before a restart is not held against anyone', () => {
		expect(suspicionsOf(sent({ form: { _stamp: 'mwv1elda.XorWCyxSEsXkHzeZ' } }))).toEqual([]);
		expect(suspicionsOf(sent({ form: {} }))).toEqual([]);
	});

	test('with the hidden field filled in is suspected', () => {
		expect(suspicionsOf(sent({ form: { _website: 'https://x.example' } }))).toEqual(['trap']);
	});

	test('from a network that has sent sixty is suspected, but not on a shared machine', () => {
		const from = { address: '198.51.100.9' };
		for (let count = 0; count < 60; count += 1) expect(suspicionsOf(sent(from))).toEqual([]);
		expect(suspicionsOf(sent(from))).toEqual(['many-from-network']);
		for (const via of ['kiosk', 'paper', 'letter', 'school', 'workplace'] as const) {
			expect(suspicionsOf(sent({ ...from, via }))).toEqual([]);
		}
		expect(suspicionsOf(sent({ ...from, address: null }))).toEqual([]);
		expect(suspicionsOf(sent({ ...from, address: '127.0.0.1' }))).toEqual([]);
	});

	test('without the proof that the survey asks for is suspected, with it not', () => {
		const survey = { stream: 'survey' as const, questionnaire: { challenge: true } };
		const stamp = stampOf(nowMs - 600_000);
		const proof = nonceFor({ key, stamp });
		const form = { _stamp: stamp };
		expect(suspicionsOf(sent({ survey, form }))).toEqual(['no-proof']);
		expect(suspicionsOf(sent({ survey, form: { ...form, _proof: 'x' } }))).toEqual(['no-proof']);
		expect(suspicionsOf(sent({ survey, form: { ...form, _proof: proof } }))).toEqual([]);
		const other = '00000000-4b39-4c57-a3d9-91df29bd8e10';
		expect(isProven({ key: other, stamp }, proof)).toBe(false);
		expect(suspicionsOf(sent({ survey, form, via: 'kiosk' }))).toEqual([]);
	});

	test('of the staff is never suspected: they have signed in', () => {
		const survey = { stream: 'staff' as const, questionnaire: { challenge: true } };
		const form = { _website: 'x', _stamp: stampOf(nowMs) };
		expect(suspicionsOf(sent({ survey, form }))).toEqual([]);
	});
});

/** The work a browser does. */
function nonceFor(form: { key: string; stamp: string }): string {
	for (let nonce = 0; ; nonce += 1) {
		const text = nonce.toString(36);
		const digest = createHash('sha256').update(provenText(form, text)).digest('hex');
		if (digest.startsWith('0000')) return text;
	}
}
