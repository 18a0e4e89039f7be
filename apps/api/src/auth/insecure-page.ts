import type { ServerAddress } from './setup-link.ts';

/**
 * The page's whole look. Colours are said for both schemes: a browser's own dark link on a background that nobody set is
 * read as light blue on white by whoever measures contrast.
 */
export const INSECURE_PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fbf8f2; --ink: #211d17; --accent: #0a594d; --line: #e4dccf }
@media (prefers-color-scheme: dark) { :root { --paper: #171410; --ink: #f7f2ea; --accent: #8be0cc; --line: #3a342b } }
html { background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif }
body { margin: 0 }
main { max-width: 38rem; margin: 0 auto; padding: 2.25rem 1rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
h2 { font-size: 1.25rem; line-height: 1.3 }
a { color: var(--accent); display: inline-block; padding: 0.75rem 0; font-weight: 600 }
section { margin-top: 2.25rem; padding-top: 1rem; border-top: 1px solid var(--line) }
`;

/** `publicUrl` is an origin and `port` a number: nothing of the request is repeated on the page. */
export const insecurePage = ({ publicUrl, port }: ServerAddress): string => {
  const secure = publicUrl?.startsWith('https://') === true ? `${publicUrl}/admin` : undefined;
  const local = `http://localhost:${port}/admin`;
  // Breaks where a person would, when the text is large and the phone small.
  const breakable = (address: string): string => address.replace(/(:\/\/|:(?=\d)|\.|\/(?=admin))/g, '$1<wbr>');
  const link = (address: string): string => `<p><a href="${address}">${breakable(address)}</a></p>`;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<style>${INSECURE_PAGE_STYLE}</style>
<title>Trang quản trị · Administration</title>
</head>
<body>
<main>
<h1>Trang quản trị không mở qua kết nối này</h1>
<p>Mật khẩu và tên người dân không được đi qua Wi-Fi mà không mã hóa.
${secure === undefined ? 'Hãy mở ngay trên máy chủ:' : 'Hãy mở địa chỉ an toàn:'}</p>
${link(secure ?? local)}
<section lang="en">
<h2>Administration does not open over this connection</h2>
<p>Passwords and citizens’ names must not travel over the Wi-Fi unencrypted.
${secure === undefined ? 'Open it on the server computer itself:' : 'Open the secure address:'}</p>
${link(secure ?? local)}
</section>
</main>
</body>
</html>
`;
};
