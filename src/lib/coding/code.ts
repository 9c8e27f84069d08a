import { languageOfTokens } from '#lib/text/language.ts';
import type { Lang } from '#lib/text/language.ts';
import type { Span } from '#lib/text/span.ts';
import { tokenise } from '#lib/text/tokenise.ts';
import type { Asks, Codebook, ThemeId } from './codebook.ts';
import { byLexicon, weighHits } from './by-lexicon.ts';
import { featuresOf, type Features } from './features.ts';
import { finder, type Finder } from './find-hits.ts';
import { asRead, folded } from './merged-themes.ts';
import { reasonFor, scores, stands, type Learned } from './learned.ts';
import type { Lexicon } from './patterns.ts';

/** What somebody wrote to one open question. */
export type Answer = { text: string; question?: Asks; lang?: Lang };

/** Why a theme was found, as codes with data: explain.ts has the words. */
export type Why =
	| {
			because: 'term';
			theme: string;
			about: string;
			term: string;
			word: string;
			/** How a compound was taken apart: narkotika|försäljning, huume|kauppaa. */
			parts?: string;
			repaired?: true;
	  }
	| { because: 'place-asked-for'; theme: string }
	| {
			because: 'learned';
			theme: string;
			words: string[];
			/** How many practice answers with the theme hold its most telling word, where some do. */
			alike?: number;
	  };

export type FoundTheme = { theme: ThemeId; spans: Span[]; why: Why[] };
export type Coded = { lang: Lang; themes: FoundTheme[] };

const compiled = new WeakMap<Codebook, Partial<Record<Lexicon, Finder>>>();

/**
 * The themes of one answer, in the codebook's order, each with the places that say so and the reason.
 *
 * The codebook's words find themes by themselves; with `learned` they are weighed together with
 * what coded answers have taught, which finds more and lets doubtful words go. Themes that the
 * model does not know, and groups of words added after it was made, stay the codebook's affair.
 *
 * Deterministic; never throws; work grows linearly with the text. Spans are UTF-16 offsets inside
 * `answer.text`, in order, not overlapping. The codebook is compiled once an object: hand in the
 * same object every time, and do not change it.
 */
export function code(codebook: Codebook, answer: Answer, learned?: Learned): Coded {
	const tokens = tokenise(answer.text);
	const lang = answer.lang ?? languageOfTokens(tokens);
	const read = { ...answer, tokens, lang, lexicon: lexiconOf(lang) };
	const weighed = weighHits(finderFor(codebook, read.lexicon, learned), read);
	const whole = asRead(codebook);
	const found = byLexicon(whole, read, weighed);
	if (!learned || tokens.length === 0) return { lang, themes: folded(codebook, found) };

	const scored = scores(learned, featuresOf(read, weighed));
	const themes: FoundTheme[] = [];
	for (const { id } of whole.themes) {
		const said = found.find(({ theme }) => theme === id);
		if (said) {
			if (stands(learned, scored, id, weighed)) themes.push(said);
		} else if ((scored.scores[learned.themes.indexOf(id)] ?? 0) > 0) {
			const { spans, why } = reasonFor(learned, scored, id, read);
			themes.push({ theme: id, spans, why: [why] });
		}
	}
	return { lang, themes: folded(codebook, themes) };
}

/** The features of an answer, for those who train a model. */
export function featuresFor(codebook: Codebook, answer: Answer): Features {
	const tokens = tokenise(answer.text);
	const lang = answer.lang ?? languageOfTokens(tokens);
	const read = { ...answer, tokens, lang, lexicon: lexiconOf(lang) };
	return featuresOf(read, weighHits(finderFor(codebook, read.lexicon), read));
}

/** The lexicon that an answer in some language is read with. */
export function lexiconOf(lang: Lang): Lexicon {
	return lang === 'fi' || lang === 'fit' ? 'fi' : lang === 'en' ? 'en' : 'sv';
}

/** The codebook's words in one language, compiled when first asked for. */
export function finderFor(codebook: Codebook, lexicon: Lexicon, learned?: Learned): Finder {
	const finders = compiled.get(codebook) ?? {};
	compiled.set(codebook, finders);
	return (finders[lexicon] ??= finder(asRead(codebook), lexicon, learned?.compiled?.(lexicon)));
}
