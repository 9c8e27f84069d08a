import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { findPromise } from '#db/queries/promises.ts';
import type { Round } from '#db/queries/rounds.ts';
import { boundText, broughtUpToDate, outdated } from '#lib/promise/bound.ts';
import { checkCommitment } from '#lib/promise/check-commitment.ts';
import { commitmentSentence } from '#lib/promise/commitment.ts';
import { partyNames } from '#lib/promise/draft.ts';
import { isProposal } from '#lib/promise/library.ts';
import { sectionFromText, sectionText } from '#lib/promise/section-text.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { newId } from '#lib/server/id.ts';
import { enter, mayDo } from '#lib/server/permission.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { isKey, textFields } from '#lib/server/text-fields.ts';
import { writeCommitment, writeTexts } from '#lib/server/write-promise.ts';
import type { Actions, PageServerLoad } from './$types';

export const csr = false;

/** The draft, section by section, with its commitments and the numbers that have moved. */
export const load: PageServerLoad = async (event) => {
	const { round, roles } = await enter(event, 'promise:read');
	const promise = await findPromise(db(), round.partnershipId, round.id);
	if (!promise) return { promise: null, mayWrite: false };
	const { draft, revision, savedBy } = promise;
	const names = partyNames(draft);
	const moved = outdated(draft, await rankingOf(db(), round));
	return {
		mayWrite: mayDo(roles, 'promise:write'),
		newKey: newId(),
		saved: event.url.searchParams.has('saved'),
		outdated: moved.map(({ was, now }) => ({
			was: boundText(was),
			now: now ? boundText(now) : null
		})),
		promise: {
			...{ revision, savedBy, municipality: draft.municipality, police: names.police },
			sections: draft.sections.map((section) => ({ ...section, text: sectionText(section) })),
			commitments: draft.commitments.map((commitment) => ({
				...commitment,
				sentence: commitmentSentence(commitment),
				proposed: isProposal(commitment, names)
			}))
		}
	};
};

export const actions: Actions = {
	texts: async (event) => {
		const { by, round, promise, field } = await writing(event);
		const written = Object.fromEntries(
			promise.draft.sections.map(({ id }) => [id, field(`text-${id}`)])
		);
		const sections = promise.draft.sections.map((section) => {
			const text = written[section.id] ?? '';
			return text === '' ? section : { ...section, paragraphs: sectionFromText(text, section) };
		});
		const draft = { ...promise.draft, sections };
		const revision = Number(field('revision'));
		if (!(await writeTexts(db(), round, by, { revision, draft }))) return fail(409, { written });
		redirect(303, `/desk/${round.slug}/promise?saved`);
	},
	update: async (event) => {
		const { by, round, promise } = await writing(event);
		const draft = broughtUpToDate(promise.draft, await rankingOf(db(), round));
		await writeTexts(db(), round, by, { revision: promise.revision, draft });
		redirect(303, `/desk/${round.slug}/promise?saved`);
	},
	commitment: async (event) => {
		const { by, round, promise, field } = await writing(event);
		const id = field('id');
		if (!isKey(id)) error(400, 'no-such-commitment');
		const themes = promise.draft.sections.flatMap(({ theme }) => theme ?? []);
		const checked = checkCommitment(field, themes);
		if (!checked.ok) {
			const names = ['theme', 'text', 'parties', 'quantity', 'unit', 'per', 'deadline'];
			const filled = Object.fromEntries(names.map((name) => [name, field(name)]));
			return fail(422, { id, filled, problems: checked.problems });
		}
		const kind = promise.draft.commitments.some((known) => known.id === id) ? 'change' : 'add';
		const commitment = { ...checked.commitment, id };
		await writeCommitment(db(), round, by, { kind, commitment });
		redirect(303, `/desk/${round.slug}/promise?saved#commitments`);
	},
	remove: async (event) => {
		const { by, round, field } = await writing(event);
		await writeCommitment(db(), round, by, { kind: 'remove', id: field('id') });
		redirect(303, `/desk/${round.slug}/promise?saved#commitments`);
	}
};

/** Who writes, in which promise, and what was sent. */
async function writing(event: RequestEvent<{ round: string }>) {
	const { account, round } = await enter(event, 'promise:write');
	const promise = await promiseOf(round);
	const fields = textFields(await event.request.formData());
	const field = (name: string) => fields.get(name)?.[0] ?? '';
	return { by: { accountId: account.id, at: now() }, round, promise, field };
}

async function promiseOf(round: Round) {
	return (await findPromise(db(), round.partnershipId, round.id)) ?? error(404, 'no-promise');
}
