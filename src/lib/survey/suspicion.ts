/**
 * Why a response was set aside for a person to judge. Nothing is dropped in silence, and nobody is
 * told at the form: a machine would learn from it.
 *
 * - `trap`: a field was filled in that people do not see
 * - `too-fast`: sent sooner than anyone can read the questions
 * - `many-from-network`: more than a household or a library sends from one network in a day
 * - `no-proof`: the survey asks for a proof of work, and there was none
 */
export const setAsideReasons = ['trap', 'too-fast', 'many-from-network', 'no-proof'] as const;

export type SetAsideReason = (typeof setAsideReasons)[number];
