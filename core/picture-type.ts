/** The kinds of picture that are kept: what browsers show in an `<img>`, where nothing in it can run. */
const TYPES = /^image\/(?:jpeg|png|gif|webp|avif|bmp|svg\+xml)$/;

/** The kind of picture a content type says, without its parameters; undefined where it is none that is kept. */
export function pictureType(contentType: string): string | undefined {
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  if (type === 'image/jpg') return 'image/jpeg';
  return TYPES.test(type) ? type : undefined;
}
