import { isAboutLack, type Codebook, type Theme } from './codebook.ts';
import { entriesIn, lexicons } from './entries.ts';

/** What a new version did to a theme that both have. */
export type ThemeChange = {
	theme: string;
	name: string;
	/** Parts of its definition that were written anew. */
	fields: ('name' | 'include' | 'exclude' | 'examples' | 'lack')[];
	termsAdded: string[];
	termsRemoved: string[];
};

export type CodebookChange = {
	added: string[];
	removed: string[];
	merged: { name: string; into: string }[];
	changed: ThemeChange[];
};

/** What differs between two versions, theme by theme, in Swedish names. */
export function compareCodebooks(before: Codebook, after: Codebook): CodebookChange {
	const was = new Map(before.themes.map((theme) => [theme.id, theme]));
	const is = new Map(after.themes.map((theme) => [theme.id, theme]));
	const wasMerged = new Set((before.merged ?? []).map(({ id }) => id));
	const merged = (after.merged ?? []).filter(({ id }) => was.has(id) && !wasMerged.has(id));
	const mergedIds = new Set(merged.map(({ id }) => id));
	return {
		added: after.themes.filter(({ id }) => !was.has(id)).map(({ names }) => names.sv),
		removed: before.themes
			.filter(({ id }) => !is.has(id) && !mergedIds.has(id))
			.map(({ names }) => names.sv),
		merged: merged.map(({ names, into }) => ({
			name: names.sv,
			into: is.get(into)?.names.sv ?? into
		})),
		changed: after.themes.flatMap((theme) => {
			const old = was.get(theme.id);
			const change = old && old !== theme ? changeOf(old, theme) : null;
			return change ? [change] : [];
		})
	};
}

export function isSame({ added, removed, merged, changed }: CodebookChange): boolean {
	return [added, removed, merged, changed].every((list) => list.length === 0);
}

function changeOf(before: Theme, after: Theme): ThemeChange | null {
	const differs = {
		name: JSON.stringify(before.names) !== JSON.stringify(after.names),
		include: before.include !== after.include,
		exclude: before.exclude !== after.exclude,
		examples: (before.examples ?? []).join('\n') !== (after.examples ?? []).join('\n'),
		lack: isAboutLack(before) !== isAboutLack(after)
	};
	const fields = (['name', 'include', 'exclude', 'examples', 'lack'] as const).filter(
		(field) => differs[field]
	);
	const had = entriesOf(before);
	const has = entriesOf(after);
	const termsAdded = [...has].filter((entry) => !had.has(entry));
	const termsRemoved = [...had].filter((entry) => !has.has(entry));
	if (fields.length + termsAdded.length + termsRemoved.length === 0) return null;
	return { theme: after.id, name: after.names.sv, fields, termsAdded, termsRemoved };
}

const entriesOf = ({ terms }: Theme): ReadonlySet<string> =>
	new Set(terms.flatMap((group) => lexicons.flatMap((lexicon) => entriesIn(group[lexicon] ?? ''))));
