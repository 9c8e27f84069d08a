import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Codebook } from '#lib/coding/codebook.ts';
import { describe, readDescription } from './described.ts';
import { exported, guidOf, type ImportedTheme } from './imported-theme.ts';

/**
 * The codebook as REFI-QDA has it (https://www.qdasoftware.org): what NVivo, ATLAS.ti, MAXQDA and
 * others read. Each theme is a code; all but its name stands in the description.
 */
const namespace = 'urn:QDA-XML:codebook:1.0';

const syntax = { ignoreAttributes: false, attributeNamePrefix: '@' };
/** No file of ours nests codes; other programs do, a few levels. */
const deepest = 20;
/** Of any elements: the parser shall not be led down a well. */
const deepestTags = 1000;

export function writeQdc(codebook: Codebook): string {
	const codes = codebook.themes.map((theme) => ({
		'@guid': guidOf(theme.id),
		'@name': theme.names.sv,
		'@isCodable': 'true',
		Description: describe(exported(theme))
	}));
	const builder = new XMLBuilder({
		...{ ...syntax, format: true, indentBy: '\t' },
		suppressBooleanAttributes: false
	});
	const content = {
		CodeBook: { '@xmlns': namespace, '@origin': 'Medborgarlöfte', Codes: { Code: codes } }
	};
	return `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(content)}`;
}

/** The codes of a .qdc, those inside others too; null when it is no such file, or made to harm. */
export function readQdc(text: string): ImportedTheme[] | null {
	if (/<!(DOCTYPE|ENTITY)/i.test(text) || isDeep(text)) return null;
	if (XMLValidator.validate(text) !== true) return null;
	const parser = new XMLParser({
		...syntax,
		removeNSPrefix: true,
		parseTagValue: false,
		isArray: (name) => name === 'Code'
	});
	const parsed: unknown = parser.parse(text);
	const codes = field(field(field(parsed, 'CodeBook'), 'Codes'), 'Code');
	return Array.isArray(codes) ? codesIn(codes, 0) : null;
}

function codesIn(codes: readonly unknown[], depth: number): ImportedTheme[] {
	if (depth > deepest) return [];
	return codes.flatMap((code) => {
		const inner = field(code, 'Code');
		const own = field(code, '@isCodable') === 'false' ? [] : [themeOf(code)];
		return [...own, ...(Array.isArray(inner) ? codesIn(inner, depth + 1) : [])];
	});
}

function themeOf(code: unknown): ImportedTheme {
	const { names, ...described } = readDescription(textOf(field(code, 'Description')));
	const guid = textOf(field(code, '@guid')).toLowerCase();
	const name = textOf(field(code, '@name')).trim();
	return { ...described, names: { sv: name, ...names }, ...(guid && { id: guid }) };
}

const field = (from: unknown, name: string): unknown =>
	typeof from === 'object' && from !== null && Object.hasOwn(from, name)
		? Reflect.get(from, name)
		: undefined;

/** An element with attributes has its text in a field of its own. */
function textOf(value: unknown): string {
	const text = typeof value === 'object' ? field(value, '#text') : value;
	return typeof text === 'string' ? text : '';
}

function isDeep(text: string): boolean {
	let depth = 0;
	for (const [tag] of text.matchAll(/<\/?[\p{L}_][^<>]*>/gu)) {
		if (tag.startsWith('</')) depth -= 1;
		else if (!tag.endsWith('/>')) depth += 1;
		if (depth > deepestTags) return true;
	}
	return false;
}
