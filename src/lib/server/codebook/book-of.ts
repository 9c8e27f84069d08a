import { error } from '@sveltejs/kit';
import { readCodebook, type Version } from '#db/queries/codebooks.ts';
import type { Round } from '#db/queries/rounds.ts';
import type { Theme } from '#lib/coding/codebook.ts';
import { db } from '../database.ts';

/** The codebook that holds in a round. */
export function bookOf({ partnershipId, codebookVersionId }: Round): Promise<Version> {
	return readCodebook(db(), partnershipId, codebookVersionId);
}

/** The same with one of its themes; «not found» without it. */
export async function themeIn(round: Round, id: string): Promise<Version & { theme: Theme }> {
	const version = await bookOf(round);
	const theme = version.codebook.themes.find((each) => each.id === id);
	if (!theme) error(404, 'no-such-theme');
	return { ...version, theme };
}

/** Where the codebook's page is, told that a version was kept. */
export const savedAt = (round: Round, number: number): string =>
	`/desk/${round.slug}/codebook?saved=${number}`;
