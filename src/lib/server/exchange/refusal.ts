/**
 * Why a file could not be read, as a code; `exchange-words.ts` has the sentences. A person's mistake
 * or somebody's trick is data: only a bug is thrown on.
 */
export type Refusal = {
	reason:
		| 'empty'
		| 'too-big'
		| 'too-big-inside'
		| 'too-many-rows'
		| 'too-many-columns'
		| 'too-long-cell'
		| 'too-slow'
		| 'not-a-table'
		| 'not-xlsx'
		| 'old-excel'
		| 'open-document'
		| 'broken'
		| 'quotes'
		| 'no-rows';
	/** The row of the file, where it is known. */
	row?: number;
};

/** Thrown while reading, caught where reading was asked for. */
export class Refused extends Error {
	override name = 'Refused';
	refusal: Refusal;

	constructor(refusal: Refusal) {
		super(refusal.reason);
		this.refusal = refusal;
	}
}
