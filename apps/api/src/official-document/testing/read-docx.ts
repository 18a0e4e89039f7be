import { strFromU8, unzipSync } from 'fflate';

const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const textOf = (xml: string): string =>
  unescape([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((found) => found[1] ?? '').join(''));

const elements = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>[\\s\\S]*?</${name}>`, 'g'))].map(([found]) => found);

export interface ReadParagraph {
  readonly text: string;
  readonly xml: string;
}

export interface ReadDocx {
  readonly parts: Readonly<Record<string, string>>;
  readonly xml: string;
  /** Every paragraph, also those in tables. */
  readonly paragraphs: readonly ReadParagraph[];
  /** Rows of cells; the lines of a cell are joined by line breaks. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** A Word document taken apart from its own XML, knowing nothing of the library that wrote it. */
export const readDocx = (bytes: Uint8Array): ReadDocx => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const xml = parts['word/document.xml'] ?? '';
  return {
    parts,
    xml,
    paragraphs: elements(xml, 'w:p').map((paragraph) => ({ text: textOf(paragraph), xml: paragraph })),
    tables: elements(xml, 'w:tbl').map((table) =>
      elements(table, 'w:tr').map((row) =>
        elements(row, 'w:tc').map((cell) =>
          elements(cell, 'w:p')
            .map((paragraph) => textOf(paragraph))
            .join('\n'),
        ),
      ),
    ),
  };
};
