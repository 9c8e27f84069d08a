/**
 * The address a request came from, for limits that are held in memory. Null when nobody can tell: a
 * proxy that forgets the header it was named for must not cost anyone an answer.
 */
export function networkAddress(event: { getClientAddress: () => string }): string | null {
	try {
		return event.getClientAddress();
	} catch {
		return null;
	}
}
