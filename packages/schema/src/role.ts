import { z } from 'zod';

/**
 * administrator *quản trị* · statistician *công chức Văn phòng – Thống kê* · leader *lãnh đạo UBND* · officer *cán bộ,
 * công chức* · duty-staff *trực hướng dẫn*.
 */
export const roleSchema = z.enum(['administrator', 'statistician', 'leader', 'officer', 'duty-staff']);
export type Role = z.infer<typeof roleSchema>;

/** A user's place in one office. `officerId` links to the user's own roster entry, if they are rated themselves. */
export const membershipSchema = z.object({
  office: z.string(),
  officeName: z.string(),
  role: roleSchema,
  /** Leaders see citizens' names only when granted. */
  mayViewNames: z.boolean(),
  officerId: z.uuid().nullable(),
});
export type Membership = z.infer<typeof membershipSchema>;

type Permit = Pick<Membership, 'role' | 'mayViewNames'>;

/** Reports of a month, aggregates only. */
export const mayReadMonths = ({ role }: Permit): boolean =>
  role === 'administrator' || role === 'statistician' || role === 'leader';

/** Comments and single ratings, without names. */
export const mayReadComments = mayReadMonths;

/** Citizens' names: the statistician, and a leader to whom it was granted; never an administrator. */
export const mayReadNames = ({ role, mayViewNames }: Permit): boolean =>
  role === 'statistician' || (role === 'leader' && mayViewNames);

/** Criteria sets: what every citizen will be asked. */
export const mayManageCriteria = ({ role }: Permit): boolean => role === 'administrator';

/** Create, revoke, rename and move kiosks, set their PIN, take in what one exported. @public */
export const mayKeepKiosks = ({ role }: Permit): boolean => role === 'administrator';

/** See the fleet and pair a tablet. */
export const mayTendKiosks = ({ role }: Permit): boolean => role === 'administrator' || role === 'duty-staff';

/** Counters and the pattern of the week. @public */
export const mayPlanDuty = ({ role }: Permit): boolean => role === 'administrator';

/** See the duty schedule and change a single day of it. @public */
export const mayChangeDutyDay = mayTendKiosks;

/** Comments, suspect ratings and complaints: those who answer for the report; an administrator keeps out of the figures. */
export const mayReview = ({ role }: Permit): boolean => role === 'statistician' || role === 'leader';

/** Citizens' requests about their own data: by receipt code, without their names. */
export const mayKeepPrivacy = ({ role }: Permit): boolean => role === 'administrator' || role === 'statistician';

/** Freeze a month's figures and issue an addendum to them: the one who reports them. */
export const mayCloseMonths = ({ role }: Permit): boolean => role === 'statistician';

/** Dossiers received, which the response rate stands on, and CS2 of the circular. */
export const mayEnterDossiers = mayCloseMonths;

/** What was set aside: whose it is, or that it stays uncounted. */
export const mayDecideSetAside = ({ role }: Permit): boolean => role === 'administrator';

/** The audit log names colleagues and what they did. */
export const mayReadAudit = ({ role }: Permit): boolean =>
  role === 'administrator' || role === 'statistician' || role === 'leader';

/** Who can be rated, and their photos. */
export const mayManageRoster = ({ role }: Permit): boolean => role === 'administrator';

/** Who signs in, and as what. */
export const mayManagePeople = ({ role }: Permit): boolean => role === 'administrator';

/** What the office sets about itself. */
export const mayManageSettings = ({ role }: Permit): boolean => role === 'administrator';

/** Which procedures the form offers. */
export const mayManageProcedures = ({ role }: Permit): boolean => role === 'administrator';

/** The survey whether the model works: written, typed in and reported by the statistician. */
export const mayKeepSurveys = ({ role }: Permit): boolean => role === 'statistician';

/** Sheets with codes for walls, counters and desks; whoever guides people may print one that is torn. */
export const mayPrintPosters = mayTendKiosks;
