/** A stretch of an answer, as UTF-16 offsets into the stored text: `[start, end)`. */
export type Span = { start: number; end: number };
