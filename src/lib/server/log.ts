/**
 * What the server says while it runs. One line of JSON an event.
 * Takes codes and ids only: an answer's text never reaches a log.
 */
export function log(event: string, about: Record<string, string | number> = {}): void {
	console.log(JSON.stringify({ at: new Date().toISOString(), event, ...about }));
}
