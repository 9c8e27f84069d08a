import type { ThemeId } from '#lib/coding/codebook.ts';
import type { Share } from './difference.ts';
import type { Interval } from './ranking.ts';
import { wilson } from './wilson.ts';

/**
 * A respondent with the themes the coder found in all their answers, and those that a person found who
 * did not see the coder's; null when no person has read them.
 */
export type Read = { machine: ReadonlySet<ThemeId>; person: ReadonlySet<ThemeId> | null };

export type CorrectedTheme = {
	theme: ThemeId;
	/** As the coder counts, of everyone. */
	machine: Share & { share: number; interval: Interval };
	/** Corrected for the coder's mistakes, 95 %. */
	share: number;
	interval: Interval;
	/** How much the coder was relied on: 0 not at all (only people's reading counts), 1 fully. */
	reliance: number;
};

export type Corrected =
	/** The shares are the machine's: nobody knows how wrong it is. */
	| { corrected: false; n: number; sample: number }
	| { corrected: true; n: number; sample: number; themes: CorrectedTheme[] };

/** Fewer respondents read by a person than this tell too little of the coder's mistakes. */
export const leastSample = 50;

/**
 * Each theme's share of the respondents, corrected for the coder's mistakes by a blind random sample
 * that people have read: right on average however wrong the coder is, with an interval that is wider
 * the poorer the coder.
 *
 * Prediction-powered inference (Angelopoulos, Bates, Fannjiang, Jordan & Zrnic 2023, Science 382,
 * 669–674) with power tuning (PPI++, Angelopoulos, Duchi & Zrnic 2023, arXiv:2311.01453): the coder's
 * share among those nobody read, times how much it is relied on, plus what people found beyond that.
 *
 * Two things of our own, for small samples and rare themes: half a respondent is added to each of
 * found/not found by either when the error is reckoned (as Agresti & Min 2005 do for pairs), so that no
 * mistakes seen is not no mistakes; and the interval is Wilson's with as many people as give that error.
 *
 * @param read one stream's respondents. The sample must be drawn by chance among respondents, and all
 *   the answers of those drawn must have been read: answers chosen because the coder was unsure would
 *   make the correction wrong.
 */
export function correct(read: readonly Read[], themes: readonly ThemeId[]): Corrected {
	const n = read.length;
	const sample = read.filter(({ person }) => person !== null).length;
	if (sample < leastSample) return { corrected: false, n, sample };
	return {
		corrected: true,
		n,
		sample,
		themes: themes.map((theme) => {
			const counts = { both: 0, person: 0, machine: 0, neither: 0 };
			const unread: Share = { n: 0, of: n - sample };
			for (const { machine, person } of read) {
				const found = machine.has(theme);
				if (person === null) unread.n += found ? 1 : 0;
				else if (person.has(theme)) counts[found ? 'both' : 'person'] += 1;
				else counts[found ? 'machine' : 'neither'] += 1;
			}
			const all: Share = { n: unread.n + counts.both + counts.machine, of: n };
			return {
				theme,
				machine: { ...all, share: all.n / all.of, interval: wilson(all) },
				...powered(counts, unread)
			};
		})
	};
}

/** How often a person, the coder, both or neither found the theme among those read. */
type Counts = { both: number; person: number; machine: number; neither: number };

function powered(counts: Counts, unread: Share) {
	const { both, person, machine, neither } = counts;
	const sample = both + person + machine + neither;
	const { byPerson, byMachine, together } = moments({
		both: both + 0.5,
		person: person + 0.5,
		machine: machine + 0.5,
		neither: neither + 0.5
	});
	const reliance =
		unread.of === 0 ? 0 : Math.min(1, Math.max(0, together / byMachine / (1 + sample / unread.of)));
	const elsewhere = unread.of === 0 ? 0 : unread.n / unread.of;
	const found =
		reliance * elsewhere + (both + person) / sample - (reliance * (both + machine)) / sample;
	const variance =
		(unread.of === 0 ? 0 : (reliance ** 2 * byMachine) / unread.of) +
		(byPerson + reliance ** 2 * byMachine - 2 * reliance * together) / sample;
	// Corrections can go below nought where a share cannot.
	const least = 0.5 / sample;
	const inside = Math.min(1 - least, Math.max(least, found));
	const people = (inside * (1 - inside)) / variance;
	const { low, high } = wilson({ n: inside * people, of: people });
	return {
		share: Math.min(1, Math.max(0, found)),
		interval: { low: found <= least ? 0 : low, high: found >= 1 - least ? 1 : high },
		reliance
	};
}

/** The variances of finding the theme, and how finding goes together. */
function moments({ both, person, machine, neither }: Counts) {
	const all = both + person + machine + neither;
	const [p, f] = [(both + person) / all, (both + machine) / all];
	return { byPerson: p * (1 - p), byMachine: f * (1 - f), together: both / all - p * f };
}
