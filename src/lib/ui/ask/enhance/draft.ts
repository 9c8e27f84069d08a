import { stampField } from '#lib/survey/form-fields.ts';
import { fromTemplate } from './template.ts';

/** A form that was left halfway: kept in this browser and nowhere else. */
type Draft = {
	at: number;
	key: string;
	/** When the form was first made: whoever comes back is not in a hurry. */
	stamp: string;
	fields: [string, string][];
};

const prefix = 'draft:';
const longestMs = 7 * 24 * 60 * 60 * 1000;
/** In this tab only: the computer is shared, and nothing is to be kept. */
const sharedMark = 'answer-shared';

/**
 * Keeps what is written, offers it back, and forgets it after seven days or when it has been sent.
 * Not on a kiosk, not where the server has given the form no name to keep it under, and not for
 * somebody who says that the computer is shared.
 *
 * @param refresh called when a draft has been put back
 */
export function keepDraft(form: HTMLFormElement, refresh: () => void): void {
	forgetOld();
	const name = form.dataset.draft;
	if (!name || document.querySelector('[data-kiosk]')) return;
	const box = fromTemplate('draft');
	const shared = box?.querySelector<HTMLInputElement>('input');
	const store = storage();
	if (!box || !shared || !store) return;

	form.before(box);
	shared.checked = sessionStorage.getItem(sharedMark) !== null;
	shared.addEventListener('change', () => {
		if (shared.checked) {
			sessionStorage.setItem(sharedMark, '1');
			store.removeItem(prefix + name);
		} else sessionStorage.removeItem(sharedMark);
	});

	let isOffered = false;
	let waiting: number | undefined;
	const save = () => {
		waiting = undefined;
		if (shared.checked || isOffered) return;
		store.setItem(prefix + name, JSON.stringify(draftOf(form)));
	};
	form.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(save, 400);
	});
	// A phone that is put away may never come back to this page. Only what is not saved yet: a visit
	// in which nothing is written does not make a draft younger.
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'hidden' || waiting === undefined) return;
		clearTimeout(waiting);
		save();
	});

	const draft = readDraft(store.getItem(prefix + name));
	const offer = fromTemplate('offer');
	if (!draft || !offer || shared.checked || hasAnswers(form)) return;
	isOffered = true;
	form.before(offer);
	const close = () => {
		isOffered = false;
		offer.remove();
		form.querySelector<HTMLElement>('[data-question] :is(input, textarea, select)')?.focus();
	};
	offer.querySelector('[data-continue]')?.addEventListener('click', () => {
		putBack(form, draft);
		refresh();
		close();
	});
	offer.querySelector('[data-again]')?.addEventListener('click', () => {
		store.removeItem(prefix + name);
		close();
	});
}

/** Sent: every draft of this survey, whatever its version, is done with. */
export function forgetDrafts(slug: string): void {
	forget((name) => name.startsWith(`${prefix}${slug}:`));
}

function forgetOld(): void {
	const store = storage();
	forget((name) => name.startsWith(prefix) && readDraft(store?.getItem(name) ?? null) === null);
}

function forget(isMeant: (name: string) => boolean): void {
	const store = storage();
	if (!store) return;
	for (const name of Object.keys(store)) {
		if (isMeant(name)) store.removeItem(name);
	}
}

/** Null where the browser keeps nothing: then there is no draft, and everything else works. */
function storage(): Storage | null {
	try {
		return window.localStorage;
	} catch {
		return null;
	}
}

const isAnswer = (name: string) =>
	name !== 'key' && name !== 'switch' && name !== 'anyway' && !name.startsWith('_');

function draftOf(form: HTMLFormElement): Draft {
	const all = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' ? [[name, value]] : []
	);
	const hidden = (wanted: string) => all.find(([name]) => name === wanted)?.[1] ?? '';
	return {
		at: Date.now(),
		key: hidden('key'),
		stamp: hidden(stampField),
		fields: all.filter(([name, value]) => isAnswer(name) && value !== '')
	};
}

function hasAnswers(form: HTMLFormElement): boolean {
	return draftOf(form).fields.length > 0;
}

function readDraft(text: string | null): Draft | null {
	if (text === null) return null;
	try {
		const draft = JSON.parse(text) as Draft;
		const age = Date.now() - draft.at;
		return age >= 0 && age < longestMs && draft.fields.length > 0 ? draft : null;
	} catch {
		return null; // Not ours, or half written.
	}
}

/** The form as it was left, with its own key: if it was sent after all, it is the same response. */
function putBack(form: HTMLFormElement, { key, stamp, fields }: Draft): void {
	const written = Map.groupBy(fields, ([name]) => name);
	for (const control of form.elements) {
		if (control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)) {
			control.checked =
				written.get(control.name)?.some(([, value]) => value === control.value) ?? false;
		} else if (
			control instanceof HTMLInputElement ||
			control instanceof HTMLTextAreaElement ||
			control instanceof HTMLSelectElement
		) {
			if (control.name === 'key') control.value = key;
			else if (control.name === stampField) control.value = stamp;
			else if (isAnswer(control.name)) control.value = written.get(control.name)?.[0]?.[1] ?? '';
		}
	}
}
