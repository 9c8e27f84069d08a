import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Why } from '#lib/coding/code.ts';
import type { Asks } from '#lib/survey/questionnaire.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { Span } from '#lib/text/span.ts';
import type { Db } from '#db/connect.ts';
import { raises } from './tallies.ts';

/** A person's verdict as it stands, with who and when. */
export type Decided = {
	id: string;
	theme: ThemeId;
	verdict: 'has' | 'has-not';
	name: string;
	at: string;
};

export type CodedAnswer = {
	id: string;
	text: string;
	asks: Asks;
	language: string | null;
	area: string | null;
	age: string | null;
	/** The themes that hold now. */
	themes: ThemeId[];
	/** What the coder found, whether it holds or not. */
	found: { theme: ThemeId; spans: Span[]; why: Why[] }[];
	decided: Decided[];
};

type Where = { partnershipId: string; roundId: string; stream: Stream; theme: ThemeId };

/** How many answers raise a theme in a stream. (People may be fewer: they are in the ranking.) */
export async function countCodedAnswers(db: Db, where: Where): Promise<number> {
	const row = await raising(db, where)
		.select((select) => select.fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	return Number(row.count);
}

/** The answers that raise a theme, a page at a time, in the order of their random ids. */
export async function listCodedAnswers(
	db: Db,
	where: Where,
	page: { from: number; size: number }
): Promise<CodedAnswer[]> {
	const rows = await raising(db, where)
		.select([
			'answer.id',
			'answer.text',
			'answer.asks',
			'answer.language',
			'response.area',
			'response.age'
		])
		.orderBy('answer.id')
		.limit(page.size)
		.offset(page.from)
		.execute();
	return withCodings(
		db,
		where.partnershipId,
		rows.flatMap(({ text, asks, ...row }) => (text && asks ? [{ ...row, text, asks }] : []))
	);
}

/** How a theme's number came about, in answers of one stream. */
export async function traceTheme(db: Db, where: Where) {
	const inStream = db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.where('response.partnershipId', '=', where.partnershipId)
		.where('response.roundId', '=', where.roundId)
		.where('response.stream', '=', where.stream);
	const byCoder = await inStream
		.innerJoin('coding', 'coding.answerId', 'answer.id')
		.where('coding.theme', '=', where.theme)
		.select('answer.id')
		.execute();
	const now = await raising(db, where).select('answer.id').execute();
	const coder = new Set(byCoder.map(({ id }) => id));
	const held = new Set(now.map(({ id }) => id));
	return {
		byCoder: coder.size,
		removed: [...coder].filter((id) => !held.has(id)).length,
		added: [...held].filter((id) => !coder.has(id)).length,
		now: held.size
	};
}

function raising(db: Db, { partnershipId, roundId, stream, theme }: Where) {
	return db
		.selectFrom('answer')
		.innerJoin('response', 'response.id', 'answer.responseId')
		.where('response.partnershipId', '=', partnershipId)
		.where('response.roundId', '=', roundId)
		.where('response.stream', '=', stream)
		.where(raises(db, partnershipId, theme));
}

type Row = Omit<CodedAnswer, 'themes' | 'found' | 'decided'>;

export async function withCodings(
	db: Db,
	partnershipId: string,
	rows: readonly Row[]
): Promise<CodedAnswer[]> {
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const [found, decisions] = await Promise.all([
		db
			.selectFrom('coding')
			.select(['answerId', 'theme', 'spans', 'why'])
			.where('answerId', 'in', ids)
			.execute(),
		db
			.selectFrom('codingDecision')
			.leftJoin('account', 'account.id', 'codingDecision.decidedBy')
			.select([
				'codingDecision.id',
				'codingDecision.answerId',
				'codingDecision.theme',
				'codingDecision.verdict',
				'codingDecision.decidedAt',
				'account.name'
			])
			.where('codingDecision.partnershipId', '=', partnershipId)
			.where('codingDecision.answerId', 'in', ids)
			.where('codingDecision.undoneAt', 'is', null)
			.orderBy('codingDecision.decidedAt')
			.orderBy('codingDecision.id')
			.execute()
	]);
	return rows.map((row) => {
		const mine = found.filter(({ answerId }) => answerId === row.id);
		// Later verdicts on the same theme replace earlier ones.
		const latest = new Map<ThemeId, Decided>();
		for (const { answerId, decidedAt, name, ...decision } of decisions) {
			if (answerId !== row.id) continue;
			latest.set(decision.theme, { ...decision, at: decidedAt, name: name ?? '' });
		}
		const decided = [...latest.values()];
		const themes = new Set(mine.map(({ theme }) => theme));
		for (const { theme, verdict } of decided) {
			if (verdict === 'has') themes.add(theme);
			else themes.delete(theme);
		}
		return {
			...row,
			themes: [...themes],
			found: mine.map(({ theme, spans, why }) => ({
				theme,
				spans: (JSON.parse(spans) as [number, number][]).map(([start, end]) => ({ start, end })),
				why: JSON.parse(why) as Why[]
			})),
			decided
		};
	});
}
