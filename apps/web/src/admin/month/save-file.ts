import type { DownloadedFile } from '../api/download.ts';

/** Hands a file to the browser's own downloads. */
export const saveFile = ({ name, content }: DownloadedFile): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken its own reference once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
};
