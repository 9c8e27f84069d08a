import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	codeSigns,
	grouped,
	letterCodeLength,
	makeCode,
	readCode
} from '#lib/survey/channel-code.ts';

test('has no two signs that look alike', () => {
	for (const alike of ['0OQD', '1IL', '2Z', '5S', '6G', '8B', 'UV']) {
		expect([...alike].filter((sign) => codeSigns.includes(sign)).length).toBeLessThanOrEqual(1);
	}
	expect(new Set(codeSigns).size).toBe(codeSigns.length);
});

test('reads back what it made, however it was typed', () => {
	const code = fc.array(fc.nat(codeSigns.length - 1), {
		minLength: letterCodeLength,
		maxLength: letterCodeLength
	});
	fc.assert(
		fc.property(code, (picks) => {
			let at = 0;
			const made = makeCode(letterCodeLength, () => picks[at++] ?? 0);
			for (const typed of [
				made,
				grouped(made),
				grouped(made).toLowerCase(),
				made.replace(/(..)/g, '$1-')
			])
				expect(readCode(typed, letterCodeLength)).toBe(made);
		})
	);
});

test('forgives signs that were misread', () => {
	expect(readCode('BSZ guv 3456', 10)).toBe('8526VV3456');
});

test.each(['', 'A7K', 'A7KM4PX9DW2', 'A7KM4PX9D!', 'A7KM4PX9D0', '¤%&/()=?`^', 'å'.repeat(10)])(
	'takes no other for a code: %s',
	(typed) => {
		expect(readCode(typed, letterCodeLength)).toBeNull();
	}
);
