import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { latestDecision, listDecisions } from '#db/queries/decisions.ts';
import { findPromise, type KeptPromise } from '#db/queries/promises.ts';
import { decide } from '#lib/server/decide.ts';
import { newId } from '#lib/server/id.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { writeCommitment, writeTexts } from '#lib/server/write-promise.ts';
import { at, exampleTown } from './example-town.ts';

let town: Awaited<ReturnType<typeof exampleTown>>;
let accountId: string;
beforeAll(async () => {
	town = await exampleTown();
	const someone = await town.db.selectFrom('account').select('id').executeTakeFirstOrThrow();
	accountId = someone.id;
});
afterAll(() => town.db.destroy());

async function chosen(...themes: string[]) {
	const { db, round } = town;
	const { codebook } = await readCodebook(db, round.partnershipId, round.codebookVersionId);
	await decide(db, round, {
		...{ accountId, at, codebook },
		ranking: await rankingOf(db, round),
		record: {
			...{ heldOn: '2026-11-24', present: ['Anna Exempel'], matrix: [], questions: {} },
			themes: themes.map((theme) => ({ theme, verdict: 'chosen' as const, reason: 'Ett skäl.' }))
		}
	});
}

async function promise(): Promise<KeptPromise> {
	const found = await findPromise(town.db, town.round.partnershipId, town.round.id);
	if (!found) throw new Error('The round has no promise.');
	return found;
}

test('a decision is kept with its evidence, and drafts the promise', async () => {
	await chosen('narcotics', 'youth');
	const decision = await latestDecision(town.db, town.round.partnershipId, town.round.id);
	expect(decision).toMatchObject({
		number: 1,
		themes: [{ theme: 'narcotics' }, { theme: 'youth' }]
	});
	expect(decision?.evidence).toEqual(await rankingOf(town.db, town.round));
	expect((await promise()).draft.commitments).toHaveLength(4);
	const [entry] = await listAudit(town.db, town.round.partnershipId, 1);
	expect(entry).toMatchObject({ action: 'decision-made', detail: { number: 1, chosen: 2 } });
});

test('a save against an older revision keeps nothing', async () => {
	const { draft, revision } = await promise();
	const by = { accountId, at };
	const [first] = draft.sections;
	if (!first) throw new Error('The draft has sections.');
	const write = (heading: string) =>
		writeTexts(town.db, town.round, by, {
			revision,
			draft: { ...draft, sections: [{ ...first, heading }, ...draft.sections.slice(1)] }
		});
	expect(await write('Först')).toBe(true);
	expect(await write('Sedan')).toBe(false);
	expect((await promise()).draft.sections[0]?.heading).toBe('Först');
	expect((await promise()).revision).toBe(revision + 1);
});

test('commitments come, change and go', async () => {
	const by = { accountId, at };
	const commitment = {
		...{ id: newId(), theme: null, text: 'går', parties: ['Polisen'], quantity: 2 },
		...{ unit: 'gånger', per: 'week' as const, deadline: null, ground: 'law' as const }
	};
	const write = (kind: 'add' | 'change', quantity: number) =>
		writeCommitment(town.db, town.round, by, { kind, commitment: { ...commitment, quantity } });
	expect(await write('add', 2)).toBe(true);
	expect(await write('add', 2), 'sent twice').toBe(false);
	expect(await write('change', 3)).toBe(true);
	expect((await promise()).draft.commitments.at(-1)).toEqual({ ...commitment, quantity: 3 });
	const neighbour = { ...town.round, partnershipId: newId() };
	const removal = { kind: 'remove', id: commitment.id } as const;
	expect(await writeCommitment(town.db, neighbour, by, removal), 'a neighbour').toBe(false);
	expect(await writeCommitment(town.db, town.round, by, removal)).toBe(true);
});

test('a new decision keeps the old one, and what was written of areas that stay', async () => {
	await chosen('youth', 'traffic');
	const decisions = await listDecisions(town.db, town.round.partnershipId, town.round.id);
	expect(decisions.map(({ number }) => number)).toEqual([2, 1]);
	const { draft } = await promise();
	expect(draft.sections[0]?.heading).toBe('Först');
	expect(new Set(draft.commitments.map(({ theme }) => theme))).toEqual(
		new Set(['youth', 'traffic'])
	);
	expect(await latestDecision(town.db, newId(), town.round.id), 'a neighbour').toBeUndefined();
});
