import { longestText } from '#lib/survey/check-answers.ts';
import { mostNotes, type MeetingProblem } from '#lib/survey/check-meeting.ts';
import { m } from '#lib/words/compiled/messages.js';

/** A problem's code in words that say what to do, with the field they belong to. */
export function meetingProblemWords({ field, reason }: MeetingProblem): {
	field: MeetingProblem['field'];
	words: string;
} {
	return { field, words: words(field, reason) };
}

function words(field: MeetingProblem['field'], reason: MeetingProblem['reason']): string {
	if (field === 'place') {
		return reason === 'missing' ? m.meetings_place_missing() : m.meetings_place_long();
	}
	if (field === 'arranger') return m.meetings_arranger_long();
	if (field === 'participants') {
		return reason === 'missing' ? m.meetings_people_missing() : m.meetings_people_wrong();
	}
	if (field === 'heldOn') {
		if (reason === 'missing') return m.meetings_day_missing();
		return reason === 'in-the-future' ? m.meetings_day_future() : m.meetings_day_wrong();
	}
	if (reason === 'missing') return m.meetings_notes_missing();
	if (reason === 'unknown-area') return m.meetings_area_gone();
	if (reason === 'unknown-theme') return m.meetings_theme_gone();
	return reason === 'too-many'
		? m.meetings_notes_many({ most: mostNotes })
		: m.meetings_notes_long({ most: longestText });
}
