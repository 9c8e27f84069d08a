import { fewest, suppress, type Hidden } from './suppress.ts';
import type { Unit } from './tally.ts';

/** So many came in on a day by a channel. */
export type DayCount = { day: string; channel: string; count: number };

/** Days in a row, so many that no bar stands for a handful of people. */
export type Period = {
	from: string;
	to: string;
	total: number;
	/** Beside each channel's name, in the order of `channels`. */
	byChannel: (number | Hidden)[];
};

export type Arrivals = {
	periods: Period[];
	channels: { channel: string; total: number | Hidden }[];
};

/**
 * Answers to a survey by day and channel, as they may be shown: days are joined until each period
 * holds at least as many as may be shown (the last days join the period before them), and a channel's
 * small numbers are hidden with what would give them away.
 */
export function arrivals(rows: readonly DayCount[]): Arrivals {
	const periods = join(rows);
	const periodOf = (day: string) => periods.find(({ from, to }) => from <= day && day <= to);
	// The lattice of small groups is the same whatever the two sides are called.
	const units = rows.flatMap(({ day, channel, count }): Unit[] => {
		const unit: Unit = {
			stream: 'survey',
			area: channel,
			age: periodOf(day)?.from ?? null,
			gender: null,
			themes: new Set()
		};
		return Array.from({ length: count }, () => unit);
	});
	const hidden = suppress(units, 'survey', []);
	const total = (channel: string | null, from: string | null): number | Hidden => {
		const view = { area: channel, age: from, gender: null };
		const n = units.filter(
			(unit) => (channel ?? unit.area) === unit.area && (from ?? unit.age) === unit.age
		).length;
		// Nobody at all is «too few» as well: a shown nought could be added and subtracted like any number.
		return hidden.viewHidden(view) ?? n;
	};
	const channels = [...new Set(rows.map(({ channel }) => channel))].sort();
	return {
		periods: periods.map(({ from, to, count }) => ({
			from,
			to,
			total: count,
			byChannel: channels.map((channel) => total(channel, from))
		})),
		channels: channels.map((channel) => ({ channel, total: total(channel, null) }))
	};
}

type Joined = { from: string; to: string; count: number };

function join(rows: readonly DayCount[]): Joined[] {
	const byDay = new Map<string, number>();
	for (const { day, count } of rows) byDay.set(day, (byDay.get(day) ?? 0) + count);
	const periods: Joined[] = [];
	for (const [day, count] of [...byDay].sort(([one], [other]) => (one < other ? -1 : 1))) {
		const last = periods.at(-1);
		if (last && last.count < fewest.survey) {
			last.to = day;
			last.count += count;
		} else {
			periods.push({ from: day, to: day, count });
		}
	}
	const [last, before] = [periods.at(-1), periods.at(-2)];
	if (last && before && last.count < fewest.survey) {
		before.to = last.to;
		before.count += last.count;
		periods.pop();
	}
	return periods;
}
