import { crowdSection } from './crowd/section.ts';
import { deviceSection } from './device/section.ts';
import { ingestSection } from './ingest/section.ts';
import { monthSection } from './month/section.ts';
import { pageSection } from './page/section.ts';
import { scaleSection } from './scale/section.ts';
import type { Section } from './section.ts';
import { startSection } from './start/section.ts';

/** In the order in which `pnpm bench` runs them. */
export const sections: readonly Section[] = [
  ingestSection,
  crowdSection,
  monthSection,
  scaleSection,
  pageSection,
  deviceSection,
  startSection,
];
