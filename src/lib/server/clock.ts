/** The only place that asks what time it is: rooms and queries are told. */
export function now(): string {
	return new Date().toISOString();
}

const inSweden = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** Today in Sweden, `YYYY-MM-DD`: a survey that closes today is open until midnight there. */
export function today(at: Date = new Date()): string {
	return inSweden.format(at);
}
