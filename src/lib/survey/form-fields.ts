/**
 * Fields of a survey's form that are no questions. They begin with an underscore, which no
 * question's id does.
 */

/** When the form was made, signed by the server. */
export const stampField = '_stamp';
/** What people do not see and do not fill in. */
export const trapField = '_website';
/** The nonce of a proof of work. */
export const proofField = '_proof';
/** That the form has come back once with what seems to be personal data: it does so only once. */
export const warnedField = '_warned';
