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
		return reason === 'missing' ? m.ask_meet_place_missing() : m.ask_meet_place_long();
	}
	if (field === 'participants') {
		return reason === 'missing' ? m.ask_meet_people_missing() : m.ask_meet_people_wrong();
	}
	if (field === 'heldOn') {
		if (reason === 'missing') return m.ask_meet_day_missing();
		return reason === 'in-the-future' ? m.ask_meet_day_future() : m.ask_meet_day_wrong();
	}
	if (reason === 'missing') return m.ask_meet_notes_missing();
	return reason === 'too-many'
		? m.ask_meet_notes_many({ most: mostNotes })
		: m.ask_meet_notes_long({ most: longestText });
}
