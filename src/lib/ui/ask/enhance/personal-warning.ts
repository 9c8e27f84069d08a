import { warnedField } from '#lib/survey/form-fields.ts';
import { quotePersonal } from '#lib/text/quote-personal.ts';
import { fromTemplate } from './template.ts';

/**
 * Says, once and before anything leaves the browser, that a text seems to tell who somebody is. The
 * server says the same where there is no script.
 */
export function warnBeforeSending(form: HTMLFormElement): void {
	form.addEventListener('submit', (event) => {
		const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter.name : '';
		const isWarned = form.querySelector(`[name="${warnedField}"]`) !== null;
		if (pressed === 'switch' || pressed === 'anyway' || isWarned) return;
		const texts = form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
			'textarea:enabled, input.text:enabled'
		);
		const warnings = [...texts].flatMap((field) => {
			const quotes = quotePersonal(field.value);
			return quotes.length > 0 ? [{ field, quotes }] : [];
		});
		if (warnings.length === 0) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		for (const { field, quotes } of warnings) warnAt(field, quotes);
		form.append(
			Object.assign(document.createElement('input'), {
				type: 'hidden',
				name: warnedField,
				value: '1'
			})
		);
		const notice = fromTemplate('warned');
		if (!notice) return;
		form.before(notice);
		notice.scrollIntoView({ block: 'start' });
		notice.focus({ preventScroll: true });
	});
}

function warnAt(field: HTMLTextAreaElement | HTMLInputElement, quotes: string[]): void {
	const notice = fromTemplate('personal');
	const pattern = notice?.querySelector('[data-quote]');
	if (!notice || !pattern) return;
	notice.id = `p-${field.id}`;
	notice.querySelector('a')?.setAttribute('href', `#${field.id}`);
	const shown = quotes.flatMap((quote, index) => {
		const each = pattern.cloneNode();
		each.textContent = quote;
		return index > 0 ? [', ', each] : [each];
	});
	pattern.replaceWith(...shown);
	field.after(notice);
	field.setAttribute(
		'aria-describedby',
		[field.getAttribute('aria-describedby'), notice.id].filter(Boolean).join(' ')
	);
}
