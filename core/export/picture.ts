/** A picture as the files of a book need it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly ending: 'jpg' | 'png';
  readonly type: 'image/jpeg' | 'image/png';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * The picture in a `data:` address. Undefined where there is none, where it is damaged, and for WebP: neither
 * EPUB 3.2 readers nor Word before 2023 have to know it. Ours are JPEG.
 */
export function pictureIn(address: string | undefined): Picture | undefined {
  const [, kind, base64 = ''] = /^data:image\/(jpeg|png);base64,([\w+/=]+)$/.exec(address ?? '') ?? [];
  if (kind === undefined) return undefined;
  const bytes = bytesOf(base64);
  const size = bytes && (kind === 'png' ? pngSize(bytes) : jpegSize(bytes));
  if (!bytes || !size || size.width === 0 || size.height === 0) return undefined;
  return kind === 'png'
    ? { bytes, ending: 'png', type: 'image/png', ...size }
    : { bytes, ending: 'jpg', type: 'image/jpeg', ...size };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined; // no picture is a small loss
  }
}

/** The first chunk of a PNG is its header (PNG, section 11.2.2). */
function pngSize(bytes: Uint8Array): Size | undefined {
  if (bytes.length < 57 || bytes[0] !== 0x89 || bytes[1] !== 0x50) return undefined;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG is segments; that of the frame (SOF0 to SOF15) has its size (ITU-T T.81, section B.2.2). */
function jpegSize(bytes: Uint8Array): Size | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}
