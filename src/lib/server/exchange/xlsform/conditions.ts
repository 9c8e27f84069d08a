import type { Condition } from '#lib/survey/questionnaire.ts';

/**
 * A condition as XLSForm writes it.
 *
 * @example relevantOf({ questionId: 'when', options: ['night', 'evening'] });
 * // "selected(${when}, 'night') or selected(${when}, 'evening')"
 */
export function relevantOf({ questionId, options }: Condition): string {
	return options.map((option) => `selected(\${${questionId}}, ${quoted(option)})`).join(' or ');
}

/** An XPath text has no sign for a quote: it stands in the other kind of quotes. */
function quoted(option: string): string {
	return option.includes("'") ? `"${option}"` : `'${option}'`;
}

const one =
	/^(?:selected\(\s*\$\{([^}]+)\}\s*,\s*(?:'([^']*)'|"([^"]*)")\s*\)|\$\{([^}]+)\}\s*=\s*(?:'([^']*)'|"([^"]*)"))$/;

/** Reads a condition on one question's options; null for everything more than that. */
export function conditionOf(relevant: string): Condition | null {
	const options: string[] = [];
	let questionId: string | undefined;
	for (const part of splitByOr(withoutParentheses(relevant.trim()))) {
		const found = one.exec(withoutParentheses(part.trim()));
		const id = found?.[1] ?? found?.[4];
		const option = found?.[2] ?? found?.[3] ?? found?.[5] ?? found?.[6];
		if (id === undefined || option === undefined) return null;
		if (questionId !== undefined && questionId !== id.trim()) return null;
		questionId = id.trim();
		options.push(option);
	}
	return questionId === undefined ? null : { questionId, options };
}

/** Splits at the word `or`, not inside quotes. */
function splitByOr(text: string): string[] {
	const parts = [''];
	for (const [piece] of text.matchAll(/'[^']*'|"[^"]*"|\s+or\s+|[^'"\s]+|\s+|['"]/g)) {
		if (/^\s+or\s+$/.test(piece)) parts.push('');
		else parts[parts.length - 1] += piece;
	}
	return parts;
}

/** `(a)` as `a`, when the parentheses hold all of it. */
function withoutParentheses(text: string): string {
	if (!text.startsWith('(') || !text.endsWith(')')) return text;
	let depth = 0;
	for (const [at, sign] of [...text].entries()) {
		if (sign === '(') depth += 1;
		if (sign === ')') depth -= 1;
		if (depth === 0) return at === text.length - 1 ? text.slice(1, -1).trim() : text;
	}
	return text;
}
