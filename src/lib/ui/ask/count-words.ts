import type { Stream } from '#lib/survey/stream.ts';
import { m } from '#lib/words/compiled/messages.js';

/** A stream with its unit: units are never mixed. */
export function streamWords(stream: Stream): string {
	if (stream === 'survey') return m.ask_desk_stream_survey();
	return stream === 'meeting' ? m.ask_desk_stream_meeting() : m.ask_desk_stream_staff();
}

export function channelWords(channel: 'web' | 'meeting' | 'import'): string {
	if (channel === 'web') return m.ask_desk_channel_web();
	return channel === 'meeting' ? m.ask_desk_channel_meeting() : m.ask_desk_channel_import();
}

export function languageWords(language: string): string {
	if (language === 'fi') return m.ask_desk_language_fi();
	return language === 'en' ? m.ask_desk_language_en() : m.ask_desk_language_sv();
}
