/**
 * Who of the staff has answered is known, so that only the others are reminded. It must not tell
 * what anybody answered, and a name beside an answer would: when one has answered, the one answer is
 * theirs; and when the list gains a name between two looks, so does the pile of answers one text.
 *
 * So names are shown ten at a time. The first are shown when ten have answered, the next when ten
 * more have: whoever looks before and after sees at least ten new names for ten new answers. Those
 * who have answered and are not yet shown are reminded once too often, and the reminder says so.
 */
export const namesAtATime = 10;

/** Whether those who have answered may be shown now, all of them. */
export function mayShowNames(counts: { answered: number; shown: number }): boolean {
	return counts.answered - counts.shown >= namesAtATime;
}
