import type { Insertable } from 'kysely';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import type { Db } from '#db/connect.ts';
import type { SurveyTable } from '#db/schema-asking.ts';

export type Survey = {
	id: string;
	partnershipId: string;
	roundId: string;
	slug: string;
	stream: 'survey' | 'staff';
	/** Last day for answers. */
	closesOn: string;
	versionId: string;
	questionnaire: Questionnaire;
	round: { slug: string; promiseYear: number; codebookVersionId: string };
	partnership: {
		slug: string;
		municipality: string;
		policeDistrict: string;
		place: string;
		constructed: boolean;
	};
};

export async function insertSurvey(db: Db, survey: Insertable<SurveyTable>): Promise<void> {
	await db.insertInto('survey').values(survey).execute();
}

/** A version never changes: another wording is another version, so that years can be compared. */
export async function insertSurveyVersion(
	db: Db,
	version: {
		id: string;
		surveyId: string;
		number: number;
		content: Questionnaire;
		createdAt: string;
		/** Null for a draft. */
		frozenAt: string | null;
	}
): Promise<void> {
	await db
		.insertInto('surveyVersion')
		.values({ ...version, content: JSON.stringify(version.content) })
		.execute();
}

/**
 * The survey at this address with the newest questions that were opened, whether it still takes
 * answers or not. Null for one that is still a draft. Addresses are public.
 */
export async function findSurvey(db: Db, slug: string): Promise<Survey | null> {
	const row = await db
		.selectFrom('survey')
		.innerJoin('round', 'round.id', 'survey.roundId')
		.innerJoin('partnership', 'partnership.id', 'survey.partnershipId')
		.innerJoin('surveyVersion', 'surveyVersion.surveyId', 'survey.id')
		.select([
			'survey.id',
			'survey.partnershipId',
			'survey.roundId',
			'survey.slug',
			'survey.stream',
			'survey.closesOn',
			'surveyVersion.id as versionId',
			'round.slug as roundSlug',
			'round.promiseYear',
			'round.codebookVersionId',
			'partnership.slug as partnershipSlug',
			'partnership.municipality',
			'partnership.policeDistrict',
			'partnership.place',
			'partnership.constructedAt'
		])
		.where('survey.slug', '=', slug)
		.where('survey.openedAt', 'is not', null)
		.where('surveyVersion.frozenAt', 'is not', null)
		.orderBy('surveyVersion.number', 'desc')
		.executeTakeFirst();
	if (!row) return null;
	return {
		id: row.id,
		partnershipId: row.partnershipId,
		roundId: row.roundId,
		slug: row.slug,
		stream: row.stream === 'staff' ? 'staff' : 'survey',
		closesOn: row.closesOn,
		versionId: row.versionId,
		questionnaire: await readQuestionnaire(db, row.versionId),
		round: {
			slug: row.roundSlug,
			promiseYear: Number(row.promiseYear),
			codebookVersionId: row.codebookVersionId
		},
		partnership: {
			slug: row.partnershipSlug,
			municipality: row.municipality,
			policeDistrict: row.policeDistrict,
			place: row.place,
			constructed: row.constructedAt !== null
		}
	};
}

/** A frozen version never changes, so each is read and parsed once while the server runs. */
const parsed = new Map<string, Questionnaire>();

async function readQuestionnaire(db: Db, versionId: string): Promise<Questionnaire> {
	const known = parsed.get(versionId);
	if (known) return known;
	const { content } = await db
		.selectFrom('surveyVersion')
		.select('content')
		.where('id', '=', versionId)
		.executeTakeFirstOrThrow();
	const questionnaire = JSON.parse(content) as Questionnaire;
	parsed.set(versionId, questionnaire);
	return questionnaire;
}

