import { z } from 'zod';
import { CODE_MAX_LENGTH } from './limits.ts';

export const criterionCodeSchema = z
  .string()
  .max(CODE_MAX_LENGTH)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
