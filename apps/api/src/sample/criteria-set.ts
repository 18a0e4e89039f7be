import type { CriteriaSet } from '@hailong/schema/criterion';
import { planQuestions } from '@hailong/schema/ready-criteria-plan';

/** The sample office asks what the town's plan asks. */
export const sampleCriteriaSet: CriteriaSet = { version: 1, items: planQuestions };
