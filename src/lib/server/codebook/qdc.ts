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
/** Of any elements: the parser stops there. */
const deepestTags = 100;

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
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) return null;
	if (XMLValidator.validate(text) !== true) return null;
	const parser = new XMLParser({
		...syntax,
		removeNSPrefix: true,
		parseTagValue: false,
		// Other programs write å as &#229;.
		htmlEntities: true,
		maxNestedTags: deepestTags,
		isArray: (name) => name === 'Code'
	});
	try {
		const parsed: unknown = parser.parse(text);
		const codes = field(field(field(parsed, 'CodeBook'), 'Codes'), 'Code');
		return Array.isArray(codes) ? codesIn(codes, 0) : null;
	} catch {
		// The parser refuses what is too deep, or has too many entities, with an Error like any other.
		return null;
	}
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
