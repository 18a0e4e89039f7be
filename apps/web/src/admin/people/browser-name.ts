/** Most specific first: every browser also claims to be others. */
const BROWSERS = ['Edg', 'OPR', 'coc_coc_browser', 'Firefox', 'Chrome', 'Safari'] as const;
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Macintosh', 'Linux'] as const;

const NAMES: Readonly<Record<string, string>> = {
  Edg: 'Edge',
  OPR: 'Opera',
  coc_coc_browser: 'Cốc Cốc',
  Macintosh: 'Mac',
};

/** "Chrome, Windows" from how a browser introduces itself; '' when nothing is recognised. */
export const browserName = (userAgent: string): string =>
  [BROWSERS, SYSTEMS]
    .flatMap((list) => list.find((name) => userAgent.includes(name)) ?? [])
    .map((name) => NAMES[name] ?? name)
    .join(', ');
