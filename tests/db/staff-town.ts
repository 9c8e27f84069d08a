import { connect, type Db } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { grantRole, insertAccount, insertSession } from '#db/queries/accounts.ts';
import { insertAudit } from '#db/queries/audit.ts';
import { insertChannel } from '#db/queries/channels.ts';
import { insertPartnership } from '#db/queries/partnerships.ts';
import { findSurvey, type Survey } from '#db/queries/surveys.ts';
import type { SetAsideReason } from '#lib/survey/suspicion.ts';
import { newId, newSilentId } from '#lib/server/id.ts';
import { openRound } from '#lib/server/open-round.ts';
import { staffVia } from '#lib/server/staff-answer.ts';
import { submitResponse, type Via } from '#lib/server/submit.ts';

/** Somebody who has answered, and what the test knows that the database must not. */
export type Answerer = {
	/** Null for those who came by their workplace's link. */
	accountId: string | null;
	workplaceId: string | null;
	/** Finds their response. */
	submissionKey: string;
};

/** A town whose staff answers in a known order: twenty signed in, and some by each workplace's link. */
export type StaffTown = {
	db: Db;
	survey: Survey;
	answerers: Answerer[];
	/** Further ones whose answers were set aside for a person to judge. */
	setAside: Answerer[];
};

const begun = Date.parse('2026-11-24T08:00:00.000Z');
const minute = (n: number): string => new Date(begun + n * 60_000).toISOString();

/** One large, and three that are kept together: the last two small, the second to keep them company. */
export const workplaces = [
	{ id: 'north', size: 60 },
	{ id: 'south', size: 30 },
	{ id: 'janitors', size: 4 },
	{ id: 'unknown', size: null }
];

export async function staffTown(): Promise<StaffTown> {
	const db = connect(':memory:');
	await migrate(db);
	const partnershipId = newId();
	await insertPartnership(db, {
		...{ id: partnershipId, slug: 'byn', municipality: 'Byns kommun', place: 'Byn' },
		...{ policeDistrict: 'Lokalpolisområde Byn', constructedAt: null, createdAt: minute(0) }
	});
	const accounts = [];
	for (let index = 0; index < 20; index += 1) {
		accounts.push(await hire(db, partnershipId, index));
	}
	const survey = await openDialogue(db, partnershipId);
	for (const [index, { id, size }] of workplaces.entries()) {
		await insertChannel(db, {
			...{ id, size, partnershipId, surveyId: survey.id, kind: 'workplace', name: `Namn ${id}` },
			...{ code: `code${index}`, closedAt: null, createdAt: minute(2) }
		});
	}
	const answerers = await letThemAnswer(db, survey, accounts);
	return { db, survey, answerers, setAside: await letThemHurry(db, survey, accounts) };
}

async function hire(db: Db, partnershipId: string, index: number): Promise<string> {
	const id = newId();
	await insertAccount(db, {
		...{ id, email: `person-${index}@byn.example`, name: `Person ${index}` },
		...{ passwordHash: `hash-${index}`, createdAt: minute(1), disabledAt: null }
	});
	await grantRole(db, { accountId: id, partnershipId, role: 'staff', grantedAt: minute(1) });
	return id;
}

async function openDialogue(db: Db, partnershipId: string): Promise<Survey> {
	const town = { place: 'Byn', inPlace: { sv: 'i Byn' }, areas: ['Norr', 'Söder'] };
	await db.transaction().execute(async (trx) => {
		const round = { partnershipId, slug: 'byn-2026', name: 'Dialog', closesOn: '2026-12-31' };
		const asked = { municipality: 'Byns kommun', promiseYear: 2027, ...town };
		await openRound(trx, { ...round, town: asked }, minute(2));
	});
	const survey = await findSurvey(db, 'byn-2026-medarbetare');
	if (!survey) throw new Error('The round has no staff dialogue.');
	return survey;
}

/** In an order that is not the one they were hired in. Each signs in, does a thing, and answers. */
async function letThemAnswer(db: Db, survey: Survey, accounts: string[]): Promise<Answerer[]> {
	const answerers: Answerer[] = [];
	for (let turn = 0; turn < accounts.length; turn += 1) {
		const id = accounts[(turn * 7 + 3) % accounts.length] ?? '';
		const at = minute(10 + turn);
		await insertSession(db, { idHash: newSilentId(), accountId: id, expiresAt: at });
		await insertAudit(db, {
			...{ id: newId(), partnershipId: survey.partnershipId, accountId: id, at },
			...{ action: 'meeting-noted', target: 'meeting 1' }
		});
		const account = { id, email: '', name: '' };
		const via = await staffVia(db, survey, { via: null, account });
		answerers.push({ accountId: id, workplaceId: null, ...(await answer(db, survey, via)) });
		const place = workplaces[turn % workplaces.length];
		if (!place) continue;
		const byLink = { kind: 'workplace' as const, channelId: place.id };
		const came = await staffVia(db, survey, { via: byLink, account: null });
		answerers.push({ accountId: null, workplaceId: place.id, ...(await answer(db, survey, came)) });
	}
	return answerers;
}

/** Answers that came too fast for anyone to have read the questions. */
async function letThemHurry(db: Db, survey: Survey, accounts: string[]): Promise<Answerer[]> {
	const answerers: Answerer[] = [];
	for (const id of accounts.toReversed()) {
		const account = { id, email: '', name: '' };
		const via = await staffVia(db, survey, { via: null, account });
		const sent = await answer(db, survey, via, ['too-fast']);
		answerers.push({ accountId: id, workplaceId: null, ...sent });
	}
	return answerers;
}

/** All say the same, for what they say is no secret kept from the reader. */
async function answer(
	db: Db,
	survey: Survey,
	via: Via,
	suspicions: SetAsideReason[] = []
): Promise<{ submissionKey: string }> {
	const submissionKey = newSilentId();
	const said = { asks: 'problems' as const, options: null, otherText: null };
	const answers = [{ questionId: 'problems', text: 'Knark på torget', ...said }];
	const background = { area: 'Norr', age: null, gender: null };
	const sent = { key: submissionKey, locale: 'sv' as const, answers, background, via, suspicions };
	await submitResponse(db, survey, sent, '2026-11-24');
	return { submissionKey };
}
