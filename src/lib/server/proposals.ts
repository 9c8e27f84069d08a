import { listHeard } from '#db/queries/proposals.ts';
import type { Db } from '#db/connect.ts';
import type { Round } from '#db/queries/rounds.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { discover, discoverSettings, type Heard } from '#lib/coding/discover.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Stream } from '#lib/survey/stream.ts';
import type { ShownProposal } from '#lib/ui/codebook/shown-proposal.ts';

/** So many answers are read out beside a proposal; the rest are counted. */
const mostQuotes = 6;
/** A note from a meeting is no person, but one note makes no theme. */
export const fewestNotes = 3;

/**
 * What one stream's answers without a theme speak of.
 *
 * @param settled words that the group has had its say on
 * @returns also how many answers have no theme; null when that stands for too few people, or leaves
 *   too few
 */
export async function proposalsIn(
	db: Db,
	round: Round,
	stream: Stream,
	codebook: Codebook,
	settled: ReadonlySet<string>
): Promise<{ proposals: ShownProposal[]; uncoded: number | null }> {
	const { partnershipId, id: roundId } = round;
	const heard = await listHeard(db, { partnershipId, roundId, stream });
	const least = Math.max(fewest[stream], fewestNotes);
	const found = discover(codebook, heard, settled, { ...discoverSettings, fewest: least });
	const spoke = heard.filter(({ text }) => /\p{L}/u.test(text));
	const uncoded = spoke.filter(({ coded }) => !coded);
	const enough = (answers: readonly Heard[]) =>
		new Set(answers.map(({ person }) => person)).size >= least;
	return {
		proposals: found.map(({ words, people, answers }) => {
			const own = new Set(answers);
			const texts = heard.flatMap(({ id, text }) => (own.has(id) ? [text] : []));
			const quotes = texts.slice(0, mostQuotes);
			return {
				key: words.map(({ word }) => word).join(' '),
				words: words.map(({ word, lexicon }) => ({ word, lexicon })),
				...{ people, quotes, more: texts.length - quotes.length }
			};
		}),
		uncoded: enough(uncoded) && enough(spoke.filter(({ coded }) => coded)) ? uncoded.length : null
	};
}
