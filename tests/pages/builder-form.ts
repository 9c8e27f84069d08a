/** What a browser would send from the forms of a page: fields by name, as they are filled in. */
export function filled(html: string): Record<string, string | string[]> {
	const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
	const fields: Record<string, string | string[]> = {};
	const put = (name: string, value: string) => {
		const before = fields[name];
		fields[name] = before === undefined ? value : [before, value].flat();
	};
	const pattern = /<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g;
	for (const [, input, area, text] of main.matchAll(pattern)) {
		const attributes = input ?? area ?? '';
		const name = attributeOf(attributes, 'name');
		if (name === null) continue;
		const type = attributeOf(attributes, 'type');
		if ((type === 'checkbox' || type === 'radio') && !/\bchecked\b/.test(attributes)) continue;
		// A browser leaves out the line break a textarea's text may begin with.
		put(
			name,
			unescaped(area === undefined ? (attributeOf(attributes, 'value') ?? '') : (text ?? ''))
		);
	}
	return fields;
}

/** The same with some fields changed. */
export const fill = (
	fields: Record<string, string | string[]>,
	changes: Record<string, string | string[]>
): Record<string, string | string[]> => ({ ...fields, ...changes });

const attributeOf = (attributes: string, name: string): string | null =>
	new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;

const unescaped = (text: string): string =>
	text
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
