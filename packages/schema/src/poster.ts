import { z } from 'zod';

/** office: for the wall · counter: for the wall at one counter · desk: beside one officer · leaflet: to read out and hand out. */
export const sheetKindSchema = z.enum(['office', 'counter', 'desk', 'leaflet']);
export type SheetKind = z.infer<typeof sheetKindSchema>;

export const sheetFileSchema = z.enum(['pdf', 'svg']);
export const paperSchema = z.enum(['a4', 'a5']);
export type Paper = z.infer<typeof paperSchema>;
/** Vietnamese alone, or with English below. */
export const sheetWordsSchema = z.enum(['vi', 'bilingual']);
export type SheetWords = z.infer<typeof sheetWordsSchema>;

export const sheetQuerySchema = z.object({ paper: paperSchema.default('a4'), words: sheetWordsSchema.default('vi') });

/** One sheet that can be printed. `id` is "office", "leaflet", "counter-UUID" or "desk-UUID". */
export const sheetSchema = z.object({ id: z.string(), kind: sheetKindSchema, name: z.string(), address: z.string() });
export type PrintableSheet = z.infer<typeof sheetSchema>;

export const posterListSchema = z.object({
  sheets: z.array(sheetSchema),
  /** Printed on the sheets and coded in them. */
  address: z.string(),
  wifi: z.array(z.object({ ssid: z.string(), password: z.string() })),
  /** Phones outside this computer cannot open such an address. */
  isOnlyHere: z.boolean(),
  /** Sheets taken to the printer whose codes say something else now, newest first. */
  outdated: z.array(z.object({ sheet: z.string(), name: z.string(), printedAt: z.iso.datetime() })),
});
export type PosterList = z.infer<typeof posterListSchema>;
