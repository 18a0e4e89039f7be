import type { LocalizedText } from '@hailong/schema/localized-text';
import type { SheetWords } from '@hailong/schema/poster';
import { wifiCode, type Wifi } from '@hailong/schema/wifi-code';
import { both, codeWithText, column, EDGE, head, INNER, LOGO_BOX, MIDDLE } from './layout.ts';
import { faceShapes, stepPicture, type StepPicture } from './pictures.ts';
import { leafletParagraphs, POSTER_WORDS } from './poster-words.ts';
import { box, type Box, disc, INK, SHEET, type Shape, type Sheet } from './sheet.ts';
import { setLine, setParagraph, type TextStyle } from './typeset.ts';

/** What a sheet is about. */
export type Subject =
  | { readonly kind: 'office' }
  | { readonly kind: 'leaflet' }
  | { readonly kind: 'counter'; readonly name: string }
  | { readonly kind: 'desk'; readonly name: string; readonly position: string; readonly counter: string | null };

export interface Content {
  readonly office: string;
  /** PNG */
  readonly logo: Buffer | null;
  readonly address: string;
  readonly wifi: readonly Wifi[];
  readonly words: SheetWords;
  readonly subject: Subject;
}

const step = (number: number, picture: StepPicture, top: number, height: number): readonly Shape[] => [
  box({ x: EDGE, y: top, width: INNER, height }, INK.mist, 5),
  disc(EDGE + 12, top + 13, 8, INK.jade),
  setLine(String(number), EDGE + 12, top + 17, { size: 11, weight: 'bold', fill: INK.white, align: 'center' }),
  stepPicture(picture, EDGE + 5, top + 27, 14),
];

const STEP_TEXT = { x: EDGE + 25, width: 92 };
const heading: TextStyle = { size: 8.4, weight: 'bold', fill: INK.jade };
const line: TextStyle = { size: 6.2, fill: INK.ink };
const strong: TextStyle = { ...line, size: 6.4, weight: 'bold' };

const wifiTexts = (words: SheetWords, wifi: readonly Wifi[]): readonly (readonly [string, TextStyle])[] => {
  const [first, ...others] = wifi;
  if (first === undefined) {
    return [...both(words, POSTER_WORDS.anyNetwork, heading), ...both(words, POSTER_WORDS.anyNetworkHint, line)];
  }
  const { network, or, password, noPassword } = POSTER_WORDS;
  const label = ({ vi, en }: LocalizedText): string => (words === 'bilingual' ? `${vi} · ${en}` : vi);
  // The second network is the same one on another band; more would not fit and are not needed.
  const names = [first, ...others.slice(0, 1)].map(
    ({ ssid }, index) => [`${label(index === 0 ? network : or)}: ${ssid}`, strong] as const,
  );
  const secret = first.password === '' ? label(noPassword) : `${label(password)}: ${first.password}`;
  return [...both(words, POSTER_WORDS.joinWifi, heading), ...names, [secret, strong]];
};

const wallPoster = (content: Content): readonly Shape[] => {
  const { words, wifi, address, subject } = content;
  const top =
    subject.kind === 'counter'
      ? head(content, { vi: subject.name, en: '' }, POSTER_WORDS.title)
      : head(content, POSTER_WORDS.title, POSTER_WORDS.promise);
  const rest = SHEET.height - top.bottom - 15;
  const faces = 52;
  const height = (rest - faces - 15) / 2;
  const size = Math.min(height - 12, 66);
  const codeX = SHEET.width - EDGE - size - 4;
  const codeBox = (y: number): Box => ({ x: codeX, y: y + 4, width: size, height: height - 6 });
  const [first, second, third] = [top.bottom + 5, top.bottom + 10 + height, top.bottom + 15 + 2 * height];
  const [network] = wifi;
  const below = (y: number) => ({ ...STEP_TEXT, width: codeX - STEP_TEXT.x - 4, top: y + 6 });
  return [
    ...top.shapes,
    ...step(1, 'wifi', first, height),
    ...column(wifiTexts(words, wifi), below(first)).shapes,
    ...(network ? codeWithText(wifiCode(network), network.ssid, codeBox(first)) : []),
    ...step(2, 'phone', second, height),
    ...column([...both(words, POSTER_WORDS.scan, heading), ...both(words, POSTER_WORDS.scanHint, line)], below(second))
      .shapes,
    ...codeWithText(address, address, codeBox(second)),
    ...step(3, 'hand', third, faces),
    ...column(both(words, POSTER_WORDS.choose, { ...heading, size: 7.2 }), {
      ...STEP_TEXT,
      width: INNER - 30,
      top: third + 7,
    }).shapes,
    ...faceShapes(EDGE + 26, third + faces - 27, 22, 8),
    ...column(both(words, POSTER_WORDS.keepWifi, { size: 4.4, fill: INK.soft, align: 'center' }, { size: 3.6 }), {
      x: MIDDLE,
      top: third + faces + 1.5,
      width: INNER,
    }).shapes,
  ];
};

