import type { ImportedTheme } from './imported-theme.ts';

/**
 * A theme's definition as one text, for programs that have one field for it: a line a part, each
 * with its label, so that people can read it there and we can read it back.
 */
const labels = {
	nameFi: 'Namn på finska:',
	nameEn: 'Namn på engelska:',
	exclude: 'Räknas inte hit:',
	example: 'Exempel:',
	lack: 'Handlar om något som saknas:',
	wordsSv: 'Sökord på svenska:',
	wordsFi: 'Sökord på finska och meänkieli:',
	wordsEn: 'Sökord på engelska:'
} as const;

type Described = Omit<ImportedTheme, 'id' | 'names'> & { names: { fi?: string; en?: string } };

export function describe(theme: ImportedTheme): string {
	const { names, include, exclude, examples = [], lack, own } = theme;
	const line = (label: string, text: string | undefined) =>
		text ? [`${label} ${text.replace(/\s*\n\s*/g, ' ')}`] : [];
	return [
		...(include ? [include] : []),
		...line(labels.exclude, exclude),
		...examples.flatMap((example) => line(labels.example, example)),
		...line(labels.lack, lack ? 'ja' : 'nej'),
		...line(labels.nameFi, names.fi),
		...line(labels.nameEn, names.en),
		...line(labels.wordsSv, own?.sv?.join(', ')),
		...line(labels.wordsFi, own?.fi?.join(', ')),
		...line(labels.wordsEn, own?.en?.join(', '))
	].join('\n');
}

/** What stands under no label is what belongs to the theme. What is not told is left out. */
export function readDescription(text: string): Described {
	const lines = text.split('\n').map((line) => line.trim());
	const told = (label: string) =>
		lines.flatMap((line) => (line.startsWith(label) ? [line.slice(label.length).trim()] : []));
	const [exclude] = told(labels.exclude);
	const [fi] = told(labels.nameFi);
	const [en] = told(labels.nameEn);
	const [lack] = told(labels.lack);
	const [sv] = told(labels.wordsSv);
	const [wordsFi] = told(labels.wordsFi);
	const [wordsEn] = told(labels.wordsEn);
	const examples = told(labels.example);
	const include = lines
		.filter((line) => !Object.values(labels).some((label) => line.startsWith(label)))
		.join('\n')
		.trim();
	const described: Described = { names: {} };
	if (fi) described.names.fi = fi;
	if (en) described.names.en = en;
	if (include) described.include = include;
	if (exclude) described.exclude = exclude;
	if (examples.length > 0) described.examples = examples;
	if (lack) described.lack = lack === 'ja';
	described.own = {
		...(sv !== undefined && { sv: words(sv) }),
		...(wordsFi !== undefined && { fi: words(wordsFi) }),
		...(wordsEn !== undefined && { en: words(wordsEn) })
	};
	return described;
}

const words = (text: string): string[] => text.split(',').flatMap((word) => word.trim() || []);
