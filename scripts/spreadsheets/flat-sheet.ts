/** A cell as a spreadsheet program has it: a text, or a number, a day, a formula, a merged cell. */
export type Cell =
	| string
	| { number: number }
	| { day: string }
	| { formula: string; value: number }
	| { merged: string; columns: number };

export type FlatSheet = { name: string; rows: readonly (readonly Cell[])[] };

/** Sheets as one XML file (.fods) that LibreOffice opens and saves as whatever one asks for. */
export function flatSheets(sheets: readonly FlatSheet[]): string {
	const tables = sheets.map(
		({ name, rows }) =>
			`<table:table table:name="${escape(name)}">${rows.map(rowOf).join('')}</table:table>`
	);
	return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="day" number:language="sv" number:country="SE"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="day-cell" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="day"/>
</office:automatic-styles>
<office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body>
</office:document>`;
}

function rowOf(cells: readonly Cell[]): string {
	return `<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`;
}

function cellOf(cell: Cell): string {
	if (typeof cell === 'string') return textCell(cell);
	if ('number' in cell) {
		return `<table:table-cell office:value-type="float" office:value="${cell.number}"/>`;
	}
	if ('day' in cell) {
		return `<table:table-cell table:style-name="day-cell" office:value-type="date" office:date-value="${cell.day}"/>`;
	}
	if ('formula' in cell) {
		return `<table:table-cell table:formula="of:${escape(cell.formula)}" office:value-type="float" office:value="${cell.value}"/>`;
	}
	const covered = '<table:covered-table-cell/>'.repeat(cell.columns - 1);
	return textCell(cell.merged, ` table:number-columns-spanned="${cell.columns}"`) + covered;
}

function textCell(text: string, attributes = ''): string {
	if (text === '') return '<table:table-cell/>';
	const lines = text.split('\n').map((line) => `<text:p>${spaced(escape(line))}</text:p>`);
	return `<table:table-cell office:value-type="string"${attributes}>${lines.join('')}</table:table-cell>`;
}

/** Spaces at the ends or in a row are an element of their own in ODF. */
function spaced(text: string): string {
	return text.replace(/^ | $| {2,}/g, (spaces) => '<text:s/>'.repeat(spaces.length));
}

function escape(text: string): string {
	return text
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;')
		.replace(/\t/g, '<text:tab/>');
}
