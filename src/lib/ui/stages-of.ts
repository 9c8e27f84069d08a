import { m } from '#lib/words/compiled/messages.js';
import type { Stage } from './stage.ts';

/** What is known of a round, enough to draw its line. */
type Known = {
	responses: { survey: number };
	meetings: number;
	chosen: number | null;
	hasDraft: boolean;
};

/** The stages of a round in the order the work goes, each with how far it has come. */
export function stagesOf(
	slug: string,
	known: Known,
	themes: number,
	may: { meet: boolean; rank: boolean; promise: boolean }
): Stage[] {
	const answers = known.responses.survey;
	return [
		{
			href: `/desk/${slug}/survey`,
			name: m.stage_ask(),
			note: m.stage_answers({ n: answers }),
			state: answers > 0 ? 'part' : 'ahead',
			open: true
		},
		{
			href: `/desk/${slug}/meetings`,
			name: m.stage_meet(),
			note: meetingsInWords(known.meetings),
			state: known.meetings > 0 ? 'part' : 'ahead',
			open: may.meet
		},
		{
			href: `/desk/${slug}/ranking`,
			name: m.stage_rank(),
			note: m.stage_themes({ n: themes }),
			state: known.chosen === null ? (answers > 0 ? 'part' : 'ahead') : 'done',
			open: may.rank
		},
		{
			href: `/desk/${slug}/decision`,
			name: m.stage_choose(),
			note: known.chosen === null ? m.stage_chosen_none() : m.stage_chosen({ n: known.chosen }),
			state: known.chosen === null ? 'ahead' : 'done',
			open: may.rank
		},
		{
			href: `/desk/${slug}/promise`,
			name: m.stage_promise(),
			note: known.hasDraft ? m.stage_draft() : m.stage_draft_none(),
			state: known.hasDraft ? 'part' : 'ahead',
			open: may.promise
		}
	];
}

function meetingsInWords(meetings: number): string {
	if (meetings === 0) return m.stage_meetings_none();
	return meetings === 1 ? m.stage_meetings_one() : m.stage_meetings({ n: meetings });
}
