import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { limits } from './limits.ts';
import { Refused } from './refusal.ts';

/** The parts of a workbook that hold its cells. Macros, pictures and links to other files stay packed. */
const wanted =
	/^\/?(\[Content_Types\]\.xml|_rels\/\.rels|xl\/_rels\/[^/]+\.rels|xl\/[^/]+\.xml|xl\/worksheets\/[^/]+\.xml)$/i;

/**
 * Unpacks an .xlsx within bounds: every part's bytes are counted as they come, since the sizes a
 * zip tells of itself may lie. yauzl stops a part that is longer than it said.
 *
 * @throws Refused when it is no zip, is cut off, or holds too much
 */
export async function unpack(file: Uint8Array): Promise<Map<string, Uint8Array>> {
	const parts = new Map<string, Uint8Array>();
	let zip: ZipFile;
	try {
		zip = await fromBufferPromise(Buffer.from(file.buffer, file.byteOffset, file.byteLength), {
			lazyEntries: true
		});
	} catch {
		throw new Refused({ reason: 'broken' });
	}
	if (zip.entryCount > limits.parts) throw new Refused({ reason: 'too-big-inside' });
	let left = limits.unpacked;
	try {
		for await (const entry of zip.eachEntry()) {
			// Also what nobody will read counts: a workbook that says it unpacks to more is no workbook.
			if (entry.uncompressedSize > left) throw new Refused({ reason: 'too-big-inside' });
			if (!wanted.test(entry.fileName)) continue;
			const bytes = await readPart(zip, entry, left);
			left -= bytes.length;
			parts.set(entry.fileName, bytes);
		}
	} catch (problem) {
		throw problem instanceof Refused ? problem : new Refused({ reason: 'broken' });
	}
	return parts;
}

async function readPart(zip: ZipFile, entry: Entry, most: number): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of await zip.openReadStreamPromise(entry)) {
		if (!(chunk instanceof Buffer)) continue;
		length += chunk.length;
		if (length > most) throw new Refused({ reason: 'too-big-inside' });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
