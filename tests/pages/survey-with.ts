import type { Db } from '#db/connect.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';

/**
 * Changes the questions of the example's survey to residents, before the server has read them (it
 * reads a version once).
 */
export async function changeSurvey(
	db: Db,
	change: (questionnaire: Questionnaire) => void
): Promise<void> {
	const version = await db
		.selectFrom('surveyVersion')
		.innerJoin('survey', 'survey.id', 'surveyVersion.surveyId')
		.select(['surveyVersion.id', 'surveyVersion.content'])
		.where('survey.slug', '=', 'haparanda-2026')
		.executeTakeFirstOrThrow();
	const questionnaire = JSON.parse(version.content) as Questionnaire;
	change(questionnaire);
	await db
		.updateTable('surveyVersion')
		.set({ content: JSON.stringify(questionnaire) })
		.where('id', '=', version.id)
		.execute();
}

/** «Finns det någon plats …» only for those who find the problem big. */
export function askOnlySome({ questions }: Questionnaire): void {
	const place = questions.find(({ id }) => id === 'unsafe-places');
	if (!place) throw new Error('The example no longer asks for unsafe places.');
	place.showIf = { questionId: 'how-big', options: ['4', '5'] };
}
