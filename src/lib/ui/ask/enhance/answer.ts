/**
 * The survey page's only script. The page does all it must without it (csr = false: no framework is
 * sent to the reader); this adds what a browser can do: questions that hang on an answer come and
 * go, progress, a draft kept in this browser, a word of care before anything is sent, a proof of
 * work where the survey asks for one.
 *
 * Built by Vite as a file of its own (`?worker&url` in Enhancement.svelte, which is Vite's way to an
 * entry beside the pages'): the rooms' own functions run in it, and the server's, tested once, are
 * the same. It comes after the page, from this server, under the strict content security policy.
 */
import { followConditions } from './conditions-on-page.ts';
import { forgetDrafts, keepDraft } from './draft.ts';
import { warnBeforeSending } from './personal-warning.ts';
import { showProgress } from './progress.ts';
import { proveWork } from './prove.ts';

const form = document.querySelector<HTMLFormElement>('form#survey');
if (form) {
	const conditions = followConditions(form);
	const progress = showProgress(form);
	const refresh = () => {
		conditions();
		progress();
	};
	keepDraft(form, refresh);
	form.addEventListener('input', refresh);
	refresh();
	// In this order: the text is read before any work is done for it.
	warnBeforeSending(form);
	proveWork(form);
}

const sent = document.querySelector<HTMLElement>('[data-sent]')?.dataset.sent;
if (sent) forgetDrafts(sent);
