import type { Insertable } from 'kysely';
import type { Db } from '#db/connect.ts';
import type { MeetingTable } from '#db/schema-asking.ts';

/** @returns false when a meeting with this id is kept already: the form was sent twice */
export async function insertMeeting(db: Db, meeting: Insertable<MeetingTable>): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('meeting')
		.values(meeting)
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Whether this id is a meeting of this round: then whoever sends it again has it kept already. */
export async function isMeetingOf(
	db: Db,
	{ partnershipId, roundId }: { partnershipId: string; roundId: string },
	id: string
): Promise<boolean> {
	const row = await db
		.selectFrom('meeting')
		.select('id')
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.where('id', '=', id)
		.executeTakeFirst();
	return row !== undefined;
}

/** A round's meetings, latest first, each with how many notes it has. */
export async function listMeetings(db: Db, partnershipId: string, roundId: string) {
	const rows = await db
		.selectFrom('meeting')
		.leftJoin('account', 'account.id', 'meeting.notedBy')
		.select([
			'meeting.id',
			'meeting.place',
			'meeting.heldOn',
			'meeting.arranger',
			'meeting.participants',
			'account.name as notedBy'
		])
		.select((meeting) =>
			meeting
				.selectFrom('response')
				.select((response) => response.fn.countAll().as('count'))
				.whereRef('response.meetingId', '=', 'meeting.id')
				.as('notes')
		)
		.where('meeting.partnershipId', '=', partnershipId)
		.where('meeting.roundId', '=', roundId)
		.orderBy('meeting.heldOn', 'desc')
		.orderBy('meeting.place')
		.execute();
	return rows.map((row) => ({
		...row,
		participants: Number(row.participants),
		notes: Number(row.notes ?? 0)
	}));
}
