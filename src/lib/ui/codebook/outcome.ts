import type { ShownEffect } from './shown-effect.ts';

/** What came of a change that somebody wants to see the effect of, or to keep. */
export type Outcome =
	| { said: EffectSaid; effect: ShownEffect; seen: string }
	/** Another version is kept meanwhile, by somebody. */
	| { said: 'meanwhile'; number: number; author: string }
	| { said: 'unchanged' };

export type EffectSaid = 'effect' | 'look-again' | 'no-reason' | 'long-reason';
