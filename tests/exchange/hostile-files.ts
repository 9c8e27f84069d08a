import { deflateRawSync } from 'node:zlib';
import { crc32 } from 'node:zlib';

export type Part = {
	name: string;
	bytes: Uint8Array;
	/** What the zip claims the part unpacks to, when it lies. */
	claims?: number;
};

/** A zip by hand, so that its sizes can lie. */
export function zipOf(parts: readonly Part[]): Uint8Array {
	const locals: Buffer[] = [];
	const central: Buffer[] = [];
	let offset = 0;
	for (const { name, bytes, claims = bytes.length } of parts) {
		const packed = deflateRawSync(bytes);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(bytes), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(claims, 18);
		common.writeUInt16LE(Buffer.byteLength(name), 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		central.push(
			Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, rest, Buffer.from(name)])
		);
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(parts.length, 4);
	end.writeUInt16LE(parts.length, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

/** The parts of the smallest workbook, with a sheet of one's own. */
export function workbookParts(sheet: Uint8Array): Part[] {
	const xml = (text: string) => Buffer.from(`<?xml version="1.0"?>${text}`);
	const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const packages = 'http://schemas.openxmlformats.org/package/2006';
	return [
		{
			name: '[Content_Types].xml',
			bytes: xml(
				`<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`
			)
		},
		{
			name: '_rels/.rels',
			bytes: xml(
				`<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
			)
		},
		{
			name: 'xl/workbook.xml',
			bytes: xml(
				`<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="Svar" sheetId="1" r:id="r1"/></sheets></workbook>`
			)
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			bytes: xml(
				`<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
			)
		},
		{ name: 'xl/worksheets/sheet1.xml', bytes: sheet }
	];
}

export function sheetXml(rows: readonly (readonly string[])[]): Uint8Array {
	const cells = rows.map(
		(row) =>
			`<row>${row.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`
	);
	return Buffer.from(
		`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`
	);
}
