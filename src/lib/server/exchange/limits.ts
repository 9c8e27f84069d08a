/** What an uploaded file may hold at most, and how long it may take. Each has a sentence of its own. */
export const limits = {
	/** Bytes as they were sent. */
	upload: 10 * 1024 * 1024,
	/** Bytes of everything inside an .xlsx, counted while it is unpacked. */
	unpacked: 100 * 1024 * 1024,
	/** Files inside an .xlsx. A workbook has a dozen; one made to harm has thousands. */
	parts: 2000,
	/** Rows below the header. */
	rows: 100_000,
	columns: 500,
	/** Characters in one cell, as in a spreadsheet. */
	cell: 32_767,
	/** Milliseconds before we stop reading. */
	time: 120_000,
	/** Megabytes the reading thread may use: a file that needs more stops it, not the site. */
	memory: 1024
};
