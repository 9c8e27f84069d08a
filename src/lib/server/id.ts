import { v4, v7 } from 'uuid';

/** An id that sorts by time: for everything but answers. */
export const newId = (): string => v7();

/** An id that tells nothing: a v7 id would keep the millisecond in which somebody answered. */
export const newSilentId = (): string => v4();
