import type { Fields } from './check-answers.ts';

/** The ways residents can come to a survey, and the way staff can. */
export const channelKinds = {
	survey: ['poster', 'web', 'kiosk', 'paper', 'letter', 'school'],
	staff: ['workplace']
} as const satisfies Record<'survey' | 'staff', readonly string[]>;

export type NewChannelKind = (typeof channelKinds)['survey' | 'staff'][number];

export const longestChannelName = 80;

/** A workplace has at least one and hardly more than all who work in a county. */
const mostAtWorkplace = 20_000;

export type NewChannel = {
	surveyId: string;
	kind: NewChannelKind;
	name: string;
	/** How many work at the workplace; null for other kinds. */
	size: number | null;
};

export type ChannelProblem = {
	field: 'kind' | 'name' | 'size';
	reason: 'missing' | 'too-long' | 'not-a-number' | 'not-for-this-survey';
};

export type CheckedChannel =
	{ ok: true; channel: NewChannel } | { ok: false; problems: ChannelProblem[] };

/**
 * Reads the form that adds a channel.
 *
 * A field holds survey and kind together (`<survey id> poster`): staff are asked at their workplace
 * and residents are not, so most pairs of the two would be wrong.
 */
export function checkChannel(
	fields: Fields,
	surveys: readonly { id: string; stream: string }[]
): CheckedChannel {
	const problems: ChannelProblem[] = [];
	const [surveyId = '', chosen = ''] = (fields.get('kind')?.[0] ?? '').split(' ');
	const survey = surveys.find(({ id }) => id === surveyId);
	const kinds: readonly NewChannelKind[] =
		channelKinds[survey?.stream === 'staff' ? 'staff' : 'survey'];
	const kind = kinds.find((each) => each === chosen);
	if (chosen === '') problems.push({ field: 'kind', reason: 'missing' });
	else if (!survey || !kind) problems.push({ field: 'kind', reason: 'not-for-this-survey' });

	const name = (fields.get('name')?.[0] ?? '')
		.toWellFormed()
		.normalize('NFC')
		.replace(/\p{Cc}/gu, ' ')
		.trim();
	if (name === '') problems.push({ field: 'name', reason: 'missing' });
	else if (name.length > longestChannelName) problems.push({ field: 'name', reason: 'too-long' });

	const written = (fields.get('size')?.[0] ?? '').trim();
	const size = /^[1-9]\d{0,4}$/.test(written) ? Number(written) : null;
	if (kind === 'workplace') {
		if (written === '') problems.push({ field: 'size', reason: 'missing' });
		else if (size === null || size > mostAtWorkplace)
			problems.push({ field: 'size', reason: 'not-a-number' });
	}

	if (problems.length > 0 || !survey || !kind) return { ok: false, problems };
	const isWorkplace = kind === 'workplace';
	return {
		ok: true,
		channel: { surveyId: survey.id, kind, name, size: isWorkplace ? size : null }
	};
}
