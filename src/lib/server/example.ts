import { readFileSync } from 'node:fs';
import { defaultCodebook } from '#db/codebooks/default.ts';
import type { Db } from '#db/connect.ts';
import {
	exampleAccounts,
	examplePassword,
	examplePopulation,
	exampleSettings,
	exampleTown
} from '#db/example/haparanda.ts';
import { grantRole, insertAccount } from '#db/queries/accounts.ts';
import { insertMeeting } from '#db/queries/meetings.ts';
import { insertPartnership } from '#db/queries/partnerships.ts';
import { replacePopulation } from '#db/queries/populations.ts';
import { insertResponse } from '#db/queries/responses.ts';
import type { RoleName } from '#db/schema.ts';
import type { Asks, Locale } from '#lib/survey/questionnaire.ts';
import { newId, newSilentId } from './id.ts';
import { openRound, type OpenedRound } from './open-round.ts';
import { hashPassword } from './password.ts';
import { codeNote, keepAnswers } from './submit.ts';

/** Whom to sign in as, for the start to print. */
export type ExampleSignIn = { email: string; password: string; name: string; role: RoleName };

/**
 * Loads the constructed dialogue of Haparanda: partnership, round, surveys, meetings, accounts, and
 * the answers of db/example/answers.jsonl, coded by our own coder. One transaction.
 *
 * @param at the instant it pretends to happen: answers came in the weeks before, and the surveys
 *   are open for some weeks more
 */
export async function loadExample(db: Db, at: string): Promise<ExampleSignIn[]> {
	// One password, so one hash: making five takes a second that a first start can do without.
	const passwordHash = await hashPassword(examplePassword);
	const accounts = exampleAccounts.map((account) => ({ ...account, id: newId(), passwordHash }));
	await db.transaction().execute(async (trx) => {
		const partnershipId = newId();
		const { municipality, policeDistrict, place, roundSlug } = exampleTown;
		await insertPartnership(trx, {
			id: partnershipId,
			slug: 'haparanda',
			municipality,
			policeDistrict,
			place,
			constructedAt: at,
			settings: JSON.stringify(exampleSettings),
			createdAt: at
		});
		await replacePopulation(trx, partnershipId, constructedPopulation());
		for (const { role, ...account } of accounts) {
			await insertAccount(trx, { ...account, createdAt: at, disabledAt: null });
			await grantRole(trx, { accountId: account.id, partnershipId, role, grantedAt: at });
		}
		const round = await openRound(
			trx,
			{
				partnershipId,
				slug: roundSlug,
				name: 'Dialog 2026',
				town: exampleTown,
				closesOn: endOfNextMonth(at)
			},
			at
		);
		const notedBy = accounts.find(({ role }) => role === 'note-taker')?.id ?? null;
		const meetings = await holdMeetings(trx, { partnershipId, roundId: round.id, notedBy, at });
		await keepExamples(trx, { partnershipId, round, meetings, at });
	});
	return accounts.map(({ email, name, role }) => ({
		email,
		name,
		role,
		password: examplePassword
	}));
}

function constructedPopulation() {
	return Object.entries(examplePopulation).flatMap(([area, bands]) =>
		bands.flatMap(([women, men], at) => {
			const age = exampleSettings.ages?.[at]?.id ?? '';
			return [
				{ area, age, gender: 'woman', people: women },
				{ area, age, gender: 'man', people: men }
			];
		})
	);
}

/** A meeting's id and day, by the part of town it was held in. */
type Meetings = ReadonlyMap<string, { id: string; heldOn: string }>;

async function holdMeetings(
	trx: Db,
	of: { partnershipId: string; roundId: string; notedBy: string | null; at: string }
): Promise<Meetings> {
	const { at, ...owner } = of;
	const held = new Map<string, { id: string; heldOn: string }>();
	for (const { area, place, daysAgo, participants } of exampleTown.meetings) {
		const meeting = { id: newId(), heldOn: daysBefore(at, daysAgo) };
		held.set(area, meeting);
		await insertMeeting(trx, { ...meeting, ...owner, place, participants, createdAt: at });
	}
	return held;
}

async function keepExamples(
	trx: Db,
	of: { partnershipId: string; round: OpenedRound; meetings: Meetings; at: string }
): Promise<void> {
	const { partnershipId, round, meetings, at } = of;
	for (const [index, example] of readExamples().entries()) {
		const { stream, area } = example;
		const meeting = stream === 'meeting' ? meetings.get(area) : undefined;
		if (stream === 'meeting' && !meeting) throw new Error(`No example meeting in ${area}.`);
		const { responseId, answer } = codeNote(defaultCodebook, partnershipId, {
			asks: example.asks,
			note: example.text
		});
		await insertResponse(trx, {
			id: responseId,
			partnershipId,
			roundId: round.id,
			stream,
			channel: stream === 'meeting' ? 'meeting' : 'import',
			surveyVersionId: stream === 'meeting' ? null : round.surveyVersions[stream],
			channelId: null,
			batch: null,
			meetingId: meeting?.id ?? null,
			language: example.locale,
			receivedOn: stream === 'staff' ? null : (meeting?.heldOn ?? daysBefore(at, index % 28)),
			area,
			// A note has no known speaker, and the staff dialogue asks for neither.
			age: stream === 'survey' ? example.age : null,
			gender: stream === 'survey' ? example.gender : null,
			submissionKey: newSilentId()
		});
		await keepAnswers(trx, [answer], round.codebookVersionId);
	}
}

type Example = {
	stream: 'survey' | 'meeting' | 'staff';
	locale: Locale;
	asks: Asks;
	area: string;
	age: string | null;
	gender: string | null;
	text: string;
};

const streamOf = {
	'citizen-survey': 'survey',
	'citizen-dialogue': 'meeting',
	'staff-dialogue': 'staff'
} as const;

/**
 * The answers as somebody would have sent them. The file also holds which themes people think are
 * right (`codes`) and which words are personal data (`pii`): they are for tests, and are not read.
 */
function readExamples(): Example[] {
	const file = new URL('../../../db/example/answers.jsonl', import.meta.url);
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	return lines.map((line) => {
		const { source, lang, question, area, age, gender, text } = JSON.parse(line) as {
			source: keyof typeof streamOf;
			lang: string;
			question: Asks;
			area: string;
			age: string;
			gender: string | null;
			text: string;
		};
		// Meänkieli has no form of its own yet: its writers had the Finnish one before them.
		const locale = lang === 'fi' || lang === 'fit' ? 'fi' : lang === 'en' ? 'en' : 'sv';
		return { stream: streamOf[source], locale, asks: question, area, age, gender, text };
	});
}

function daysBefore(at: string, days: number): string {
	return new Date(Date.parse(at) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Between four and nine weeks ahead: whenever the example is started, its surveys are open. */
function endOfNextMonth(at: string): string {
	const day = new Date(at);
	return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 2, 0))
		.toISOString()
		.slice(0, 10);
}
