/** Where one can be on the page for typing in. */
const fieldsIn = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('[data-field]')];

function goTo(field: HTMLElement | undefined): void {
	field
		?.querySelector<HTMLElement>('input:checked, textarea, select, input:not([type="hidden"])')
		?.focus();
}

/** To the first question: the pile's name and the language stay as they are. */
export function goToFirst(form: HTMLFormElement): void {
	goTo(fieldsIn(form).find((field) => !('kept' in field.dataset)));
}

/**
 * Types in a form without a mouse: a key for each option, Enter for the next question, Ctrl+Enter
 * (or Enter in the last question) to save.
 *
 * @param save what saves the form
 */
export function onEntryKey(event: KeyboardEvent, save: (form: HTMLFormElement) => void): void {
	const { target, key } = event;
	if (!(target instanceof HTMLElement) || event.isComposing || event.altKey || event.metaKey)
		return;
	const form = target.closest('form');
	const field = target.closest<HTMLElement>('[data-field]');
	if (!form || !field) return;

	if (key === 'Enter') {
		const isNewLine = target instanceof HTMLTextAreaElement && event.shiftKey;
		if (isNewLine) return;
		event.preventDefault();
		const fields = fieldsIn(form);
		const next = fields[fields.indexOf(field) + 1];
		if (event.ctrlKey || !next) save(form);
		else goTo(next);
		return;
	}
	if (event.ctrlKey || !isPick(target)) return;
	const picked = [...field.querySelectorAll<HTMLInputElement>('[data-key]')].find(
		(input) => input.dataset.key === key.toLowerCase()
	);
	if (!picked) return;
	event.preventDefault();
	picked.checked = picked.type === 'radio' || !picked.checked;
	picked.focus();
}

const isPick = (target: HTMLElement): boolean =>
	target instanceof HTMLInputElement && ['radio', 'checkbox'].includes(target.type);
