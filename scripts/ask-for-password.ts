import { createInterface } from 'node:readline';

/** Reads one line: unseen from a terminal, or from a pipe. */
export async function askForPassword(question: string): Promise<string> {
	const { stdin, stdout } = process;
	if (!stdin.isTTY) {
		for await (const line of createInterface({ input: stdin })) return line;
		return '';
	}
	stdout.write(question);
	stdin.setRawMode(true).setEncoding('utf8').resume();
	let typed = '';
	for await (const keys of stdin as AsyncIterable<string>) {
		for (const key of keys) {
			if (key === '\u0003') process.exit(130);
			if (key === '\r' || key === '\n') {
				stdin.setRawMode(false).pause();
				stdout.write('\n');
				return typed;
			}
			typed = key === '\u007f' ? typed.slice(0, -1) : typed + key;
		}
	}
	return typed;
}
