import type { Db } from '#db/connect.ts';
import { listVersions, readCodebook } from '#db/queries/codebooks.ts';
import { decidedWithout, type HeldAnswer, holding, listHeldAnswers } from '#db/queries/recoding.ts';
import type { Round } from '#db/queries/rounds.ts';
import { readPeople } from '#db/queries/tallies.ts';
import { carried, type Carry } from '#lib/coding/carry-decisions.ts';
import { code } from '#lib/coding/code.ts';
import { type Codebook, type ThemeId, themeName } from '#lib/coding/codebook.ts';
import { hitsOf } from '#lib/coding/hits-of.ts';
import { rankStreams } from '#lib/ranking/rank-streams.ts';
import type { Unit } from '#lib/ranking/tally.ts';
import { everyone } from '#lib/ranking/view.ts';
import { streams } from '#lib/survey/stream.ts';
import type { ShownEffect } from '#lib/ui/codebook/shown-effect.ts';
import { defaultLearned } from '../default-learned.ts';
import { placesMoved } from './places-moved.ts';
import { themeEffect, untold } from './theme-effect.ts';

/** So many answers are coded before the site gets a turn: some 20 ms. */
const batch = 200;

/** A codebook made of the one that holds, and what goes with it. */
export type Changed = {
	codebook: Codebook;
	carry?: Carry;
	/** The number of the version that is to hold again. */
	backTo?: number;
	/** The theme that the change is about: told of first. */
	first?: ThemeId;
};

/** What holds for an answer now, and would hold. */
export type Weighed = HeldAnswer & { would: ReadonlySet<ThemeId> };

/** What a changed codebook would do to the round, worked out on a copy: nothing is written. */
export async function effectOf(
	db: Db,
	round: Round,
	changed: Changed,
	locale: string
): Promise<ShownEffect> {
	const { partnershipId, id: roundId, codebookVersionId } = round;
	const { codebook: before } = await readCodebook(db, partnershipId, codebookVersionId);
	const { codebook, first } = changed;
	const answers = await listHeldAnswers(db, { partnershipId, roundId });
	const weighed = await weigh(answers, changed, await laterThan(db, round, changed.backTo));

	const units = await readPeople(db, partnershipId, roundId);
	const was = rankStreams(units, before, 0).in(everyone);
	const will = rankStreams(unitsAfter(units, weighed), codebook, 0).in(everyone);

	const named = new Map([...before.themes, ...codebook.themes].map((theme) => [theme.id, theme]));
	const nameOf = (id: ThemeId) => {
		const theme = named.get(id);
		return theme ? themeName(theme, locale) : id;
	};
	const touched = [...named.keys()].filter((theme) =>
		weighed.some(({ holds, would }) => holds.has(theme) !== would.has(theme))
	);
	// What moves between a theme that may not be told of and another would be told by the other.
	const hidden = new Set(
		streams.filter((stream) =>
			touched.some((theme) => themeEffect(theme, { stream, weighed, was, will })?.gained === null)
		)
	);
	const order = touched.toSorted((one, other) => Number(other === first) - Number(one === first));
	return {
		answers: answers.length,
		themes: order.map((theme) => ({
			theme,
			name: nameOf(theme),
			streams: streams.flatMap((stream) => {
				const effect = themeEffect(theme, { stream, weighed, was, will });
				return effect ? [hidden.has(stream) ? untold(stream) : effect] : [];
			})
		})),
		places: placesMoved(was, will).map((moved) => ({ ...moved, name: nameOf(moved.theme) }))
	};
}

async function weigh(
	answers: readonly HeldAnswer[],
	{ codebook, carry }: Changed,
	takenBack: ReadonlySet<string>
): Promise<Weighed[]> {
	const hits = carry ? hitsOf(codebook, carry.into) : null;
	const weighed: Weighed[] = [];
	for (const [at, answer] of answers.entries()) {
		if (at % batch === batch - 1) await new Promise(setImmediate);
		const { text, asks } = answer;
		const coded = code(codebook, { text, question: asks }, defaultLearned());
		const decided = decidedWithout(answer, takenBack);
		if (carry && hits && decided.size > 0) {
			const verdict = carried(carry, answer, hits(text));
			if (verdict) decided.set(carry.into, verdict);
			if (carry.how === 'merge') decided.delete(carry.from);
		}
		const found = coded.themes.map(({ theme }) => theme);
		weighed.push({ ...answer, would: holding(found, decided) });
	}
	return weighed;
}

/** The versions after the one that is to hold again: what they carried along is taken back. */
export async function laterThan(
	db: Db,
	{ partnershipId, codebookVersionId }: Round,
	backTo: number | undefined
): Promise<ReadonlySet<string>> {
	if (backTo === undefined) return new Set();
	const versions = await listVersions(db, partnershipId, codebookVersionId);
	return new Set(versions.flatMap(({ id, number }) => (number > backTo ? [id] : [])));
}

/** The same people with the themes they would raise. */
function unitsAfter(
	units: readonly (Unit & { id: string })[],
	weighed: readonly Weighed[]
): Unit[] {
	const themes = new Map<string, Set<ThemeId>>();
	for (const { responseId, would } of weighed) {
		const known = themes.get(responseId) ?? new Set<ThemeId>();
		for (const theme of would) known.add(theme);
		themes.set(responseId, known);
	}
	return units.map((unit) => ({ ...unit, themes: themes.get(unit.id) ?? new Set<ThemeId>() }));
}
