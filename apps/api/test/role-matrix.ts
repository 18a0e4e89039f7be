import type { Role } from '@hailong/schema/role';

const A = 'administrator';
const S = 'statistician';
const L = 'leader';
const O = 'officer';
const D = 'duty-staff';
const EVERYBODY: readonly Role[] = [A, S, L, O, D];

/**
 * Who may ask what of their own office. A route that wants a session and has no row here fails a test, so that nobody adds
 * one without deciding who may use it.
 */
export const MATRIX: Readonly<Record<string, readonly Role[]>> = {
  'GET /api/me': EVERYBODY,
  'GET /api/sessions': EVERYBODY,
  'DELETE /api/sessions/{id}': EVERYBODY,
  'GET /api/account/security': EVERYBODY,
  'PUT /api/account/password': EVERYBODY,
  'POST /api/account/two-factor': EVERYBODY,
  'POST /api/account/two-factor/confirmation': EVERYBODY,
  'POST /api/account/two-factor/removal': EVERYBODY,
  'GET /api/account/passkeys': EVERYBODY,
  'POST /api/account/passkeys/question': EVERYBODY,
  'POST /api/account/passkeys': EVERYBODY,
  'PUT /api/account/passkeys/{id}': EVERYBODY,
  'DELETE /api/account/passkeys/{id}': EVERYBODY,
  'PUT /api/offices/{office}/logo': [A],
  'DELETE /api/offices/{office}/logo': [A],
  'GET /api/offices/{office}/months/{month}': [A, S, L],
  'GET /api/offices/{office}/months/{month}.csv': [A, S, L],
  'GET /api/offices/{office}/months/{month}.xlsx': [A, S, L],
  'GET /api/offices/{office}/months/{month}/ratings.csv': [A, S, L],
  'GET /api/offices/{office}/months/{month}/comments': [A, S, L],
  'GET /api/offices/{office}/months/{month}/review': [S, L],
  'POST /api/offices/{office}/review/{code}': [S, L],
  'GET /api/offices/{office}/set-aside': [A],
  'POST /api/offices/{office}/set-aside/{key}': [A],
  'GET /api/offices/{office}/privacy': [A, S],
  'POST /api/offices/{office}/privacy/requests': [A, S],
  'POST /api/offices/{office}/privacy/requests/{request}': [A, S],
  'GET /api/offices/{office}/criteria': [A],
  'PUT /api/offices/{office}/criteria/draft': [A],
  'DELETE /api/offices/{office}/criteria/draft': [A],
  'POST /api/offices/{office}/criteria/publication': [A],
  'GET /api/offices/{office}/roster': [A],
  'POST /api/offices/{office}/roster': [A],
  'PUT /api/offices/{office}/roster/order': [A],
  'PUT /api/offices/{office}/roster/entries/{id}': [A],
  'PUT /api/offices/{office}/roster/entries/{id}/photo': [A],
  'DELETE /api/offices/{office}/roster/entries/{id}/photo': [A],
  'GET /api/offices/{office}/procedures': [A],
  'PUT /api/offices/{office}/procedures/fields': [A],
  'GET /api/offices/{office}/tables/roster.csv': [A],
  'GET /api/offices/{office}/tables/roster.xlsx': [A],
  'POST /api/offices/{office}/tables/roster/preview': [A],
  'POST /api/offices/{office}/tables/roster/import': [A],
  'POST /api/offices/{office}/tables/roster/undo': [A],
  'GET /api/offices/{office}/tables/procedures.csv': [A],
  'GET /api/offices/{office}/tables/procedures.xlsx': [A],
  'POST /api/offices/{office}/tables/procedures/preview': [A],
  'POST /api/offices/{office}/tables/procedures/import': [A],
  'POST /api/offices/{office}/tables/procedures/undo': [A],
  'GET /api/offices/{office}/kiosks': [A, D],
  'POST /api/offices/{office}/kiosks': [A],
  'PATCH /api/offices/{office}/kiosks/{kiosk}': [A],
  'POST /api/offices/{office}/kiosks/{kiosk}/pairing-code': [A, D],
  'POST /api/offices/{office}/kiosks/{kiosk}/revocation': [A],
  'POST /api/offices/{office}/kiosk-imports': [A],
  'GET /api/offices/{office}/months/{month}.docx': [A, S, L],
  'GET /api/offices/{office}/periods/{period}.xlsx': [A, S, L],
  'GET /api/offices/{office}/periods/{period}.docx': [A, S, L],
  'GET /api/offices/{office}/months/{month}/closing': [A, S, L],
  'POST /api/offices/{office}/months/{month}/revisions': [S],
  'GET /api/offices/{office}/months/{month}/revisions/{revision}': [A, S, L],
  'GET /api/offices/{office}/posters': [A, D],
  'GET /api/offices/{office}/posters/{sheet}': [A, D],
  'GET /api/offices/{office}/months/{month}/figures': [A, S, L],
  'GET /api/offices/{office}/periods/{period}/figures': [A, S, L],
  'PUT /api/offices/{office}/months/{month}/dossiers': [S],
  'POST /api/offices/{office}/months/{month}/dossier-file': [S],
  'GET /api/offices/{office}/months/{month}/dossiers.xlsx': [S],
  'GET /api/offices/{office}/calendar.ics': [A, S, L],
  'GET /api/offices/{office}/duty': [A, D],
  'GET /api/offices/{office}/guide': [A, D],
  'PUT /api/offices/{office}/duty/{counter}/week': [A],
  'PUT /api/offices/{office}/duty/{counter}/days/{day}': [A, D],
  'POST /api/offices/{office}/counters': [A],
  'PUT /api/offices/{office}/counter-order': [A],
  'PATCH /api/offices/{office}/counters/{counter}': [A],
  'GET /api/offices/{office}/surveys': [A, S, L],
  'POST /api/offices/{office}/surveys': [S],
  'GET /api/offices/{office}/surveys/{survey}': [A, S, L],
  'PUT /api/offices/{office}/surveys/{survey}': [S],
  'PUT /api/offices/{office}/surveys/{survey}/ballots/{number}/{pass}': [S],
  'GET /api/offices/{office}/surveys/{survey}/ballot.pdf': [A, S, L],
  'GET /api/offices/{office}/surveys/{survey}/report.docx': [A, S, L],
  'GET /api/offices/{office}/due': [A, S, L],
  'GET /api/offices/{office}/audit': [A, S, L],
  'GET /api/offices/{office}/audit.csv': [A, S, L],
  'GET /api/offices/{office}/own/{month}': EVERYBODY,
  'PUT /api/offices/{office}/own/{month}/response': EVERYBODY,
  'GET /api/offices/{office}/months/{month}/responses': [A, S, L],
  'GET /api/offices/{office}/settings': [A],
  'PUT /api/offices/{office}/settings': [A],
  'POST /api/offices/{office}/sample-removal': [A],
  'GET /api/offices/{office}/backup': [A],
  'GET /api/offices/{office}/people': [A],
  'PUT /api/offices/{office}/people/{user}': [A],
  'DELETE /api/offices/{office}/people/{user}': [A],
  'POST /api/offices/{office}/people/{user}/password-link': [A],
  'DELETE /api/offices/{office}/people/{user}/two-factor': [A],
  'POST /api/offices/{office}/invitations': [A],
  'DELETE /api/offices/{office}/invitations/{id}': [A],
};

const NOBODYS_ID = '99999999-9999-4999-8999-999999999999';

/** Where a row of the matrix is asked: in the sample office, with ids that nothing has. */
export const addressOf = (row: string): { method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; url: string } => {
  const [method = '', path = ''] = row.split(' ');
  const url = path
    .replace('{office}', 'van-gia')
    .replace('{month}', '2026-10')
    .replace('{code}', '0123456789ABCDEF')
    .replace('{period}', '2026-Q4')
    .replace('{revision}', '0')
    .replace(/\{\w+\}/g, NOBODYS_ID);
  return { method: method as 'GET', url };
};
