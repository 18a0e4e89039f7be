/** Limits of the wire, used by the form, the server's checks and the tables' CHECK constraints. Sizes in bytes are of UTF-8. */
export const COMMENT_MAX_LENGTH = 1000;
export const CUSTOMER_NAME_MAX_LENGTH = 100;
export const PROCEDURE_NAME_MAX_LENGTH = 300;
export const PROCEDURE_CODE_MAX_LENGTH = 50;
export const REASONS_PER_CRITERION_MAX = 20;
export const CODE_MAX_LENGTH = 40;

export const RATING_MAX_BYTES = 16 * 1024;
export const BATCH_MAX_RATINGS = 500;
export const BATCH_MAX_BYTES = 1024 * 1024;
/** Why somebody decided something. */
export const WHY_MAX_LENGTH = 500;
/** What an officer answers to a month of ratings: a page. */
export const RESPONSE_MAX_LENGTH = 2000;
