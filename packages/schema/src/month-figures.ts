import { z } from 'zod';
import { circularPointsSchema, circularScoreSchema, pointsSchema } from './circular-score.ts';
import { MONTH_PATTERN } from './month.ts';
import { percentSchema } from './monthly-report.ts';
import { channelSchema } from './rating.ts';
import { marginSchema } from './wilson.ts';

const count = z.int().min(0);

const reasonCountSchema = z.object({ criteriaSet: z.int(), code: z.string(), reason: z.string(), n: count });
const hourCountSchema = z.object({
  /** 1 = Monday … 7 = Sunday, on the office's clock. */
  weekday: z.int().min(1).max(7),
  hour: z.int().min(0).max(23),
  n: count,
});

/** What else was counted of a month's valid ratings; frozen with the month. Hours are of the whole office only. */
export const monthDetailsSchema = z.object({
  reasons: z.array(reasonCountSchema.extend({ officerId: z.string() })),
  channels: z.array(z.object({ officerId: z.string(), channel: channelSchema, n: count })),
  hours: z.array(hourCountSchema),
  /** Empty where no question of the month makes a score by the circular. */
  circular: z.array(z.object({ officerId: z.string(), points: circularPointsSchema })),
});
export type MonthDetails = z.infer<typeof monthDetailsSchema>;

/** Dossiers that one officer received in a month, and CS2 of the circular, as the office's dossier system says. */
export const dossierCountSchema = z.object({
  officerId: z.uuid(),
  received: count.max(1_000_000).nullable(),
  cs2: pointsSchema.refine(({ points, n }) => points <= 2 * n, 'at most two points per dossier').nullable(),
});
export type DossierCount = z.infer<typeof dossierCountSchema>;

export const dossierCountsSchema = z.object({ counts: z.array(dossierCountSchema).max(500) });

const satisfactionShareSchema = z.object({
  criteriaSet: z.int(),
  code: z.string(),
  n: count,
  percent: percentSchema.nullable(),
  margin: marginSchema.nullable(),
});

const figuresSchema = z.object({
  /** Fewer valid ratings than the office's minimum: shown, never compared. */
  isSmall: z.boolean(),
  percent: percentSchema.nullable(),
  margin: marginSchema.nullable(),
  /** Against the month before, in percentage points: "+3.2", "-0.4"; null where either month is too small. */
  change: z
    .string()
    .regex(/^[+-]\d+\.\d$/)
    .nullable(),
  criteria: z.array(satisfactionShareSchema),
  /** Most frequent first. */
  reasons: z.array(reasonCountSchema),
  channels: z.object({ phone: count, kiosk: count, paper: count }),
  valid: count,
  received: count.nullable(),
  /** Valid ratings ÷ dossiers received; may be over 100. */
  responseRate: percentSchema.nullable(),
  score: circularScoreSchema.nullable(),
  /** Of CS7: still being verified, and late without trouble; neither is scored. */
  unscored: z.object({ verifying: count, lateWithoutTrouble: count }),
});
export type Figures = z.infer<typeof figuresSchema>;

/** Of a period reasons and channels are not read. */
const comparedSchema = figuresSchema.omit({ reasons: true, channels: true });

const officerFiguresSchema = figuresSchema.extend({
  officerId: z.uuid(),
  name: z.string(),
  cs2: pointsSchema.nullable(),
});

/** Of a quarter "2026-Q4" or a year "2026", counted from the answers of its months. */
export const periodFiguresSchema = z.object({
  period: z.string(),
  minimumSample: z.int().min(1),
  /** False where a month that has ratings was closed before these were kept with it. */
  hasDetails: z.boolean(),
  hasScore: z.boolean(),
  months: z.array(z.object({ month: z.string(), status: z.enum(['open', 'closed']), revision: count })),
  office: comparedSchema,
  officers: z.array(comparedSchema.extend({ officerId: z.uuid(), name: z.string() })),
});
export type PeriodFigures = z.infer<typeof periodFiguresSchema>;

export const monthFiguresSchema = z.object({
  month: z.string().regex(MONTH_PATTERN),
  minimumSample: z.int().min(1),
  /** False for a month that was closed before these were kept with it. */
  hasDetails: z.boolean(),
  /** Whether some question of the month makes a score by the circular. */
  hasScore: z.boolean(),
  office: figuresSchema,
  officers: z.array(officerFiguresSchema),
  hours: z.array(hourCountSchema),
  /** Twelve months, this one last. */
  line: z.array(
    z.object({
      month: z.string(),
      status: z.enum(['open', 'closed']),
      valid: count,
      n: count,
      percent: percentSchema.nullable(),
    }),
  ),
});
export type MonthFigures = z.infer<typeof monthFiguresSchema>;
