import { fieldsOf } from './conditions-on-page.ts';
import { fromTemplate } from './template.ts';

/**
 * How many of the questions have an answer, above the form while one goes down it.
 *
 * Not a live region: a voice that counts at every letter would be in the way of whoever writes.
 *
 * @returns what to call after every change
 */
export function showProgress(form: HTMLFormElement): () => void {
	const shown = fromTemplate('progress');
	const words = shown?.querySelector('label');
	const bar = shown?.querySelector('progress');
	if (!shown || !words || !bar) return () => undefined;
	form.prepend(shown);

	return () => {
		const fields = fieldsOf(form);
		const asked = [...form.querySelectorAll<HTMLElement>('[data-question]:not([hidden])')].filter(
			({ dataset }) => dataset.question
		);
		const isAnswered = (id: string) => fields.get(id)?.some((value) => value.trim() !== '');
		const answered = asked.filter(({ dataset }) => isAnswered(dataset.question ?? '')).length;
		bar.max = asked.length;
		bar.value = answered;
		// The words came with two numbers in them, in the order that the language has.
		const numbers = [String(answered), String(asked.length)];
		words.textContent = words.textContent.replace(/\d+/g, (old) => numbers.shift() ?? old);
	};
}
