import { fail } from '@sveltejs/kit';
import { insertAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import {
	insertProposalVerdict,
	listProposalVerdicts,
	undoDismissal
} from '#db/queries/proposals.ts';
import { type Codebook, themeName } from '#lib/coding/codebook.ts';
import type { Word } from '#lib/coding/discover.ts';
import { withTheme, withWords } from '#lib/coding/extend-codebook.ts';
import { now } from '#lib/server/clock.ts';
import { db } from '#lib/server/database.ts';
import { editCodebook } from '#lib/server/edit-codebook.ts';
import { newId } from '#lib/server/id.ts';
import { enter, type Entered, mayDo } from '#lib/server/permission.ts';
import { proposalsIn } from '#lib/server/proposals.ts';
import { type Stream, streams } from '#lib/survey/stream.ts';
import { getLocale } from '#lib/words/compiled/runtime.js';
import { m } from '#lib/words/compiled/messages.js';
import type { Actions, PageServerLoad } from './$types';

const longestName = 60;
const longestInclude = 300;

export const load: PageServerLoad = async (visit) => {
	const { round, roles } = await enter(visit, 'answers:read');
	const stream = streamIn(visit.url.searchParams.get('stream'));
	const { codebook, ...version } = await codebookOf(round);
	const verdicts = await listProposalVerdicts(db(), inRound(round));
	const { proposals, uncoded } = await proposalsIn(
		db(),
		round,
		stream,
		codebook,
		wordsOf(verdicts)
	);
	return {
		stream,
		streams: [...streams],
		proposals,
		uncoded,
		version: { number: version.number, author: version.author, reason: version.reason },
		verdicts: verdicts.map(({ id, words, verdict, theme, name }) => ({
			id,
			words,
			verdict,
			theme,
			name
		})),
		themes: codebook.themes.map((theme) => ({
			id: theme.id,
			name: themeName(theme, getLocale()),
			include: theme.include,
			exclude: theme.exclude
		})),
		mayEdit: mayDo(roles, 'codebook:edit'),
		/** The version that was just kept, when its number is the one that holds. */
		saved: visit.url.searchParams.get('saved') === String(version.number) ? version.number : null
	};
};

export const actions: Actions = {
	/** The words become a theme of their own, or part of one there is; all answers are coded anew. */
	take: async (visit) => {
		const { account, round } = await enter(visit, 'codebook:edit');
		const form = await visit.request.formData();
		const text = (name: string) => String(form.get(name) ?? '').trim();
		const { codebook } = await codebookOf(round);
		const sent = {
			key: text('key'),
			into: text('into'),
			name: text('name'),
			include: text('include'),
			lack: form.get('lack') === 'on'
		};
		const proposed = await proposedAt(round, codebook, streamIn(form.get('stream')), sent.key);
		if (!proposed) return fail(409, { said: 'gone' as const, ...sent });

		const chosen = new Set(form.getAll('word').map(String));
		const words = proposed.filter(({ word }) => chosen.has(word));
		if (words.length === 0) return fail(400, { said: 'no-words' as const, ...sent });
		const isNew = sent.into === 'new';
		const known = codebook.themes.find(({ id }) => id === sent.into);
		if (isNew && sent.name === '') return fail(400, { said: 'no-name' as const, ...sent });
		if (sent.name.length > longestName || sent.include.length > longestInclude)
			return fail(400, { said: 'too-long' as const, ...sent });
		if (!isNew && !known) return fail(400, { said: 'no-theme' as const, ...sent });

		const made = isNew
			? withTheme(codebook, {
					...{ name: sent.name, include: sent.include, words },
					trouble: sent.lack ? 'missing' : 'there'
				})
			: { codebook: withWords(codebook, sent.into, words), theme: sent.into };
		const list = words.map(({ word }) => word);
		const name = known ? themeName(known, 'sv') : sent.name;
		const kept = await editCodebook(db(), round, made.codebook, {
			edit: {
				...{ accountId: account.id, author: account.name, at: now() },
				reason: m.codebook_reason({ theme: name, words: list.join(', ') }, { locale: 'sv' })
			},
			taken: {
				words: list,
				verdict: isNew ? 'adopted' : 'merged',
				theme: made.theme
			}
		});
		if (!kept) return fail(409, { said: 'gone' as const, ...sent });
		return { said: 'taken' as const, ...sent };
	},
	dismiss: async (visit) => {
		const { account, round } = await enter(visit, 'codebook:edit');
		const form = await visit.request.formData();
		const key = String(form.get('key') ?? '');
		const { codebook } = await codebookOf(round);
		const words = await proposedAt(round, codebook, streamIn(form.get('stream')), key);
		if (!words) return fail(409, { said: 'gone' as const, key });
		const by = { decidedBy: account.id, decidedAt: now() };
		const id = newId();
		await db()
			.transaction()
			.execute(async (trx) => {
				await insertProposalVerdict(trx, inRound(round), {
					...{ id, ...by, verdict: 'dismissed', theme: null },
					words: words.map(({ word }) => word)
				});
				await insertAudit(trx, {
					...audited(round, account.id, by.decidedAt),
					action: 'proposal-dismissed',
					target: `proposalVerdict ${id}`,
					detail: { words: words.length }
				});
			});
		return { said: 'dismissed' as const, key };
	},
	/** What was dismissed may be proposed again. */
	undo: async (visit) => {
		const { account, round } = await enter(visit, 'codebook:edit');
		const id = String((await visit.request.formData()).get('verdict') ?? '');
		const at = now();
		const undone = await db()
			.transaction()
			.execute(async (trx) => {
				if (!(await undoDismissal(trx, inRound(round), id, at))) return false;
				await insertAudit(trx, {
					...audited(round, account.id, at),
					action: 'proposal-dismissal-undone',
					target: `proposalVerdict ${id}`
				});
				return true;
			});
		if (!undone) return fail(404, { said: 'gone' as const, key: '' });
		return { said: 'undone' as const, key: '' };
	}
};

/** The words of a proposal that still stands; null when answers or verdicts have changed it. */
async function proposedAt(
	round: Entered['round'],
	codebook: Codebook,
	stream: Stream,
	key: string
): Promise<Word[] | null> {
	const settled = wordsOf(await listProposalVerdicts(db(), inRound(round)));
	const { proposals } = await proposalsIn(db(), round, stream, codebook, settled);
	return proposals.find((proposal) => proposal.key === key)?.words ?? null;
}

const codebookOf = ({ partnershipId, codebookVersionId }: Entered['round']) =>
	readCodebook(db(), partnershipId, codebookVersionId);

const wordsOf = (verdicts: readonly { words: readonly string[] }[]) =>
	new Set(verdicts.flatMap(({ words }) => words));

const streamIn = (asked: FormDataEntryValue | null): Stream =>
	streams.find((each) => each === asked) ?? 'survey';

const inRound = ({ partnershipId, id }: Entered['round']) => ({ partnershipId, roundId: id });

const audited = (round: Entered['round'], accountId: string, at: string) => ({
	...{ id: newId(), partnershipId: round.partnershipId, accountId, at }
});
