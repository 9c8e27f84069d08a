import type { Stream } from '#lib/survey/stream.ts';
import { m } from '#lib/words/compiled/messages.js';

/** A stream with its unit: units are never mixed. */
export function streamWords(stream: Stream): string {
	if (stream === 'survey') return m.ask_desk_stream_survey();
	return stream === 'meeting' ? m.ask_desk_stream_meeting() : m.ask_desk_stream_staff();
}

/** What a response can have come in by, as db/schema.ts names it. */
export type ChannelName =
	'web' | 'poster' | 'kiosk' | 'paper' | 'letter' | 'school' | 'workplace' | 'meeting' | 'import';

export function channelWords(channel: ChannelName): string {
	return words[channel]();
}

const words: Record<ChannelName, () => string> = {
	web: m.ask_desk_channel_web,
	poster: m.ask_desk_channel_poster,
	kiosk: m.ask_desk_channel_kiosk,
	paper: m.ask_desk_channel_paper,
	letter: m.ask_desk_channel_letter,
	school: m.ask_desk_channel_school,
	workplace: m.ask_desk_channel_workplace,
	meeting: m.ask_desk_channel_meeting,
	import: m.ask_desk_channel_import
};

/** A form's language, or the one an answer is written in. */
export function languageWords(language: string): string {
	const names: Record<string, () => string> = {
		sv: m.ask_desk_language_sv,
		fi: m.ask_desk_language_fi,
		fit: m.ask_desk_language_fit,
		en: m.ask_desk_language_en
	};
	return (names[language] ?? m.ask_desk_language_und)();
}

export function isChannelName(name: string): name is ChannelName {
	return Object.hasOwn(words, name);
}
