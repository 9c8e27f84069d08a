import type { IssueReason } from './issue.ts';
import type { SheetRow } from './sheet-rows.ts';

/** Types of rows that no question of ours can be, by why. */
const types: readonly { reason: IssueReason; pattern: RegExp }[] = [
	{ reason: 'number-type', pattern: /^(integer|int|decimal|range)\b/ },
	{ reason: 'date-type', pattern: /^(date|time|datetime)\b/ },
	{ reason: 'place-type', pattern: /^(geopoint|geotrace|geoshape|location)\b/ },
	{
		reason: 'media-type',
		pattern: /^(image|photo|audio|video|file|barcode|background-audio|background-geopoint)\b/
	},
	{ reason: 'calculate', pattern: /^(calculate|calculation|hidden|xml-external|csv-external)\b/ },
	{
		reason: 'metadata',
		pattern:
			/^(start|end|today|deviceid|device id|username|phonenumber|phone number|simserial|subscriberid|email|audit|start-geopoint|entity)\b/
	}
];

/** Why a row of this type is left out. */
export function typeReason(type: string): IssueReason {
	const said = type.trim().toLowerCase();
	return types.find(({ pattern }) => pattern.test(said))?.reason ?? 'type';
}

/** Columns that a row may carry and a question of ours cannot, by why. */
const columns: readonly { reason: IssueReason; pattern: RegExp }[] = [
	{ reason: 'constraint', pattern: /^(constraint|constraint_message|required_message)(::|$)/ },
	{ reason: 'choice-filter', pattern: /^choice_filter$/ },
	{ reason: 'calculate', pattern: /^(calculation|trigger|repeat_count)$/ },
	{ reason: 'media', pattern: /^(media::)?(image|big-image|audio|video)(::|$)/ }
];

/** Columns of the survey sheet that are read, or that change nothing for whoever answers. */
const read =
	/^(type|name|label|hint|required|relevant)$|^(label|hint|medborgarlofte)::|^(note|notes|comment|comments|appearance|disabled|\$?kuid|\$?xpath|select_from_list_name)$/;

/** What else a row says that is lost: each column once, by its reason. */
export function lostColumns({ cells }: SheetRow): { column: string; reason: IssueReason }[] {
	return [...cells.keys()]
		.filter((column) => !read.test(column))
		.map((column) => ({
			column,
			reason: columns.find(({ pattern }) => pattern.test(column))?.reason ?? ('column' as const)
		}));
}
