/** Content types of files that an office saves, as they travel in `Content-Type`. */
export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DOCX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** RFC 5545 */
export const CALENDAR_MEDIA_TYPE = 'text/calendar; charset=utf-8';
export const PDF_MEDIA_TYPE = 'application/pdf';
