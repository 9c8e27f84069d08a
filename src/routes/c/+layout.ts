/** Nothing here needs a framework in the browser; the tablet has a script of its own. */
export const csr = false;
