// Many at once: a hall full of phones behind one address, and every device of a province on the same evening.
import { join } from 'node:path';
import type { ResultRow } from '../measure/result-table.ts';
import type { BenchOptions, Section } from '../section.ts';
import { loadPhone } from './bundled-phone.ts';
import { province } from './province.ts';
import { officeRows, provinceRows } from './rows.ts';
import { wholeOffice } from './whole-office.ts';

/** The minute, as long as measurements last as long as they do by default. */
const MINUTE = 15;

const measure = async ({ milliseconds, scratch, say }: BenchOptions): Promise<ResultRow[]> => {
  const parts = await loadPhone();
  const office = await wholeOffice(join(scratch, 'office'), parts, milliseconds * MINUTE);
  say('office at once: nobody refused, rows stored = distinct ratings acknowledged');
  const drained = await province(join(scratch, 'province'), parts);
  say('province: rows stored = distinct ratings acknowledged, months = recount in every office');
  return [...officeRows(office), ...provinceRows(drained)];
};

export const crowdSection: Section = { name: 'crowd', title: 'Many at once', measure };
