let sending = false;
let swaps = 0;

/**
 * Sends the survey without a step in the browser's history: a page that came of a form could be
 * sent again with «back» and «reload», with everything the person before had written.
 *
 * The receipt replaces the survey. A survey that comes back, with something to put right or in
 * another language, takes the page's place.
 */
export function sendInPlace(event: SubmitEvent): void {
	// Somebody else stopped it: a question about personal data is on its way.
	if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
	// «Jag är kvar» is a form too, of the dialog's own.
	if (event.target.method !== 'post') return;
	event.preventDefault();
	if (sending) return;
	sending = true;
	void send(event.target, event.submitter).finally(() => (sending = false));
}

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
	const pressed = submitter instanceof HTMLButtonElement ? submitter : null;
	const address = pressed?.hasAttribute('formaction') ? pressed.formAction : form.action;
	const body = new URLSearchParams();
	for (const [name, value] of new FormData(form, pressed)) {
		if (typeof value === 'string') body.append(name, value);
	}
	const failed = document.querySelector<HTMLElement>('[data-failed]');
	try {
		const answer = await fetch(address, {
			method: 'POST',
			body,
			headers: { accept: 'text/html' }
		});
		if (answer.redirected) location.replace(answer.url);
		else swap(new DOMParser().parseFromString(await answer.text(), 'text/html'));
	} catch {
		// No net. What was written stands where it stood.
		if (!failed) return;
		failed.hidden = false;
		failed.focus();
	}
}

function swap(page: Document): void {
	document.title = page.title;
	document.documentElement.lang = page.documentElement.lang;
	document.body.replaceWith(document.adoptNode(page.body));
	runAgain();
	scrollTo(0, 0);
	document.querySelector<HTMLElement>('[role="alert"]')?.focus();
}

/** The survey's own script knows the form it met: another form needs it anew, under another name. */
function runAgain(): void {
	swaps += 1;
	for (const known of document.querySelectorAll<HTMLScriptElement>(
		'head script[src]:not(#kiosk-script):not([data-again])'
	)) {
		const again = document.createElement('script');
		again.type = 'module';
		again.dataset.again = '';
		again.src = `${known.src}?${swaps}`;
		document.head.append(again);
	}
}
