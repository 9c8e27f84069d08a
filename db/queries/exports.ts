import { sql } from 'kysely';
import type { Db } from '#db/connect.ts';
import type { StreamName } from '#db/schema-asking.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import { effective } from './tallies.ts';

/** What is written out together: one survey's responses, or the notes of all meetings. */
export type ExportSource = { partnershipId: string; roundId: string } & (
	{ surveyId: string } | { meetings: true }
);

export type ExportedAnswer = {
	questionId: string;
	text: string | null;
	options: string[] | null;
	otherText: string | null;
};

export type ExportedResponse = {
	stream: StreamName;
	channel: string;
	versionId: string | null;
	language: string;
	receivedOn: string | null;
	area: string | null;
	age: string | null;
	gender: string | null;
	/** Where the meeting was held; null for a survey's response. */
	place: string | null;
	answers: ExportedAnswer[];
	/** The themes that hold, of all its answers. */
	themes: string[];
};

/** Whole responses in the order of their random ids, which tells nothing of who came when. */
export async function readForExport(db: Db, source: ExportSource): Promise<ExportedResponse[]> {
	const [responses, answers, themes] = await Promise.all([
		inSource(db, source)
			.leftJoin('meeting', 'meeting.id', 'response.meetingId')
			.select([
				'response.id',
				'response.stream',
				'response.channel',
				'response.surveyVersionId as versionId',
				'response.language',
				'response.receivedOn',
				'response.area',
				'response.age',
				'response.gender',
				'meeting.place'
			])
			.orderBy('response.id')
			.execute(),
		inSource(db, source)
			.innerJoin('answer', 'answer.responseId', 'response.id')
			.select([
				'answer.responseId',
				'answer.questionId',
				'answer.text',
				'answer.options',
				'answer.otherText'
			])
			.orderBy('answer.id')
			.execute(),
		inSource(db, source)
			.innerJoin('answer', 'answer.responseId', 'response.id')
			.innerJoin(effective(db, source.partnershipId), (join) =>
				join.onRef('found.answerId', '=', 'answer.id')
			)
			.select(['answer.responseId', 'found.theme'])
			.distinct()
			.orderBy('found.theme')
			.execute()
	]);
	const answersOf = Map.groupBy(answers, ({ responseId }) => responseId);
	const themesOf = Map.groupBy(themes, ({ responseId }) => responseId);
	return responses.map(({ id, ...response }) => ({
		...response,
		answers: (answersOf.get(id) ?? []).map(({ questionId, text, options, otherText }) => ({
			...{ questionId, text, otherText },
			options: options === null ? null : (JSON.parse(options) as string[])
		})),
		themes: (themesOf.get(id) ?? []).map(({ theme }) => theme)
	}));
}

export async function countForExport(db: Db, source: ExportSource): Promise<number> {
	const { count } = await inSource(db, source)
		.select((select) => select.fn.countAll().as('count'))
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** The versions of a survey that somebody has answered, oldest first. */
export async function answeredVersions(
	db: Db,
	{ partnershipId, surveyId }: { partnershipId: string; surveyId: string }
): Promise<{ id: string; number: number; questionnaire: Questionnaire }[]> {
	const rows = await db
		.selectFrom('surveyVersion')
		.innerJoin('survey', 'survey.id', 'surveyVersion.surveyId')
		.select(['surveyVersion.id', 'surveyVersion.number', 'surveyVersion.content'])
		.where('survey.partnershipId', '=', partnershipId)
		.where('survey.id', '=', surveyId)
		.where('surveyVersion.frozenAt', 'is not', null)
		.where((where) =>
			where.exists(
				where
					.selectFrom('response')
					.select(sql`1`.as('one'))
					.whereRef('response.surveyVersionId', '=', 'surveyVersion.id')
			)
		)
		.orderBy('surveyVersion.number')
		.execute();
	return rows.map(({ id, number, content }) => ({
		id,
		number: Number(number),
		questionnaire: JSON.parse(content) as Questionnaire
	}));
}

function inSource(db: Db, source: ExportSource) {
	const inRound = db
		.selectFrom('response')
		.where('response.partnershipId', '=', source.partnershipId)
		.where('response.roundId', '=', source.roundId);
	if ('meetings' in source) return inRound.where('response.stream', '=', 'meeting');
	return inRound.where('response.surveyVersionId', 'in', (versions) =>
		versions
			.selectFrom('surveyVersion')
			.select('surveyVersion.id')
			.where('surveyVersion.surveyId', '=', source.surveyId)
	);
}
