import { sha256 } from '@oslojs/crypto/sha2';
import { proofField, stampField } from '#lib/survey/form-fields.ts';
import { isEnough, provenText } from '#lib/survey/proof.ts';
import { fromTemplate } from './template.ts';

/** How long the page may be busy at a time: nobody notices while writing. */
const sliceMs = 12;

/**
 * Does the work that the survey asks for, from the first letter on, while its reader reads. Our own
 * sum, in slices and not in the browser's crypto: that one is not there over plain http in the
 * town's own network.
 */
export function proveWork(form: HTMLFormElement): void {
	if (form.dataset.challenge === undefined) return;
	const value = (name: string) =>
		form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value ?? '';
	const about = () => ({ key: value('key'), stamp: value(stampField) });
	const proof = form.appendChild(
		Object.assign(document.createElement('input'), { type: 'hidden', name: proofField })
	);
	let provenFor = '';
	let work: Promise<void> | undefined;
	const begin = (): Promise<void> => {
		const form = about();
		if (work && provenFor === form.key) return work;
		provenFor = form.key; // A draft that was put back has a key of its own, and needs a new sum.
		work = findNonce(form).then((nonce) => {
			proof.value = nonce;
		});
		return work;
	};
	form.addEventListener('input', () => void begin());
	form.addEventListener('submit', (event) => {
		const pressed = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
		if (pressed?.name === 'switch' || (proof.value !== '' && provenFor === about().key)) return;
		event.preventDefault();
		const wait = fromTemplate('sending');
		if (wait) pressed?.after(wait);
		void begin().then(() => {
			wait?.remove();
			form.requestSubmit(pressed);
		});
	});
}

async function findNonce(form: { key: string; stamp: string }): Promise<string> {
	const encoder = new TextEncoder();
	for (let nonce = 0; ;) {
		for (const started = performance.now(); performance.now() - started < sliceMs; nonce += 1) {
			const text = nonce.toString(36);
			if (isEnough(sha256(encoder.encode(provenText(form, text))))) return text;
		}
		await new Promise((go) => setTimeout(go));
	}
}
