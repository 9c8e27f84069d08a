/** A stop on the line of a round's stages. */
export type Stage = {
	href: string;
	name: string;
	/** How far it has come, in a few words: «412 svar». */
	note: string;
	state: 'done' | 'part' | 'ahead';
	/** Whether this person may go there. */
	open: boolean;
};