/** Surveys anyone may answer today, in every partnership. The staff dialogue is not among them. */
export async function listOpenSurveys(db: Db, today: string) {
	const rows = await db
		.selectFrom('survey')
		.innerJoin('partnership', 'partnership.id', 'survey.partnershipId')
		.select([
			'survey.slug',
			'survey.closesOn',
			'partnership.municipality',
			'partnership.policeDistrict',
			'partnership.place',
			'partnership.constructedAt'
		])
		.select((survey) =>
			survey
				.selectFrom('surveyVersion')
				.select('surveyVersion.id')
				.whereRef('surveyVersion.surveyId', '=', 'survey.id')
				.where('surveyVersion.frozenAt', 'is not', null)
				.orderBy('surveyVersion.number', 'desc')
				.limit(1)
				.$asScalar()
				.$notNull()
				.as('versionId')
		)
		.where('survey.stream', '=', 'survey')
		.where('survey.openedAt', 'is not', null)
		.where('survey.closesOn', '>=', today)
		.orderBy('partnership.place')
		.orderBy('survey.slug')
		.execute();
	return Promise.all(
		rows.map(async ({ slug, closesOn, versionId, constructedAt, ...partnership }) => ({
			slug,
			closesOn,
			title: (await readQuestionnaire(db, versionId)).title,
			partnership: { ...partnership, constructed: constructedAt !== null }
		}))
	);
}

/** A round's surveys, the residents' before the staff's, each with its newest title. */
export async function listSurveys(db: Db, partnershipId: string, roundId: string) {
	const rows = await db
		.selectFrom('survey')
		.select(['id', 'slug', 'stream', 'closesOn', 'openedAt'])
		.select((survey) =>
			survey
				.selectFrom('surveyVersion')
				.select('surveyVersion.content')
				.whereRef('surveyVersion.surveyId', '=', 'survey.id')
				.orderBy('surveyVersion.number', 'desc')
				.limit(1)
				.$asScalar()
				.$notNull()
				.as('content')
		)
		.where('partnershipId', '=', partnershipId)
		.where('roundId', '=', roundId)
		.orderBy('stream', 'desc')
		.orderBy('slug')
		.execute();
	return rows.map(({ openedAt, content, ...row }) => ({
		...row,
		isDraft: openedAt === null,
		title: (JSON.parse(content) as Questionnaire).title
	}));
}

/** Which of these addresses a round or a survey has already, in any partnership: addresses are public. */
export async function takenAddresses(db: Db, slugs: readonly string[]): Promise<string[]> {
	const rows = await db
		.selectFrom('survey')
		.select('slug')
		.where('slug', 'in', slugs)
		.union(db.selectFrom('round').select('slug').where('slug', 'in', slugs))
		.execute();
	return rows.map(({ slug }) => slug);
}

/** The newest questions to residents in a round, draft or open; null when it has no such survey. */
export async function findResidentsQuestions(
	db: Db,
	partnershipId: string,
	roundId: string
): Promise<Questionnaire | null> {
	const row = await db
		.selectFrom('survey')
		.innerJoin('surveyVersion', 'surveyVersion.surveyId', 'survey.id')
		.select('surveyVersion.content')
		.where('survey.partnershipId', '=', partnershipId)
		.where('survey.roundId', '=', roundId)
		.where('survey.stream', '=', 'survey')
		.orderBy('survey.createdAt')
		.orderBy('survey.slug')
		.orderBy('surveyVersion.number', 'desc')
		.executeTakeFirst();
	return row ? (JSON.parse(row.content) as Questionnaire) : null;
}

/** The questions of a stream as people last saw them; null where none were opened. */
export async function findAskedQuestions(
	db: Db,
	{ partnershipId, roundId }: { partnershipId: string; roundId: string },
	stream: 'survey' | 'staff'
): Promise<Questionnaire | null> {
	const row = await db
		.selectFrom('survey')
		.innerJoin('surveyVersion', 'surveyVersion.surveyId', 'survey.id')
		.select('surveyVersion.id')
		.where('survey.partnershipId', '=', partnershipId)
		.where('survey.roundId', '=', roundId)
		.where('survey.stream', '=', stream)
		.where('surveyVersion.frozenAt', 'is not', null)
		.orderBy('survey.createdAt')
		.orderBy('survey.slug')
		.orderBy('surveyVersion.number', 'desc')
		.executeTakeFirst();
	return row ? readQuestionnaire(db, row.id) : null;
}
