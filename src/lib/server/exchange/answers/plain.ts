/**
 * A text as it is compared: case, spaces, the form of å and marks at the end do not part «Ålder?»
 * from «ålder».
 */
export function plain(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s_]+/g, ' ')
		.replace(/[\s?!:.*…]+$/u, '')
		.trim();
}
