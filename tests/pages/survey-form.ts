import { get } from './visit.ts';

/** What a browser would keep from the form's page: its hidden key. */
export function keyIn(html: string): string {
	const key = /name="key" value="([^"]+)"/.exec(html)?.[1];
	if (!key) throw new Error('The page has no form with a key.');
	return key;
}

/** Opens the survey as a browser does, and returns the key of the form it got. */
export async function newKey(
	address: string,
	headers: Record<string, string> = {}
): Promise<string> {
	return keyIn((await get(address, headers)).html);
}
