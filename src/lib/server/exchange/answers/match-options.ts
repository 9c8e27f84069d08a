import {
	hasOther,
	otherOption,
	type ChoiceQuestion,
	type Option
} from '#lib/survey/questionnaire.ts';
import { plain } from './plain.ts';

export type Matched = { options: string[]; other: string | null } | 'not-an-option';

/** What other tools and other hands write. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
	woman: ['kvinna', 'kvinnor', 'female', 'woman', 'k', 'f', 'nainen', 'flicka', 'tjej'],
	man: ['man', 'män', 'male', 'm', 'mies', 'pojke', 'kille'],
	'no-answer': ['vill inte svara', 'vill ej svara', 'uppgift saknas', 'okänt', '-'],
	unknown: ['vet ej', 'vet inte', 'ei osaa sanoa', 'don’t know', "don't know"],
	[otherOption]: ['annat', 'annan', 'other', 'muu']
};

/**
 * The options a cell means: by id, by text in any language, or as people usually write; an age in
 * years finds its band. What is none of them goes beside «Annat» where the question has it.
 *
 * Several answers in a cell stand apart by `;`, `|` or a line; by commas or spaces only when every
 * part is an option, since a comma may be part of one.
 */
export function matchOptions(question: ChoiceQuestion, cell: string): Matched {
	const whole = find(question, cell);
	if (whole !== null) return { options: [whole], other: null };
	if (question.kind !== 'multiple') {
		return hasOther(question) ? { options: [], other: cell.trim() } : 'not-an-option';
	}
	for (const separator of [/[;|\n]/, /,/, /\s+/]) {
		const found = parts(cell, separator).map((part) => find(question, part));
		const known = found.filter((id) => id !== null);
		if (found.length > 1 && known.length === found.length) return { options: known, other: null };
	}
	const pieces = parts(cell, /[;|\n]/);
	// A list by commas with something of their own in it, as other tools write it.
	const split = pieces.length === 1 ? parts(cell, /,/) : pieces;
	const known = split.map((part) => find(question, part)).filter((id) => id !== null);
	const own = split.filter((part) => find(question, part) === null);
	if (!hasOther(question)) return 'not-an-option';
	if (known.length === 0) return { options: [], other: cell.trim() };
	return { options: known, other: own.join(pieces.length === 1 ? ', ' : '; ') };
}

function parts(cell: string, separator: RegExp): string[] {
	return cell
		.split(separator)
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function find(question: ChoiceQuestion, cell: string): string | null {
	const { options } = question;
	const exact = options.find(({ id }) => id === cell.trim());
	if (exact) return exact.id;
	const wanted = plain(cell);
	const alike = options.find(({ id, label }) =>
		[id, ...Object.values(label)].some((text) => plain(text) === wanted)
	);
	if (alike) return alike.id;
	const byHabit = options.find(({ id }) => synonyms[id]?.includes(wanted));
	if (byHabit) return byHabit.id;
	if (hasOther(question) && synonyms[otherOption]?.includes(wanted)) return otherOption;
	return question.kind === 'age' ? bandOf(options, wanted) : null;
}

/** The band of an age in years, for options like `25-44` and `65+`. */
function bandOf(options: readonly Option[], text: string): string | null {
	const years = /^(\d{1,3})( år| v| years)?$/.exec(text)?.[1];
	if (years === undefined) return null;
	const age = Number(years);
	const band = options.find(({ id }) => {
		const [, from, to, open] = /^(\d+)(?:-(\d+)|(\+))$/.exec(id) ?? [];
		if (from === undefined) return false;
		return age >= Number(from) && (open === '+' ? age < 120 : age <= Number(to));
	});
	return band?.id ?? null;
}
