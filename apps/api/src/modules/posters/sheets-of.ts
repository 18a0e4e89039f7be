import type { PrintableSheet } from '@hailong/schema/poster';
import { printedPaths } from '@hailong/schema/printed-paths';
import { wifiCode } from '@hailong/schema/wifi-code';
import type { Subject } from './draw-sheet.ts';
import { codesHash, type PosterOffice, type Print } from './posters.store.ts';

/** A sheet of an office, with what it takes to draw it. */
export interface OfficeSheet extends PrintableSheet {
  readonly subject: Subject;
}

/** Every sheet the office can print; codes hold `origin` and the page's own path. */
export const sheetsOf = ({ slug, name, counters, officers }: PosterOffice, origin: string): readonly OfficeSheet[] => {
  const home = origin + printedPaths.home(slug);
  return [
    { id: 'office', kind: 'office', name, address: home, subject: { kind: 'office' } },
    { id: 'leaflet', kind: 'leaflet', name, address: home, subject: { kind: 'leaflet' } },
    ...counters.map((counter): OfficeSheet => ({
      id: `counter-${counter.id}`,
      kind: 'counter',
      name: counter.name,
      address: origin + printedPaths.counter(slug, counter.id),
      subject: { kind: 'counter', name: counter.name },
    })),
    ...officers.map((officer): OfficeSheet => ({
      id: `desk-${officer.id}`,
      kind: 'desk',
      name: officer.name,
      address: origin + printedPaths.officer(slug, officer.id),
      subject: { kind: 'desk', name: officer.name, position: officer.position, counter: officer.counter },
    })),
  ];
};

/** What a person relies on when they scan: the address, and the network written beside it. */
export const hashOfCodes = ({ address }: PrintableSheet, { wifi }: PosterOffice): string =>
  codesHash([address, ...wifi.slice(0, 2).map((network) => wifiCode(network))]);

/** Sheets that hang somewhere and say something else than they would today; one that is printed no more is left out. */
export const outdatedSheets = (
  prints: readonly Print[],
  sheets: readonly PrintableSheet[],
  office: PosterOffice,
): readonly { readonly sheet: PrintableSheet; readonly printedAt: Date }[] =>
  prints.flatMap((print) => {
    const sheet = sheets.find(({ id }) => id === print.sheet);
    const isOutdated = sheet !== undefined && hashOfCodes(sheet, office) !== print.codesHash;
    return isOutdated ? [{ sheet, printedAt: print.printedAt }] : [];
  });
