import { isShown, type Conditional } from '#lib/survey/conditions.ts';
import type { Fields } from '#lib/survey/check-answers.ts';
import type { Condition } from '#lib/survey/questionnaire.ts';

type Place = Conditional & { element: HTMLElement };

/**
 * Hides the questions whose condition is not met, so that they are neither read nor sent, and
 * numbers the others anew: nobody should look for question 3 between 2 and 4.
 *
 * @returns what to call after every change
 */
export function followConditions(form: HTMLFormElement): () => void {
	const places = [...form.querySelectorAll<HTMLElement>('[data-question]')].map(placeOf);
	for (const line of form.querySelectorAll<HTMLElement>('[data-only-if]')) line.hidden = true;
	if (!places.some(({ showIf }) => showIf)) return () => undefined;

	return () => {
		const fields = fieldsOf(form);
		for (const place of places) {
			const shown = isShown({ questions: places }, place, fields);
			place.element.hidden = !shown;
			for (const control of place.element.querySelectorAll<HTMLInputElement>(
				'input, textarea, select'
			)) {
				control.disabled = !shown;
			}
		}
		const asked = places.filter(({ id, element }) => id !== '' && !element.hidden);
		for (const [index, { element }] of asked.entries()) {
			const number = element.querySelector('[data-no]');
			const numbers = [String(index + 1), String(asked.length)];
			if (number) {
				const words = number.textContent.replace(/\d+/g, (old) => numbers.shift() ?? old);
				if (words !== number.textContent) number.textContent = words;
			}
		}
	};
}

function placeOf(element: HTMLElement): Place {
	const { question = '', showIf } = element.dataset;
	return showIf === undefined
		? { id: question, element }
		: { id: question, element, showIf: JSON.parse(showIf) as Condition };
}

/** As the server will read them: what is hidden is not sent. */
export function fieldsOf(form: HTMLFormElement): Fields {
	const fields = new Map<string, string[]>();
	for (const [name, value] of new FormData(form)) {
		if (typeof value === 'string') fields.set(name, [...(fields.get(name) ?? []), value]);
	}
	return fields;
}