const deskSign = (content: Content, subject: Extract<Subject, { kind: 'desk' }>): readonly Shape[] => {
  const { words, wifi, address } = content;
  const top = head(content, POSTER_WORDS.howWasIt, POSTER_WORDS.scanToRate);
  const middle = { fill: INK.ink, align: 'center' } as const;
  const who = column(
    [
      ...both(words, POSTER_WORDS.servedBy, { ...middle, size: 5, fill: INK.soft }),
      [subject.name, { ...middle, size: 13, weight: 'bold', fill: INK.jade }],
      [subject.position, { ...middle, size: 6 }],
      [subject.counter ?? '', { ...middle, size: 6, weight: 'bold' }],
    ],
    { x: MIDDLE, top: top.bottom + 8, width: INNER },
  );
  const bottom = SHEET.height - (wifi.length > 0 ? 26 : 14);
  const codeTop = who.bottom + 4;
  const size = Math.min(100, bottom - 36 - codeTop);
  const [network] = wifi;
  const { password } = POSTER_WORDS;
  return [
    ...top.shapes,
    ...who.shapes,
    box({ x: MIDDLE - size / 2 - 4, y: codeTop, width: size + 8, height: size + 4 }, INK.mist, 5),
    ...codeWithText(address, address, { x: MIDDLE - size / 2, y: codeTop + 4, width: size, height: size - 2 }),
    ...faceShapes(MIDDLE - 71, bottom - 27, 22, 8),
    ...(network
      ? setParagraph(
          `Wi-Fi: ${network.ssid}${network.password === '' ? '' : ` · ${password.vi}: ${network.password}`}`,
          { x: MIDDLE, top: bottom + 6, width: INNER },
          { ...middle, size: 5 },
        ).shapes
      : []),
  ];
};

const leaflet = (content: Content): readonly Shape[] => {
  const { words, wifi, address, office } = content;
  const top = head(content, POSTER_WORDS.title, POSTER_WORDS.promise);
  const [network] = wifi;
  const join = network
    ? `vào Wi-Fi “${network.ssid}”${network.password && `, mật khẩu ${network.password}`}`
    : 'bật mạng điện thoại';
  const text = column(
    leafletParagraphs(office, join).flatMap((paragraph) =>
      both(words, paragraph, { size: words === 'vi' ? 6.2 : 5.2, fill: INK.ink }, { size: 3.9, fill: INK.soft }),
    ),
    { x: EDGE, top: top.bottom + 7, width: INNER },
  );
  const size = Math.min(74, SHEET.height - text.bottom - 16);
  return [
    ...top.shapes,
    ...text.shapes,
    ...codeWithText(address, address, { x: MIDDLE - size / 2, y: text.bottom + 3, width: size, height: size + 8 }),
  ];
};

/** One sheet, drawn. */
export const drawSheet = (content: Content): Sheet => {
  const { subject, office, logo } = content;
  const paper = [box({ x: 0, y: 0, width: SHEET.width, height: SHEET.height }, INK.white)];
  const pictures = logo === null ? [] : [{ png: logo, box: LOGO_BOX }];
  switch (subject.kind) {
    case 'desk':
      return { title: `${subject.name} – ${office}`, shapes: [...paper, ...deskSign(content, subject)], pictures };
    case 'leaflet':
      return { title: `Tờ rơi – ${office}`, shapes: [...paper, ...leaflet(content)], pictures };
    case 'office':
    case 'counter':
      return { title: `Áp phích – ${office}`, shapes: [...paper, ...wallPoster(content)], pictures };
  }
};
