import { legalOf, type PartnershipSettings } from './partnership-settings.ts';
import { legalGaps } from './set-up-legal.ts';

/** The steps of a partnership's own start, in the order they are easiest taken. Each is saved by itself. */
export const setUpSteps = ['names', 'areas', 'ages', 'languages', 'population', 'legal'] as const;

export type SetUpStep = (typeof setUpSteps)[number];

export type StepState = {
	step: SetUpStep;
	state: 'done' | 'part' | 'left';
	/** How many of its things are missing, or cells of the population. */
	missing: number;
	/** Whether a round can begin without it. */
	optional: boolean;
};

/**
 * How far the set-up has come. A round can begin once what surveys are made of is there: how the
 * place is bent, its areas, age bands and languages.
 *
 * @param population how many of the cells (area × age × women and men) have a figure
 */
export function setUpState(
	settings: Partial<PartnershipSettings>,
	population: number
): StepState[] {
	return setUpSteps.map((step) => ({
		step,
		optional: step === 'population' || step === 'legal',
		...stateOf(step, settings, population)
	}));
}

function stateOf(
	step: SetUpStep,
	settings: Partial<PartnershipSettings>,
	population: number
): Pick<StepState, 'state' | 'missing'> {
	const { inPlace, areas = [], ages = [], languages } = settings;
	switch (step) {
		case 'names': {
			if (!inPlace?.sv) return { state: 'left', missing: 1 };
			const missing = (languages ?? []).filter((language) => !inPlace[language]).length;
			return { state: missing > 0 ? 'part' : 'done', missing };
		}
		case 'areas':
			return done(areas.length > 0);
		case 'ages':
			return done(ages.length > 0);
		case 'languages':
			return done(languages !== undefined);
		case 'population': {
			const cells = areas.length * ages.length * 2;
			if (population === 0 || cells === 0) return { state: 'left', missing: cells };
			const missing = Math.max(0, cells - population);
			return { state: missing > 0 ? 'part' : 'done', missing };
		}
		case 'legal': {
			const missing = legalGaps(legalOf(settings)).length;
			if (missing === 0) return { state: 'done', missing };
			return { state: settings.legal ? 'part' : 'left', missing };
		}
	}
}

function done(isDone: boolean): Pick<StepState, 'state' | 'missing'> {
	return isDone ? { state: 'done', missing: 0 } : { state: 'left', missing: 1 };
}

/** The steps that must be taken before a round can begin. */
export function beforeRound(states: readonly StepState[]): SetUpStep[] {
	return states
		.filter(({ state, optional }) => !optional && state === 'left')
		.map(({ step }) => step);
}
