import { leastShown, type MixChange } from '#lib/survey/channel-mix.ts';
import { channelWords, isChannelName } from '#lib/ui/ask/count-words.ts';
import { m } from '#lib/words/compiled/messages.js';
import { percent } from '#lib/words/numbers.ts';

/** What has become of a channel since last round, as a sentence. */
export function mixWords({ channel, change, then, now }: MixChange): string {
	const about = {
		channel: isChannelName(channel) ? channelWords(channel) : channel,
		then: share(then),
		now: share(now)
	};
	if (change === 'new') return m.channels_mix_new(about);
	return change === 'gone' ? m.channels_mix_gone(about) : m.channels_mix_moved(about);
}

const share = (known: number | null) =>
	known === null ? m.channels_mix_few({ least: leastShown }) : percent(known);
