import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UploadState } from './states.ts';

/** Whose file it is: nobody else can reach it, whatever address they know. */
export type Owner = { accountId: string; roundId: string };

/** A file somebody sent, between the steps of taking it in. */
export type Upload = {
	/** In the address; 256 random bits. */
	token: string;
	owner: Owner;
	/** The file's name as it was sent. */
	name: string;
	sha256: string;
	/** A private folder with `sent` and whatever the steps add. */
	folder: string;
	/** Moves on from step to step. */
	state: UploadState;
};

const kept = new Map<string, Upload & { timer: NodeJS.Timeout }>();
const longest = 60 * 60 * 1000;
/** Files at once, in all and for one account: the oldest has to go. */
const most = { inAll: 12, own: 3 };

let base: string | undefined;

/**
 * The private folder of this process. Files that are answers lie here, outside the database and its
 * backups, for an hour at most; what a power cut left behind is removed at the next start.
 */
function privateFolder(): string {
	if (base !== undefined) return base;
	const prefix = 'medborgarlofte-uploads-';
	for (const name of readdirSync(tmpdir())) {
		const path = join(tmpdir(), name);
		if (!name.startsWith(prefix)) continue;
		const { uid, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { uid: -1, mtimeMs: 0 };
		const isOurs = uid === (process.getuid?.() ?? uid);
		if (isOurs && Date.now() - mtimeMs > longest) rmSync(path, { recursive: true, force: true });
	}
	const made = mkdtempSync(join(tmpdir(), prefix)); // mkdtemp: for the owner alone (0700)
	process.once('exit', () => rmSync(made, { recursive: true, force: true }));
	base = made;
	return made;
}

/** Keeps a sent file for its sender. It is removed after `discard`, or after an hour. */
export async function keepUpload(
	owner: Owner,
	file: { name: string; bytes: Uint8Array },
	state: UploadState
): Promise<Upload> {
	const own = [...kept.values()].filter((each) => each.owner.accountId === owner.accountId);
	const [oldestOwn] = own;
	if (oldestOwn && own.length >= most.own) await discard(oldestOwn);
	const [oldest] = kept.values();
	if (oldest && kept.size >= most.inAll) await discard(oldest);

	const token = randomBytes(32).toString('base64url');
	const upload: Upload = {
		token,
		owner,
		name: file.name,
		sha256: createHash('sha256').update(file.bytes).digest('hex'),
		folder: join(privateFolder(), token),
		state
	};
	await mkdir(upload.folder, { mode: 0o700, recursive: true });
	await writeFile(join(upload.folder, 'sent'), file.bytes, { mode: 0o600 });
	const timer = setTimeout(() => void discard(upload), longest).unref();
	kept.set(token, Object.assign(upload, { timer }));
	return upload;
}

/** The sender's file; null when it is gone, or somebody else's. */
export function findUpload(token: string, owner: Owner): Upload | null {
	const upload = kept.get(token);
	if (upload?.owner.accountId !== owner.accountId || upload.owner.roundId !== owner.roundId) {
		return null;
	}
	return upload;
}

export async function discard(upload: Pick<Upload, 'token' | 'folder'>): Promise<void> {
	const known = kept.get(upload.token);
	if (known) clearTimeout(known.timer);
	kept.delete(upload.token);
	await rm(upload.folder, { recursive: true, force: true });
}
