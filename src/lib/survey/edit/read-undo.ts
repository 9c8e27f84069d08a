import type { Condition, Option, Question, Texts } from '../questionnaire.ts';
import type { Broken } from './mend-conditions.ts';
import type { Undo } from './rearrange.ts';

/**
 * Reads what «Ångra» sends back: it has been to the browser and may hold anything. Null for what we
 * did not write.
 */
export function readUndo(sent: string): Undo | null {
	const value = parsed(sent);
	if (!isObject(value) || !isText(value.questionId) || !isPlace(value.at)) return null;
	if (value.removed !== null && !isQuestion(value.removed)) return null;
	if (!Array.isArray(value.broken) || !value.broken.every(isBroken)) return null;
	const { questionId, at, removed, broken } = value;
	return { questionId, at, removed, broken };
}

function parsed(sent: string): unknown {
	try {
		return JSON.parse(sent);
	} catch {
		return null;
	}
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= 1000;
const isPlace = (value: unknown): value is number =>
	typeof value === 'number' && Number.isInteger(value) && value >= 0;
const onlyHas = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
	Object.keys(value).every((key) => keys.includes(key));

const isTexts = (value: unknown): value is Texts =>
	isObject(value) &&
	isText(value.sv) &&
	onlyHas(value, ['sv', 'fi', 'en', 'fit']) &&
	Object.values(value).every(isText);

const isOption = (value: unknown): value is Option =>
	isObject(value) && onlyHas(value, ['id', 'label']) && isText(value.id) && isTexts(value.label);

const isCondition = (value: unknown): value is Condition =>
	isObject(value) &&
	onlyHas(value, ['questionId', 'options']) &&
	isText(value.questionId) &&
	Array.isArray(value.options) &&
	value.options.every(isText);

const isBroken = (value: unknown): value is Broken =>
	isObject(value) &&
	isText(value.questionId) &&
	isCondition(value.was) &&
	(value.now === null || isCondition(value.now));

const common = ['id', 'kind', 'label', 'hint', 'required', 'showIf'];

function isQuestion(value: unknown): value is Question {
	if (!isObject(value) || !isText(value.id) || !/^[a-z][a-z0-9-]*$/i.test(value.id)) return false;
	if (!isTexts(value.label) || typeof value.required !== 'boolean') return false;
	if (value.hint !== undefined && !isTexts(value.hint)) return false;
	if (value.showIf !== undefined && !isCondition(value.showIf)) return false;
	switch (value.kind) {
		case 'info':
			return onlyHas(value, common);
		case 'text':
			return (
				onlyHas(value, [...common, 'asks']) &&
				[null, 'problems', 'wishes', 'unsafe-places'].some((asks) => asks === value.asks)
			);
		case 'single':
		case 'multiple':
			return (
				onlyHas(value, [...common, 'options', 'other']) &&
				(value.other === undefined || typeof value.other === 'boolean') &&
				hasOptionList(value)
			);
		case 'scale':
		case 'area':
		case 'age':
		case 'gender':
			return onlyHas(value, [...common, 'options']) && hasOptionList(value);
		default:
			return false;
	}
}

const hasOptionList = ({ options }: Record<string, unknown>): boolean =>
	Array.isArray(options) && options.every(isOption);
