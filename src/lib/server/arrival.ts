import type { Db } from '#db/connect.ts';
import { type Channel, findChannel } from '#db/queries/channels.ts';
import type { Survey } from '#db/queries/surveys.ts';
import { channelCodeLength, letterField, readCode } from '#lib/survey/channel-code.ts';
import type { Fields } from '#lib/survey/check-answers.ts';
import { checkLetterCode, type LetterProblem } from './letters.ts';
import type { Via } from './submit.ts';

/** How somebody came to a survey: what the page needs to know of it, and what is kept with the answers. */
export type Arrival = {
	/** In `?via=`. */
	code: string;
	kind: Channel['kind'];
	via: Via;
	/** Null for channels without letters. */
	letter: { typed: string; problem: LetterProblem | null } | null;
};

/** The channel behind a link, however it was typed. Open or closed; null when there is none. */
export async function channelAt(db: Db, typed: string | null): ReturnType<typeof findChannel> {
	const code = readCode(typed ?? '', channelCodeLength);
	return code === null ? null : findChannel(db, code.toLowerCase());
}

/**
 * The channel in the address of a survey's page. Null for the survey's own address, and for a link
 * that is unknown, closed or another survey's: whoever comes by it may answer all the same, and is
 * counted as «web».
 */
export async function arrivalBy(
	db: Db,
	survey: Pick<Survey, 'id'>,
	address: URL
): Promise<Arrival | null> {
	const typed = address.searchParams.get('via');
	if (typed === null) return null;
	const channel = await channelAt(db, typed);
	if (!channel || channel.closed || channel.surveyId !== survey.id) return null;
	const { code, kind } = channel;
	const letter = kind === 'letter' ? { typed: '', problem: null } : null;
	return { code, kind, via: viaOf(channel), letter };
}

/**
 * The same for a form that was sent: a letter's code is looked at too. Whether it has been used is
 * asked when the answers are kept, since a form sent twice uses it once.
 *
 * @param from.address of the network, or null when nobody knows
 */
export async function arrivalWith(
	db: Db,
	survey: Pick<Survey, 'id'>,
	sent: { url: URL; fields: Fields },
	from: { address: string | null; nowMs: number }
): Promise<Arrival | null> {
	const arrival = await arrivalBy(db, survey, sent.url);
	if (!arrival?.letter || arrival.via.channelId === null) return arrival;
	const typed = sent.fields.get(letterField)?.[0] ?? '';
	if (sent.fields.has('switch')) return { ...arrival, letter: { typed, problem: null } };

	const found = await checkLetterCode(db, arrival.via.channelId, typed, from);
	if (!found.ok && found.problem !== 'used')
		return { ...arrival, letter: { typed, problem: found.problem } };
	return {
		...arrival,
		via: { ...arrival.via, letterCodeHash: found.hash },
		letter: { typed, problem: null }
	};
}

/** A small workplace's link is let go of when the answers are kept (staff-answer.ts). */
function viaOf({ id, kind }: Channel): Via {
	// The paper's own link is for those who would rather answer on the web.
	return kind === 'paper' ? { kind: 'web', channelId: null } : { kind, channelId: id };
}
