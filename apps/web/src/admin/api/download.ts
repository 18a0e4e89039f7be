import { send, type Answer } from './call.ts';

export interface DownloadedFile {
  readonly name: string;
  readonly content: Blob;
}

/** The file name that a `Content-Disposition` header gives, or null. */
export const fileNameOf = (disposition: string | null): string | null =>
  /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? null;

/** Reads a file to its end, telling `onReceived` how many bytes have come so far; a broken connection is a failure. */
export const download = async (
  url: URL,
  fallbackName: string,
  onReceived: (bytes: number) => void,
): Promise<Answer<DownloadedFile>> => {
  const answer = await send(url, {});
  if (!answer.ok) return answer;
  const { headers, body } = answer.value;
  const reader = body?.getReader();
  const parts: BlobPart[] = [];
  let received = 0;
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      parts.push(part.value);
      received += part.value.byteLength;
      onReceived(received);
    }
  } catch {
    return { ok: false, failure: { kind: 'unreachable' } };
  }
  const type = headers.get('content-type') ?? 'application/octet-stream';
  const name = fileNameOf(headers.get('content-disposition')) ?? fallbackName;
  return { ok: true, value: { name, content: new Blob(parts, { type }) } };
};
