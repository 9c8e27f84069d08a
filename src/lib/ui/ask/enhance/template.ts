/** A copy of a pattern that Enhancement.svelte has put in the page: words and marks are written there. */
export function fromTemplate(name: string): HTMLElement | null {
	const template = document.querySelector<HTMLTemplateElement>(`template[data-for="${name}"]`);
	const copy = template?.content.firstElementChild?.cloneNode(true);
	return copy instanceof HTMLElement ? copy : null;
}
