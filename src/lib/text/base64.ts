/** The bytes that base64 stands for. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	const units = atob(base64);
	const bytes = new Uint8Array(units.length);
	for (let at = 0; at < bytes.length; at++) bytes[at] = units.charCodeAt(at);
	return bytes;
}
