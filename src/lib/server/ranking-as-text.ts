import { stringify } from 'csv-stringify/sync';
import { type Codebook, themeName } from '#lib/coding/codebook.ts';
import { placeOf } from '#lib/ranking/place-of.ts';
import type { RankedTheme, Ranking, StreamRanking } from '#lib/ranking/ranking.ts';
import type { Stream } from '#lib/survey/stream.ts';
import { percent, percentRange, places } from '#lib/words/numbers.ts';

const heading: Record<Stream, string> = {
	survey: 'Enkät',
	meeting: 'Medborgardialog',
	staff: 'Medarbetardialog'
};
const units: Record<Stream, string> = {
	survey: 'svarande',
	meeting: 'anteckningar',
	staff: 'medarbetare'
};
const tooFew: Record<Stream, string> = {
	survey: 'färre än 5, visas inte',
	meeting: 'visas inte',
	staff: 'färre än 10, visas inte'
};

/** The ranking as text in a terminal: a table a stream, in Swedish. */
export function rankingAsText(ranking: Ranking, codebook: Codebook): string {
	const tables = ranking.streams.filter(({ n, shown }) => n > 0 || !shown);
	const { codebook: name, codebookVersion, dataHash, seed, resamples } = ranking.manifest;
	return [
		...tables.map((of) => tableOf(of, codebook)),
		`Kodbok ${name}, version ${codebookVersion}. Datahash ${dataHash}.`,
		`Platserna gäller med 90 procents säkerhet (${resamples} omtag, frö ${seed}).`,
		''
	].join('\n');
}

function tableOf(of: StreamRanking, codebook: Codebook): string {
	const { stream, n, shown, themes } = of;
	if (!shown) return `${heading[stream]}: ${tooFew[stream]}\n`;
	const width = Math.max(...codebook.themes.map((theme) => theme.names.sv.length));
	const lines = themes.map((theme) => {
		const name = nameOf(codebook, theme.theme).padEnd(width);
		return `${placeInWords(theme).padStart(11)}  ${name}  ${numbersOf(theme, stream)}`;
	});
	return [`${heading[stream]}, ${n} ${units[stream]}`, ...lines, ''].join('\n');
}

function placeInWords(theme: RankedTheme): string {
	if (!theme.shown) return '–';
	const place = placeOf(theme);
	return place.first < place.last ? `delad ${places(place)}` : places(place);
}

function numbersOf(theme: RankedTheme, stream: Stream): string {
	if (!theme.shown) {
		return theme.reason === 'too-few' ? tooFew[stream] : 'döljs så att inget går att räkna ut';
	}
	const count = String(theme.count).padStart(5);
	if (stream === 'meeting') return `${count} ${units[stream]}`;
	return `${count}  ${percent(theme.share).padStart(5)}  (${percentRange(theme.interval)})`;
}

const nameOf = (codebook: Codebook, id: string): string => {
	const theme = codebook.themes.find((each) => each.id === id);
	return theme ? themeName(theme, 'sv') : id;
};

/**
 * The ranking for a spreadsheet: a row a stream and theme, semicolons and a byte order mark, as
 * Swedish Excel reads it. Shares are numbers with a decimal point; what is hidden is empty.
 */
export function rankingAsCsv(ranking: Ranking, codebook: Codebook): string {
	const rows = ranking.streams.flatMap(({ stream, n, shown, themes }) =>
		themes.map((theme) => ({
			stream,
			theme: theme.theme,
			name: harmless(nameOf(codebook, theme.theme)),
			n: shown ? n : '',
			count: theme.shown ? theme.count : '',
			share: theme.shown ? theme.share.toFixed(4) : '',
			low: theme.shown ? theme.interval.low.toFixed(4) : '',
			high: theme.shown ? theme.interval.high.toFixed(4) : '',
			first: theme.shown ? theme.rank.first : '',
			last: theme.shown ? theme.rank.last : '',
			placeFirst: theme.shown ? (theme.certainty?.places.first ?? '') : '',
			placeLast: theme.shown ? (theme.certainty?.places.last ?? '') : '',
			firstThree: theme.shown ? (theme.certainty?.firstThree.toFixed(4) ?? '') : '',
			hidden: theme.shown ? '' : theme.reason
		}))
	);
	return stringify(rows, { header: true, delimiter: ';', bom: true });
}

/** A cell that begins like a formula is given an apostrophe, so that no spreadsheet runs it. */
export function harmless(cell: string): string {
	return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
