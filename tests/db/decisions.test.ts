import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { findDecision } from '#db/queries/decisions.ts';
import { decisionFieldNames } from '#lib/promise/decision-draft.ts';
import { checkDecisionRecord } from '#lib/promise/decision-record.ts';
import { decide } from '#lib/server/decide.ts';
import {
	discardDecisionDraft,
	reopenDecision,
	saveDecisionDraft,
	standing
} from '#lib/server/decision-draft.ts';
import { newId } from '#lib/server/id.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { at, everything, exampleTown } from './example-town.ts';

let town: Awaited<ReturnType<typeof exampleTown>>;
let by: { accountId: string; at: string };
beforeAll(async () => {
	town = await exampleTown();
	const someone = await town.db.selectFrom('account').select('id').executeTakeFirstOrThrow();
	by = { accountId: someone.id, at };
});
afterAll(() => town.db.destroy());

const whose = () => ({ partnershipId: town.round.partnershipId, roundId: town.round.id });
const allNames = decisionFieldNames(['narcotics', 'traffic']);
const save = (
	basis: { follows: number; revision: number },
	fields: Record<string, string>,
	names = allNames
) => saveDecisionDraft(town.db, town.round, by, { basis, fields, names });
const now = async () => (await standing(town.db, whose())).draft;

const fields = {
	heldOn: '2026-11-24',
	present: 'Anna Exempel',
	'verdict-narcotics': 'chosen',
	'reason-narcotics': 'Nämns i alla källor.',
	'matrix-narcotics-growing': 'yes',
	'note-narcotics-growing': '=fler beslag',
	'question-why': 'Det går att påverka.'
};

async function decideNow(basis: { follows: number; revision: number }) {
	const { db, round } = town;
	const { codebook } = await readCodebook(db, round.partnershipId, round.codebookVersionId);
	const themes = codebook.themes.map(({ id }) => id);
	const { record, problems } = checkDecisionRecord(themes, fields, '2026-11-24');
	expect(problems).toEqual([]);
	const ranking = await rankingOf(db, round);
	return decide(db, round, { ...by, ranking, codebook, record, basis });
}

test('a draft is saved, and two editors’ fields are put together', async () => {
	expect(await save({ follows: 0, revision: 0 }, { present: 'Anna' })).toBe('saved');
	expect(await save({ follows: 0, revision: 1 }, { present: 'Anna', heldOn: '2026-11-24' })).toBe(
		'saved'
	);
	// Began from the first save, and wrote elsewhere.
	const other = { present: 'Anna', 'reason-traffic': 'Mopeder.' };
	expect(await save({ follows: 0, revision: 1 }, other)).toBe('saved');
	expect(await now()).toMatchObject({
		revision: 3,
		fields: { present: 'Anna', heldOn: '2026-11-24', 'reason-traffic': 'Mopeder.' }
	});
});

test('where both wrote nothing is saved, and both texts come back', async () => {
	const late = await save({ follows: 0, revision: 2 }, { 'reason-traffic': 'Farterna.' });
	expect(late).toMatchObject({
		conflicts: ['reason-traffic'],
		merged: { 'reason-traffic': 'Farterna.' },
		theirs: { 'reason-traffic': 'Mopeder.' }
	});
	expect((await now())?.revision).toBe(3);
});

test('nobody decides on what they have not read', async () => {
	expect(await decideNow({ follows: 0, revision: 2 })).toBeNull();
	expect(await findDecision(town.db, town.round.partnershipId, town.round.id, 1)).toBeUndefined();
});

test('a decision holds the record with its evidence, and the draft goes', async () => {
	expect(await decideNow({ follows: 0, revision: 3 })).toBe(1);
	expect(await now()).toBeNull();
	const decision = await findDecision(town.db, town.round.partnershipId, town.round.id, 1);
	expect(decision).toMatchObject({
		heldOn: '2026-11-24',
		present: ['Anna Exempel'],
		questions: { why: 'Det går att påverka.' },
		matrix: [{ theme: 'narcotics', criterion: 'growing', answer: 'yes', note: '=fler beslag' }]
	});
	expect(decision?.themeNames['narcotics']).toBe('Narkotika och droger');
	expect(decision?.evidence).toEqual(await rankingOf(town.db, town.round));
});

test('what was written before the decision does not slip into the next draft', async () => {
	const late = await save({ follows: 0, revision: 3 }, { present: 'Bo' });
	expect(late).toMatchObject({ savedBy: null, merged: { present: 'Bo' } });
	expect(await now()).toBeNull();
});

test('opened again, a new decision follows and nothing of the old is changed', async () => {
	const first = await findDecision(town.db, town.round.partnershipId, town.round.id, 1);
	if (!first) throw new Error('The first decision is kept.');
	const rows = async () => {
		const all = await everything(town.db);
		return ['decision', 'decision_theme', 'decision_matrix'].map((table) =>
			(all.get(table) ?? []).filter((row) => row.includes(first.id))
		);
	};
	const before = await rows();
	expect(await reopenDecision(town.db, town.round, by, first)).toBe(true);
	expect(await reopenDecision(town.db, town.round, by, first), 'already open').toBe(false);
	const { heldOn, ...rest } = fields;
	expect(heldOn).toBe('2026-11-24');
	expect(await now()).toMatchObject({ follows: 1, revision: 1, fields: rest });
	expect(await decideNow({ follows: 1, revision: 1 })).toBe(2);
	expect(await rows()).toEqual(before);
});

test('a draft can be thrown away; every deed is in the audit, without a word of the text', async () => {
	await save({ follows: 2, revision: 0 }, { present: 'Anna', 'reason-traffic': 'Mopeder.' });
	await discardDecisionDraft(town.db, town.round, by);
	expect(await now()).toBeNull();
	const audit = await listAudit(town.db, town.round.partnershipId, 20);
	const actions = new Set(audit.map(({ action }) => action));
	for (const action of ['draft-saved', 'reopened', 'made', 'draft-discarded'])
		expect(actions).toContain(`decision-${action}`);
	expect(JSON.stringify(audit)).not.toContain('Mopeder');
});

test('a form that was open when the draft was thrown away writes over nothing newer', async () => {
	const { revision } = await standing(town.db, whose());
	const open = { follows: 2, revision: 1 };
	await save({ follows: 2, revision }, { present: 'Bo' });
	expect(await save(open, { present: 'Cecilia' })).toMatchObject({
		conflicts: ['present'],
		theirs: { present: 'Bo' }
	});
	expect((await now())?.fields).toEqual({ present: 'Bo' });
});

test('what was written of a theme that has left the codebook stays in the draft', async () => {
	const { revision } = await standing(town.db, whose());
	const both = { present: 'Bo', 'reason-traffic': 'Mopeder.' };
	await save({ follows: 2, revision }, both);
	const without = decisionFieldNames(['narcotics']);
	await save({ follows: 2, revision: revision + 1 }, { present: 'Bo, Cecilia' }, without);
	expect((await now())?.fields).toEqual({ ...both, present: 'Bo, Cecilia' });
	await discardDecisionDraft(town.db, town.round, by);
});

test('a neighbour finds neither draft nor decision', async () => {
	await save({ follows: 2, revision: 0 }, { present: 'Anna' });
	const other = { partnershipId: newId(), roundId: town.round.id };
	expect((await standing(town.db, other)).draft).toBeNull();
	expect(await findDecision(town.db, other.partnershipId, other.roundId, 1)).toBeUndefined();
});
