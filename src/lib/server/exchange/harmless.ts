/**
 * A cell that begins with one of these may be run as a formula when the file is opened
 * (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe before it makes it text.
 * A cell that begins with an apostrophe gets one more, so that taking one away always gives back
 * what was written.
 */
const risky = /^[=+\-@\t\r\n＝＋－＠'*]/;

/** The header of the column that tells a file of ours: only there is the apostrophe taken away. */
export const versionColumn = 'medborgarlofte-version';

/** What stands where a detail is left out, so that it is not taken for «did not say». */
export const leftOut = '*';

/** @example harmless('=1+1'); // "'=1+1" */
export function harmless(text: string): string {
	return risky.test(text) ? `'${text}` : text;
}

/** What was written before `harmless`; a detail that was left out is nothing. */
export function asWritten(cell: string): string {
	if (cell === leftOut) return '';
	return /^'[=+\-@\t\r\n＝＋－＠'*]/.test(cell) ? cell.slice(1) : cell;
}

export function isOwnExport(header: readonly string[]): boolean {
	return header.includes(versionColumn);
}
