import {
	type Asks,
	type Condition,
	type Question,
	type QuestionKind
} from '#lib/survey/questionnaire.ts';
import { conditionOf } from './conditions.ts';
import type { Issue, IssueReason } from './issue.ts';
import { hasOwnOther, type OptionList } from './read-choices.ts';
import { withSwedish, type ReadSettings } from './read-settings.ts';
import { textsIn, type SheetRow } from './sheet-rows.ts';
import { lostColumns, typeReason } from './unsupported.ts';
import { own } from './write-form.ts';

/** A question before its condition is known to hold; `name` as the file has it. */
export type Draft = { row: number; name: string; question: Question; condition?: Condition };

type Around = {
	lists: ReadonlyMap<string, OptionList>;
	usedLists: Set<string>;
	/** The groups and repeats that the row stands in. */
	within: ('group' | 'repeat')[];
	settings: ReadSettings;
	issues: Issue[];
};

/** Reads a row of the survey sheet. Null when it is no question of ours: that is told. */
export function readQuestion(row: SheetRow, around: Around): Draft | null {
	const { settings, issues } = around;
	const cell = (column: string) => (row.cells.get(column) ?? '').trim();
	const type = cell('type').replace(/\s+/g, ' ');
	const name = cell('name');
	const tell = (weight: Issue['weight'], reason: IssueReason, detail?: string) => {
		const place = { sheet: 'survey' as const, row: row.row, about: name || type };
		issues.push({ ...place, weight, reason, ...(detail === undefined ? {} : { detail }) });
	};
	if (type === '' && name === '') return null;
	if (tellGroup(type, around.within, cell('relevant'), tell)) return null;

	const bare = bareQuestion(type, cell(own.kind), cell(own.asks), around, tell);
	if (!bare) return null;
	const id = idOf(name);
	if (id === null) {
		tell('stops', 'no-name');
		return null;
	}
	if (id !== name) tell('changed', 'renamed', id);

	const { sv, ...others } = textsIn(row, 'label', settings.plainLanguage);
	if (sv === undefined) tell('changed', 'no-swedish');
	const hint = textsIn(row, 'hint', settings.plainLanguage);
	const relevant = cell('relevant');
	const condition = relevant === '' ? null : conditionOf(relevant);
	if (relevant !== '' && condition === null) tell('changed', 'relevant', relevant);
	for (const { column, reason } of lostColumns(row)) tell('changed', reason, column);
	const question: Question = {
		...bare,
		id,
		label: withSwedish({ sv, ...others }),
		...(Object.keys(hint).length === 0 ? {} : { hint: withSwedish(hint) }),
		required: isRequired(cell('required'), tell)
	};
	return { row: row.row, name, question, ...(condition ? { condition } : {}) };
}

type Tell = (weight: Issue['weight'], reason: IssueReason, detail?: string) => void;

/** What a question is before its texts. */
type Bare = Question extends infer Each
	? Each extends Question
		? Omit<Each, 'id' | 'label' | 'hint' | 'required' | 'showIf'>
		: never
	: never;

/** Groups keep their questions and lose themselves; what is asked many times is asked once. */
function tellGroup(type: string, within: Around['within'], relevant: string, tell: Tell): boolean {
	const [, edge, what] = /^(begin|end)[ _](group|repeat)$/i.exec(type) ?? [];
	if (what === undefined) return false;
	if (edge?.toLowerCase() === 'end') {
		within.pop();
		return true;
	}
	const kind = what.toLowerCase() === 'repeat' ? 'repeat' : 'group';
	within.push(kind);
	tell('changed', kind);
	if (relevant !== '') tell('changed', 'group-relevant', relevant);
	return true;
}

function bareQuestion(
	type: string,
	saidKind: string,
	saidAsks: string,
	around: Around,
	tell: Tell
): Bare | null {
	if (/^(text|string)$/i.test(type)) return { kind: 'text', asks: asksOf(saidAsks, tell) };
	if (/^note$/i.test(type)) return { kind: 'info' };
	const [, how, list = '', other] =
		/^(select_one|select one|select one from|select1|select_multiple|select multiple|select all that apply from|select all that apply) (\S+)( or_other| or specify other| or other)?$/i.exec(
			type
		) ?? [];
	if (how === undefined) {
		tell('left-out', typeReason(type), type);
		return null;
	}
	around.usedLists.add(list);
	const found = around.lists.get(list);
	if (!found || found.options.length === 0) {
		tell('stops', 'no-list', list);
		return null;
	}
	const { options } = found;
	const isMultiple = /multiple|all/i.test(how);
	const kind = kindOf(saidKind, isMultiple, tell);
	if (kind !== 'single' && kind !== 'multiple') return { kind, options };
	if (other === undefined) return { kind, options };
	if (hasOwnOther(found)) {
		tell('changed', 'other-option');
		const without = options.filter(({ id }) => id !== 'other');
		return { kind, options: without, other: true };
	}
	return { kind, options, other: true };
}

const ofOne: readonly QuestionKind[] = ['single', 'scale', 'area', 'age', 'gender'];

function kindOf(
	said: string,
	isMultiple: boolean,
	tell: Tell
): 'single' | 'multiple' | 'scale' | 'area' | 'age' | 'gender' {
	if (isMultiple) {
		if (said !== '' && said !== 'multiple') tell('changed', 'wrong-kind', said);
		return 'multiple';
	}
	const kind = ofOne.find((each) => each === said);
	if (said !== '' && kind === undefined) tell('changed', 'unknown-kind', said);
	if (kind === 'scale' || kind === 'area' || kind === 'age' || kind === 'gender') return kind;
	return 'single';
}

const known: Readonly<Record<string, Asks | null>> = {
	problems: 'problems',
	wishes: 'wishes',
	'unsafe-places': 'unsafe-places',
	nothing: null
};

function asksOf(said: string, tell: Tell): Asks | null {
	const asks = known[said];
	if (asks !== undefined) return asks;
	tell('changed', said === '' ? 'not-coded' : 'unknown-asks', said);
	return null;
}

function isRequired(said: string, tell: Tell): boolean {
	if (/^(yes|true|true\(\)|1|ja)$/i.test(said)) return true;
	if (!/^(|no|false|false\(\)|0|nej)$/i.test(said)) tell('changed', 'required', said);
	return false;
}

/** The file's name as an id of ours: a letter, then letters, digits and hyphens. */
function idOf(name: string): string | null {
	if (/^[a-z][a-z0-9-]*$/i.test(name)) return name;
	const made = name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/gi, '-')
		.replace(/^[^a-z]+|-+$/gi, '');
	return made === '' ? null : made;
}
