import { themeName, type Codebook, type ThemeId } from '#lib/coding/codebook.ts';
import type { RankedTheme, Ranking } from '#lib/ranking/ranking.ts';
import type { Stream } from '#lib/survey/stream.ts';

export type Candidate = {
	theme: ThemeId;
	name: string;
	figures: { stream: Stream; n: number; found: Extract<RankedTheme, { shown: true }> | null }[];
};

/** Every theme in the survey's order, with what each source says of it: never a sum. */
export function candidates(ranking: Ranking, codebook: Codebook, locale: string): Candidate[] {
	const first = ranking.streams.find(({ shown, themes }) => shown && themes.length > 0);
	const order = first?.themes.map(({ theme }) => theme) ?? [];
	return codebook.themes
		.map((theme) => ({
			theme: theme.id,
			name: themeName(theme, locale),
			figures: ranking.streams.map(({ stream, n, shown, themes }) => {
				const found = shown ? themes.find((each) => each.theme === theme.id) : undefined;
				return { stream, n, found: found?.shown ? found : null };
			})
		}))
		.toSorted((a, b) => at(order, a.theme) - at(order, b.theme));
}

const at = (order: readonly ThemeId[], theme: ThemeId): number =>
	order.includes(theme) ? order.indexOf(theme) : order.length;
