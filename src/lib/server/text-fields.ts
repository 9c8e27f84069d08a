import type { Fields } from '#lib/survey/check-answers.ts';

/** A sent form's text fields. Files are left unread: no form of ours asks for one. */
export function textFields(form: FormData): Fields {
	const fields = new Map<string, string[]>();
	for (const [name, value] of form) {
		if (typeof value !== 'string') continue;
		const values = fields.get(name) ?? [];
		values.push(value);
		fields.set(name, values);
	}
	return fields;
}

/** What a form's hidden key looks like: a UUID. Anything else was not made by us. */
export function isKey(text: string | undefined): text is string {
	return text !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
