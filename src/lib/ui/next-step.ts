import { m } from '#lib/words/compiled/messages.js';

export type NextStep = { title: string; text: string; href: string; act: string };

/** What this person should do next in this round: one thing. */
export function nextStep(
	slug: string,
	known: {
		responses: { survey: number };
		chosen: number | null;
		hasDraft: boolean;
		staffSurveySlug: string | null;
	},
	may: { meet: boolean; rank: boolean; choose: boolean }
): NextStep | null {
	if (!may.rank) {
		if (may.meet) {
			return {
				title: m.round_next_meet_title(),
				text: m.round_next_meet(),
				href: `/desk/${slug}/meetings`,
				act: m.round_next_meet_do()
			};
		}
		if (!known.staffSurveySlug) return null;
		return {
			title: m.round_next_staff_title(),
			text: m.round_next_staff(),
			href: `/s/${known.staffSurveySlug}`,
			act: m.round_next_staff_do()
		};
	}
	if (known.responses.survey === 0) {
		return {
			title: m.round_next_ask_title(),
			text: m.round_next_ask(),
			href: `/desk/${slug}/survey`,
			act: m.round_next_ask_do()
		};
	}
	if (known.hasDraft) {
		return {
			title: m.round_next_promise_title(),
			text: m.round_next_promise(),
			href: `/desk/${slug}/promise`,
			act: m.round_next_promise_do()
		};
	}
	if (may.choose) {
		return {
			title: m.round_next_choose_title(),
			text: m.round_next_choose(),
			href: `/desk/${slug}/decision`,
			act: m.round_next_choose_do()
		};
	}
	return {
		title: m.round_next_rank_title(),
		text: m.round_next_rank({ n: known.responses.survey }),
		href: `/desk/${slug}/ranking`,
		act: m.round_next_rank_do()
	};
}
