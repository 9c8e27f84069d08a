import type { Note, MeetingNotes } from '#lib/survey/check-meeting.ts';
import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { readCodebook } from '#db/queries/codebooks.ts';
import { insertVerdicts } from '#db/queries/codings.ts';
import { insertMeeting, isMeetingOf } from '#db/queries/meetings.ts';
import { insertResponse } from '#db/queries/responses.ts';
import { newId, newSilentId } from './id.ts';
import { codeNote, keepAnswers, type CodedAnswer } from './submit.ts';

/** A meeting as it was noted. Its id comes from the browser, so that one sent twice is one meeting. */
export type NotedMeeting = MeetingNotes & { id: string; notedBy: string };

type Owner = { id: string; partnershipId: string; codebookVersionId: string };

/**
 * Keeps a meeting: each note becomes a response of its own, since nobody knows who said what. A
 * theme that the note-taker named is a person's decision, audited like any other correction.
 */
export async function submitMeeting(
	db: Db,
	round: Owner,
	{ notes, ...meeting }: NotedMeeting,
	at: string
): Promise<'kept' | 'kept-before'> {
	const { partnershipId, id: roundId } = round;
	const { codebook } = await readCodebook(db, partnershipId, round.codebookVersionId);
	const coded = notes.map((note) => ({
		...codeNote(codebook, partnershipId, { asks: 'problems', note: note.text }),
		note
	}));

	return db.transaction().execute(async (trx) => {
		if (!(await insertMeeting(trx, { ...meeting, partnershipId, roundId, createdAt: at }))) {
			if (await isMeetingOf(trx, { partnershipId, roundId }, meeting.id)) return 'kept-before';
			throw new Error('The id is another meeting’s: it was not made by a browser of ours.');
		}
		for (const one of coded) await keepNote(trx, round, meeting, one, at);
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, accountId: meeting.notedBy, at },
			action: 'meeting-noted',
			target: `meeting ${meeting.id}`,
			detail: { notes: notes.length }
		});
		return 'kept';
	});
}

async function keepNote(
	trx: Db,
	{ id: roundId, partnershipId, codebookVersionId }: Owner,
	meeting: Omit<NotedMeeting, 'notes'>,
	{ responseId, answer, note }: { responseId: string; answer: CodedAnswer; note: Note },
	at: string
): Promise<void> {
	await insertResponse(trx, {
		id: responseId,
		partnershipId,
		roundId,
		stream: 'meeting',
		channel: 'meeting',
		surveyVersionId: null,
		channelId: null,
		batch: null,
		meetingId: meeting.id,
		language: 'sv',
		receivedOn: meeting.heldOn,
		area: note.area,
		age: null,
		gender: null,
		submissionKey: newSilentId()
	});
	await keepAnswers(trx, [answer], codebookVersionId);
	if (note.theme === null) return;
	const by = { partnershipId, accountId: meeting.notedBy, at, newId };
	await insertVerdicts(trx, by, answer.answer.id, [{ theme: note.theme, verdict: 'has' }]);
}
