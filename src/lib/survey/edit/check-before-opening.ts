import { hasOptions, type Question, type Questionnaire } from '../questionnaire.ts';
import { mayCopy } from './rearrange.ts';

export type OpeningProblem = {
	reason:
		| 'no-title'
		| 'no-question'
		| 'only-background'
		| 'no-text'
		| 'no-hint-text'
		| 'few-options'
		| 'empty-option'
		| 'same-option'
		| 'same-id'
		| 'second-background';
	/** The question to put right; null for the survey's own. */
	questionId: string | null;
};

/** Everything that must be put right before a survey can be opened. Empty: it can. */
export function checkBeforeOpening({ title, questions }: Questionnaire): OpeningProblem[] {
	const problems: OpeningProblem[] = [];
	const own = (reason: OpeningProblem['reason']) => problems.push({ reason, questionId: null });
	if (title.sv === '') own('no-title');
	const asked = questions.filter(({ kind }) => kind !== 'info');
	if (asked.length === 0) own('no-question');
	// Only background is not an answer: nobody could send such a form.
	else if (!asked.some(mayCopy)) own('only-background');
	questions.forEach((question, index) => {
		const earlier = questions.slice(0, index);
		for (const reason of problemsOf(question, earlier))
			problems.push({ reason, questionId: question.id });
	});
	return problems;
}

function problemsOf(question: Question, earlier: readonly Question[]): OpeningProblem['reason'][] {
	const found: OpeningProblem['reason'][] = [];
	if (earlier.some(({ id }) => id === question.id)) found.push('same-id');
	if (!mayCopy(question) && earlier.some(({ kind }) => kind === question.kind))
		found.push('second-background');
	if (question.label.sv === '') found.push('no-text');
	if (question.hint?.sv === '') found.push('no-hint-text');
	if (hasOptions(question)) {
		const labels = question.options.map(({ label }) => label.sv);
		const written = labels.filter((label) => label !== '');
		if (labels.length < 2) found.push('few-options');
		if (written.length < labels.length) found.push('empty-option');
		if (new Set(written).size < written.length) found.push('same-option');
		if (new Set(question.options.map(({ id }) => id)).size < labels.length) found.push('same-id');
	}
	return found;
}
