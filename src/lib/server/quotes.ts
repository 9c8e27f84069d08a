import { insertAudit } from '#db/queries/audit.ts';
import {
	findQuotable,
	insertQuote,
	judgeQuote,
	listQuotes,
	type Quote
} from '#db/queries/quotes.ts';
import type { Db } from '#db/connect.ts';
import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Ranking } from '#lib/ranking/ranking.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { cutQuote, type CutQuote } from '#lib/text/cut-quote.ts';
import { newId } from './id.ts';
import type { Entered } from './permission.ts';
import { rankingOf } from './ranking.ts';

type By = Pick<Entered, 'account' | 'round'> & { at: string };

/** Whether so many raise a theme in a stream that what they wrote may be read, and so quoted. */
export function mayQuote(ranking: Ranking, stream: Stream, theme: ThemeId): boolean {
	const of = ranking.streams.find((each) => each.stream === stream);
	const at = of?.themes.find((each) => each.theme === theme);
	return at?.shown === true && at.count >= Math.max(1, fewest[stream]);
}

/**
 * The round's quotes whose theme is raised by enough people now; the others are as if they were not.
 *
 * @param known the round's ranking of everyone, when it has been read already
 */
export async function quotesToShow(
	db: Db,
	round: Entered['round'],
	where: { status?: Quote['status']; theme?: ThemeId; stream?: Stream } = {},
	known?: Ranking
): Promise<Quote[]> {
	const ranking = known ?? (await rankingOf(db, round));
	const quotes = await listQuotes(db, {
		...where,
		...{ partnershipId: round.partnershipId, roundId: round.id }
	});
	return quotes.filter(({ stream, theme }) => mayQuote(ranking, stream, theme));
}

export type Proposed = CutQuote | { ok: false; reason: 'gone' };

/** Keeps a passage of an answer as a proposed quote, if it is one, and tells the audit, without the text. */
export async function proposeQuote(
	db: Db,
	{ account, round, at }: By,
	quote: { theme: ThemeId; stream: Stream; answerId: string; written: string; dissents: boolean }
): Promise<Proposed> {
	const { theme, stream, answerId, written, dissents } = quote;
	const where = { partnershipId: round.partnershipId, roundId: round.id };
	if (!mayQuote(await rankingOf(db, round), stream, theme)) return { ok: false, reason: 'gone' };
	return db.transaction().execute(async (trx) => {
		const answer = await findQuotable(trx, { ...where, stream, theme, answerId });
		if (answer === null) return { ok: false, reason: 'gone' };
		const cut = cutQuote(answer, written);
		if (!cut.ok) return cut;
		const id = newId();
		await insertQuote(trx, {
			...{ ...where, id, theme, stream, answerId, dissents, text: cut.text },
			...{ proposedBy: account.id, proposedAt: at }
		});
		await insertAudit(trx, {
			...{ id: newId(), partnershipId: round.partnershipId, accountId: account.id, at },
			action: 'quote-proposed',
			target: `quote ${id}`,
			detail: { theme, stream, answer: answerId, voice: dissents ? 'dissents' : 'supports' }
		});
		return cut;
	});
}

/** Approves or declines. False when it is one's own to approve, already judged, or not to be shown. */
export async function judgeQuoteOf(
	db: Db,
	{ account, round, at }: By,
	id: string,
	status: 'approved' | 'declined'
): Promise<boolean> {
	const where = { partnershipId: round.partnershipId, roundId: round.id };
	const ranking = await rankingOf(db, round);
	return db.transaction().execute(async (trx) => {
		const [quote] = await listQuotes(trx, { ...where, id });
		if (!quote || !mayQuote(ranking, quote.stream, quote.theme)) return false;
		const by = { status, judgedBy: account.id, judgedAt: at };
		if (!(await judgeQuote(trx, where, id, by))) return false;
		await insertAudit(trx, {
			...{ id: newId(), partnershipId: round.partnershipId, accountId: account.id, at },
			action: `quote-${status}`,
			target: `quote ${id}`,
			detail: { theme: quote.theme, stream: quote.stream }
		});
		return true;
	});
}
