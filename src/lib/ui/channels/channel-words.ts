import type { ChannelProblem, NewChannelKind } from '#lib/survey/channel-form.ts';
import { longestChannelName } from '#lib/survey/channel-form.ts';
import { m } from '#lib/words/compiled/messages.js';

const kinds: Record<NewChannelKind, () => string> = {
	poster: m.channels_kind_poster,
	web: m.channels_kind_web,
	kiosk: m.channels_kind_kiosk,
	paper: m.channels_kind_paper,
	letter: m.channels_kind_letter,
	school: m.channels_kind_school,
	workplace: m.channels_kind_workplace
};

export const kindWords = (kind: NewChannelKind): string => kinds[kind]();

/** A problem's code in words that say what to do. */
export function channelProblemWords({ field, reason }: ChannelProblem): string {
	if (field === 'kind')
		return reason === 'missing' ? m.channels_problem_kind_missing() : m.channels_problem_kind();
	if (field === 'name') {
		return reason === 'missing'
			? m.channels_problem_name_missing()
			: m.channels_problem_name_long({ most: longestChannelName });
	}
	return reason === 'missing' ? m.channels_problem_size_missing() : m.channels_problem_size();
}
