import { SvelteMap } from 'svelte/reactivity';
import type { MeetingProblem } from '#lib/survey/check-meeting.ts';
import { forget, keep, listKept, type KeptMeeting, type Owner } from './kept-here.ts';
import { sendMeeting } from './send-meeting.ts';
import type { Standing } from './standing.ts';
import type { WrittenMeeting } from './written-meeting.ts';

/**
 * What has been saved in this browser and is on its way to the server. A meeting leaves the browser
 * only when the server has said that it has it.
 */
export class Outbox {
	meetings = $state<KeptMeeting[]>([]);
	standing = new SvelteMap<string, Standing>();
	/** Places of the meetings that were sent since the page was opened, latest last. */
	sent = $state<string[]>([]);
	readonly problems = new SvelteMap<string, MeetingProblem[]>();
	#owner: Owner;
	#address: string;
	#busy = false;

	constructor(owner: Owner, address: string) {
		this.#owner = owner;
		this.#address = address;
	}

	/** Reads what this browser has kept; another tab may have added to it, or sent it. */
	open(): void {
		this.meetings = listKept(localStorage, this.#owner).filter(({ state }) => state === 'ready');
	}

	/** @returns false when the browser cannot keep it: then it lives as long as the page */
	add(written: WrittenMeeting): boolean {
		const meeting: KeptMeeting = { ...written, state: 'ready', tried: false };
		this.meetings.push(meeting);
		return keep(localStorage, this.#owner, meeting);
	}

	/** Takes a meeting back into the form. */
	take(id: string): KeptMeeting | undefined {
		const meeting = this.meetings.find((each) => each.id === id);
		this.meetings = this.meetings.filter((each) => each.id !== id);
		this.standing.delete(id);
		return meeting && $state.snapshot(meeting);
	}

	/** Sends all that waits, one after the other. */
	async send(): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		for (const meeting of [...this.meetings]) {
			// What the server has refused is for the note-taker to put right first.
			if (this.standing.get(meeting.id) === 'refused') continue;
			if (!navigator.onLine) this.standing.set(meeting.id, 'waiting');
			else await this.#sendOne(meeting);
		}
		this.#busy = false;
	}

	async #sendOne(meeting: KeptMeeting): Promise<void> {
		meeting.tried = true;
		keep(localStorage, this.#owner, $state.snapshot(meeting));
		this.standing.set(meeting.id, 'sending');
		const sent = await sendMeeting(this.#address, this.#owner.account, $state.snapshot(meeting));
		if (sent.is !== 'sent') {
			this.standing.set(meeting.id, sent.is);
			if (sent.is === 'refused') this.problems.set(meeting.id, sent.problems);
			return;
		}
		forget(localStorage, this.#owner, meeting.id);
		this.take(meeting.id);
		this.sent.push(meeting.place);
	}
}
