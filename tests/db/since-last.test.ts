import { expect, it } from 'vitest';
import { insertCodebookVersion, readCodebook } from '#db/queries/codebooks.ts';
import { findRound, insertRound, useCodebook } from '#db/queries/rounds.ts';
import { findSurvey, insertSurvey, insertSurveyVersion } from '#db/queries/surveys.ts';
import type { Questionnaire } from '#lib/survey/questionnaire.ts';
import { newId, newSilentId } from '#lib/server/id.ts';
import { rankingOf } from '#lib/server/ranking.ts';
import { sinceLast } from '#lib/server/since-last.ts';
import { submitResponse } from '#lib/server/submit.ts';
import { at, exampleTown } from './example-town.ts';

type Town = Awaited<ReturnType<typeof exampleTown>>;

/** A round the year before with the same questions, or as `change` has them, and these answers. */
async function yearBefore(
	{ db, round, survey }: Town,
	answers: readonly string[],
	change: (questionnaire: Questionnaire) => void = () => undefined
): Promise<void> {
	const { partnershipId, codebookVersionId } = round;
	const earlier = { id: newId(), slug: 'haparanda-2025', name: 'Dialog 2025' };
	await insertRound(db, {
		...{ ...earlier, partnershipId, codebookVersionId, createdAt: at },
		promiseYear: round.promiseYear - 1
	});
	const questionnaire = structuredClone(survey.questionnaire);
	change(questionnaire);
	const surveyId = newId();
	await insertSurvey(db, {
		...{ id: surveyId, partnershipId, roundId: earlier.id, slug: 'haparanda-2025' },
		...{ stream: 'survey', closesOn: '2026-12-31', createdAt: at, openedAt: at }
	});
	await insertSurveyVersion(db, {
		...{ id: newId(), surveyId, number: 1, content: questionnaire },
		...{ createdAt: at, frozenAt: at }
	});
	const asked = await findSurvey(db, earlier.slug);
	if (!asked) throw new Error('The year before was not kept.');
	for (const text of answers) {
		await submitResponse(
			db,
			asked,
			{
				key: newSilentId(),
				locale: 'sv',
				background: { area: 'Centrum', age: null, gender: null },
				answers: [
					{ questionId: 'problems', asks: 'problems', text, options: null, otherText: null }
				]
			},
			'2025-11-20'
		);
	}
	// They came as the example's did: else another mix of channels would stand in the way.
	await db
		.updateTable('response')
		.set({ channel: 'import' })
		.where('roundId', '=', earlier.id)
		.execute();
}

const comparisonOf = async ({ db, round }: Town) => {
	const now = await findRound(db, round.slug);
	if (!now) throw new Error('The round is gone.');
	const since = await sinceLast(db, now, await rankingOf(db, now));
	return since?.streams.find(({ stream }) => stream === 'survey')?.comparison;
};

const many = (text: string, times: number) => Array.from({ length: times }, () => text);

it('tells nothing in a first round', async () => {
	const { db, round } = await exampleTown();
	expect(await sinceLast(db, round, await rankingOf(db, round))).toBeNull();
});

it('says why not when questions have other words', async () => {
	const town = await exampleTown();
	await yearBefore(town, many('Det säljs narkotika i parken', 60), ({ questions }) => {
		const problems = questions.find(({ id }) => id === 'problems');
		if (problems) problems.label.sv = 'Vad är bra här?';
	});
	const comparison = await comparisonOf(town);
	expect(comparison).toMatchObject({ comparable: false });
	expect(!comparison?.comparable && comparison?.reasons).toContainEqual({
		reason: 'other-words',
		questions: ['problems']
	});
});

it('tells the change of each theme, also when the older answers were read with another codebook', async () => {
	const town = await exampleTown();
	await yearBefore(town, many('Det säljs narkotika i parken', 60));
	const { db, round } = town;
	const alike = await comparisonOf(town);
	expect(
		alike?.comparable && alike.changes.find(({ theme }) => theme === 'narcotics')
	).toMatchObject({ direction: 'down' });

	const { codebook } = await readCodebook(db, round.partnershipId, round.codebookVersionId);
	const versionId = newId();
	await insertCodebookVersion(db, {
		...{ id: versionId, partnershipId: round.partnershipId, after: round.codebookVersionId },
		...{ content: codebook, author: 'Anna', reason: 'Samma ord', createdAt: at }
	});
	await useCodebook(db, round, versionId);
	// Read anew by the very same words, so the numbers are the same.
	expect(await comparisonOf(town)).toEqual(alike);
});
