/** Some mail programs cut a longer link off. */
const longestLink = 1900;

/**
 * A link that opens a reminder in the reader's own mail program: the recipients as blind copies,
 * since nobody is to see who else has not answered. Null when the link would be too long.
 */
export function reminderLink(mail: {
	to: readonly string[];
	subject: string;
	body: string;
}): string | null {
	const { to, subject, body } = mail;
	const parts = [
		`bcc=${to.map(encodeURIComponent).join(',')}`,
		`subject=${encodeURIComponent(subject)}`,
		`body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
	];
	const link = `mailto:?${parts.join('&')}`;
	return link.length > longestLink ? null : link;
}
