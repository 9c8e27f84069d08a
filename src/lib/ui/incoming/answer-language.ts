import { m } from '#lib/words/compiled/messages.js';

/** The language an answer is written in, by the code the reader gives it. */
export function answerLanguage(code: string): string {
	const words: Record<string, () => string> = {
		sv: m.incoming_sv,
		fi: m.incoming_fi,
		fit: m.incoming_fit,
		en: m.incoming_en
	};
	return (words[code] ?? m.incoming_und)();
}
