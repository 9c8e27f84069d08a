import { randomInt } from 'node:crypto';
import { error } from '@sveltejs/kit';
import type { Db } from '#db/connect.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { type Channel, closeChannel, findChannel, insertChannel } from '#db/queries/channels.ts';
import { listSurveys } from '#db/queries/surveys.ts';
import { channelCodeLength, makeCode } from '#lib/survey/channel-code.ts';
import type { NewChannel } from '#lib/survey/channel-form.ts';
import { newId } from './id.ts';
import type { Entered } from './permission.ts';

type By = { accountId: string; at: string };

/** Adds a channel with a link of its own. Returns the link's code. */
export async function addChannel(
	db: Db,
	partnershipId: string,
	channel: NewChannel,
	by: By
): Promise<string> {
	const code = makeCode(channelCodeLength, (below) => randomInt(below)).toLowerCase();
	const id = newId();
	await db.transaction().execute(async (trx) => {
		await insertChannel(trx, {
			...{ id, partnershipId, code, ...channel },
			createdAt: by.at,
			closedAt: null
		});
		await insertAudit(trx, {
			...{ id: newId(), partnershipId, ...by },
			action: 'channel-added',
			target: `channel ${id}`,
			detail: { kind: channel.kind, size: channel.size }
		});
	});
	return code;
}

/** Closes a channel's link, or opens it again. */
export async function setClosed(
	db: Db,
	of: { partnershipId: string; channelId: string },
	closed: boolean,
	by: By
): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await closeChannel(trx, of.partnershipId, of.channelId, closed ? by.at : null);
		await insertAudit(trx, {
			...{ id: newId(), partnershipId: of.partnershipId, ...by },
			action: closed ? 'channel-closed' : 'channel-reopened',
			target: `channel ${of.channelId}`
		});
	});
}

/** This round's channel with this code, of one of these kinds; «not found» for all others. */
export async function channelOf(
	db: Db,
	{ round }: Pick<Entered, 'round'>,
	code: string,
	...kinds: Channel['kind'][]
): Promise<Channel & { surveySlug: string }> {
	const channel = await findChannel(db, code);
	const surveys = await listSurveys(db, round.partnershipId, round.id);
	const isOurs = surveys.some(({ id }) => id === channel?.surveyId);
	const isKind = kinds.length === 0 || kinds.some((kind) => kind === channel?.kind);
	if (!channel || !isOurs || !isKind) error(404, 'no-such-channel');
	return channel;
}
