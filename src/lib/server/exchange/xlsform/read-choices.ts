import { otherOption, type Option } from '#lib/survey/questionnaire.ts';
import type { Issue } from './issue.ts';
import type { TextLanguage } from './languages.ts';
import { textsIn, type ReadSheet, type SheetRow } from './sheet-rows.ts';

/** A list of options, with the row of its first. */
export type OptionList = { row: number; options: Option[] };

/** The lists of the choices sheet; what is wrong in them goes to `issues`. */
export function readChoices(
	sheet: ReadSheet | null,
	plainLanguage: TextLanguage,
	issues: Issue[]
): Map<string, OptionList> {
	const lists = new Map<string, OptionList>();
	for (const row of sheet?.rows ?? []) {
		const list = (row.cells.get('list_name') ?? row.cells.get('list-name') ?? '').trim();
		const id = (row.cells.get('name') ?? row.cells.get('value') ?? '').trim();
		if (list === '' || id === '') {
			issues.push({ ...at(row, list || id), weight: 'left-out', reason: 'no-name' });
			continue;
		}
		const known = lists.get(list) ?? { row: row.row, options: [] };
		lists.set(list, known);
		if (known.options.some((option) => option.id === id)) {
			issues.push({ ...at(row, id), weight: 'stops', reason: 'same-option', detail: list });
			continue;
		}
		const { sv, ...others } = textsIn(row, 'label', plainLanguage);
		if (sv === undefined && Object.keys(others).length > 0) {
			issues.push({ ...at(row, id), weight: 'changed', reason: 'no-swedish' });
		}
		const isBare = sv === undefined && Object.keys(others).length === 0;
		known.options.push({ id, label: { sv: isBare ? id : (sv ?? ''), ...others } });
		tellLost(row, id, issues);
	}
	return lists;
}

/** A list that has an option `other` cannot have «Annat» besides: they are one to us. */
export function hasOwnOther({ options }: OptionList): boolean {
	return options.some(({ id }) => id === otherOption);
}

function tellLost(row: SheetRow, about: string, issues: Issue[]): void {
	for (const column of row.cells.keys()) {
		if (/^(list_name|list-name|name|value|label|\$?kuid|order)$|^label::/.test(column)) continue;
		const isMedia = /^(media::)?(image|big-image|audio|video)(::|$)/.test(column);
		const reason = isMedia ? 'media' : 'column';
		issues.push({ ...at(row, about), weight: 'changed', reason, detail: column });
	}
}

function at({ row }: SheetRow, about: string): Pick<Issue, 'sheet' | 'row' | 'about'> {
	return { sheet: 'choices', row, about };
}
