import { describe, expect, it } from 'vitest';
import {
	decisionFieldNames,
	isSameDraft,
	mergeDecisionFields,
	readFields
} from '#lib/promise/decision-draft.ts';
import { checkDecisionRecord, fieldsOfRecord } from '#lib/promise/decision-record.ts';

const themes = ['narcotics', 'police-presence', 'police'];
const written = {
	heldOn: '2026-11-24',
	present: 'Anna Ek, Haparanda stad\nBo Alm, Polisen',
	'verdict-narcotics': 'chosen',
	'reason-narcotics': 'Nämns i alla källor.',
	'verdict-police-presence': 'left-out',
	'reason-police-presence': 'Hanteras i polisens egen plan.',
	'matrix-narcotics-growing': 'yes',
	'note-narcotics-growing': 'Fler beslag än förra året.',
	'matrix-narcotics-costly': 'unknown',
	'question-why': 'Det går att påverka.'
};
const check = (fields: Record<string, string>) =>
	checkDecisionRecord(themes, fields, '2026-11-24').problems;

describe('a decision’s record', () => {
	it('reads the day, who was there, the matrix and the questions', () => {
		const { record, problems } = checkDecisionRecord(themes, written, '2026-11-24');
		expect(problems).toEqual([]);
		expect(record).toMatchObject({
			heldOn: '2026-11-24',
			present: ['Anna Ek, Haparanda stad', 'Bo Alm, Polisen'],
			questions: { why: 'Det går att påverka.' }
		});
		expect(record.matrix).toEqual([
			{
				theme: 'narcotics',
				criterion: 'growing',
				answer: 'yes',
				note: 'Fler beslag än förra året.'
			},
			{ theme: 'narcotics', criterion: 'costly', answer: 'unknown', note: '' }
		]);
	});

	it.each([
		['no day', { heldOn: '' }, 'heldOn', 'no-day'],
		['a day that is not', { heldOn: '2026-02-30' }, 'heldOn', 'not-a-day'],
		['a day to come', { heldOn: '2026-11-25' }, 'heldOn', 'day-to-come'],
		['nobody there', { present: ' \n ' }, 'present', 'nobody-present'],
		[
			'a note too long',
			{ 'note-narcotics-growing': 'x'.repeat(501) },
			'note-narcotics-growing',
			'text-too-long'
		]
	])('is not kept with %s', (_, change, field, reason) => {
		expect(check({ ...written, ...change })).toEqual([{ field, reason }]);
	});

	it('opens again with everything but the day: that is another meeting’s', () => {
		const { record } = checkDecisionRecord(themes, written, '2026-11-24');
		const { heldOn, ...rest } = written;
		expect(heldOn).toBe('2026-11-24');
		expect(fieldsOfRecord(record)).toEqual(rest);
	});

	it('reads a form’s own fields and no others', () => {
		const sent: Record<string, string> = { ...written, admin: 'yes', 'note-unknown-growing': 'x' };
		const read = readFields(decisionFieldNames(themes), (name) => sent[name] ?? '');
		expect(isSameDraft(read, written)).toBe(true);
	});
});

describe('two who write at once', () => {
	const base = { present: 'Anna', 'reason-a': 'Först', 'reason-b': 'Först' };

	it('keep both their changes in different fields', () => {
		const theirs = { ...base, 'reason-a': 'Deras' };
		const mine = { ...base, 'reason-b': 'Mitt', 'verdict-b': 'chosen' };
		expect(mergeDecisionFields(base, theirs, mine)).toEqual({
			merged: { present: 'Anna', 'reason-a': 'Deras', 'reason-b': 'Mitt', 'verdict-b': 'chosen' },
			conflicts: []
		});
	});

	it('are told where they wrote in the same one', () => {
		const theirs = { ...base, 'reason-a': 'Deras' };
		const mine = { ...base, 'reason-a': 'Mitt' };
		const { merged, conflicts } = mergeDecisionFields(base, theirs, mine);
		expect(conflicts).toEqual(['reason-a']);
		expect(merged['reason-a']).toBe('Mitt');
	});

	it('agree when both emptied it, or wrote the same', () => {
		const { present, ...without } = base;
		expect(present).toBe('Anna');
		expect(mergeDecisionFields(base, without, without)).toEqual({ merged: without, conflicts: [] });
		const same = { ...base, 'reason-a': 'Samma' };
		expect(mergeDecisionFields(base, same, same)).toEqual({ merged: same, conflicts: [] });
	});
});
