import type { WrittenMeeting } from './written-meeting.ts';

/**
 * Meetings kept in this browser until they are on the server. `writing` is the one in the form;
 * `ready` has been saved by the note-taker and waits to be sent.
 *
 * Each has a place of its own in the store, so that two tabs never write over each other's.
 */
export type KeptMeeting = WrittenMeeting & {
	state: 'writing' | 'ready';
	/**
	 * Sent at least once, with an answer that may have been lost. From then on it is not changed any
	 * more: the server may have it, and would take a changed one for the same.
	 */
	tried: boolean;
};

/** Whose notes, of which round: another account on the same device neither sees nor sends them. */
export type Owner = { round: string; account: string };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = ({ round, account }: Owner): string => `meeting/${round}/${account}/`;

export function listKept(store: Store, owner: Owner): KeptMeeting[] {
	const names = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
	return names
		.filter((name) => name.startsWith(prefix(owner)))
		.flatMap((name) => {
			const meeting = parse(store.getItem(name));
			return meeting ? [meeting] : [];
		});
}

/** @returns false when the browser refuses: no room left, or a window that keeps nothing */
export function keep(store: Store, owner: Owner, meeting: KeptMeeting): boolean {
	try {
		store.setItem(prefix(owner) + meeting.id, JSON.stringify(meeting));
		return true;
	} catch {
		return false;
	}
}

export function forget(store: Store, owner: Owner, id: string): void {
	store.removeItem(prefix(owner) + id);
}

function parse(text: string | null): KeptMeeting | null {
	try {
		const kept: unknown = JSON.parse(text ?? '');
		return isKept(kept) ? kept : null;
	} catch {
		return null;
	}
}

/** What an older version of the page kept may look different: then it is left where it is. */
function isKept(value: unknown): value is KeptMeeting {
	if (typeof value !== 'object' || value === null) return false;
	const texts = ['id', 'place', 'heldOn', 'arranger', 'participants', 'state'] as const;
	const kept = value as Partial<Record<keyof KeptMeeting, unknown>>;
	return texts.every((name) => typeof kept[name] === 'string') && Array.isArray(kept.rows);
}
