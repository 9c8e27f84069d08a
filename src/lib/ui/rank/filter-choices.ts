import type { Ranked } from '#lib/ranking/rank-streams.ts';
import type { Dimension, View } from '#lib/ranking/view.ts';
import { type Stream, streams } from '#lib/survey/stream.ts';
import { m } from '#lib/words/compiled/messages.js';
import type { GroupNames } from '../group-words.ts';
import { streamName } from './stream-words.ts';

export type Choice = {
	value: string;
	label: string;
	chosen: boolean;
	/** May not be opened: so few are in it that somebody could be pointed out. */
	tooFew: boolean;
};

export type FilterChoices = Record<Dimension | 'order', Choice[]>;

/** What the filters offer, each option told whether it may be opened together with the others chosen. */
export function filterChoices(
	ranked: Ranked,
	values: Record<Dimension, string[]>,
	view: View,
	order: Stream,
	names: GroupNames
): FilterChoices {
	const of = (dimension: Dimension, everyone: string, label: (value: string) => string) => [
		{ value: '', label: everyone, chosen: view[dimension] === null, tooFew: false },
		...values[dimension].map((value) => ({
			value,
			label: label(value),
			chosen: view[dimension] === value,
			tooFew: !ranked.mayOpen('survey', { ...view, [dimension]: value })
		}))
	];
	const genders: Record<string, () => string> = {
		woman: m.rank_women,
		man: m.rank_men,
		other: m.rank_other_gender
	};
	return {
		order: streams.map((stream) => ({
			value: stream,
			label: streamName(stream),
			chosen: stream === order,
			tooFew: false
		})),
		area: of('area', m.rank_all_areas(), (value) => names.area[value] ?? value),
		age: of('age', m.rank_all(), (value) => names.age[value] ?? value),
		gender: of('gender', m.rank_all(), (value) => genders[value]?.() ?? value)
	};
}
