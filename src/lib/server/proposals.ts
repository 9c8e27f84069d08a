import type { Db } from '#db/connect.ts';
import { listHeard, listProposalVerdicts } from '#db/queries/proposals.ts';
import type { Round } from '#db/queries/rounds.ts';
import type { Codebook } from '#lib/coding/codebook.ts';
import { discover, discoverSettings, type Heard, type Proposal } from '#lib/coding/discover.ts';
import { fewest } from '#lib/ranking/suppress.ts';
import type { Stream } from '#lib/survey/stream.ts';

/** A proposed theme as the page shows it. `key` names it for the form that answers it. */
export type Shown = Proposal & { key: string; quotes: string[] };

/** So many answers are read out beside a proposal; the rest are counted. */
const mostQuotes = 6;
/** A note from a meeting is no person, but one note makes no theme. */
const fewestNotes = 3;

/** What one stream's answers without a theme speak of, less what the group has had its say on. */
export async function proposalsIn(
	db: Db,
	round: Round,
	stream: Stream,
	codebook: Codebook
): Promise<{ proposals: Shown[]; uncoded: number | null }> {
	const where = { partnershipId: round.partnershipId, roundId: round.id };
	const [heard, verdicts] = await Promise.all([
		listHeard(db, { ...where, stream }),
		listProposalVerdicts(db, where)
	]);
	const settled = new Set(verdicts.flatMap(({ words }) => words));
	const least = Math.max(fewest[stream], fewestNotes);
	const proposals = discover(codebook, heard, settled, { ...discoverSettings, fewest: least });
	const uncoded = heard.filter(({ coded, text }) => !coded && /\p{L}/u.test(text));
	const people = new Set(uncoded.map(({ person }) => person)).size;
	return {
		proposals: proposals.map((proposal) => shown(proposal, heard)),
		uncoded: people >= least ? uncoded.length : null
	};
}

function shown(proposal: Proposal, heard: readonly Heard[]): Shown {
	const own = new Set(proposal.answers);
	return {
		...proposal,
		key: proposal.words.map(({ word }) => word).join(' '),
		quotes: heard.flatMap(({ id, text }) => (own.has(id) ? [text] : [])).slice(0, mostQuotes)
	};
}
