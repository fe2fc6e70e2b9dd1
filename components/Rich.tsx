import { Fragment, type ComponentChildren } from 'preact';

interface Props {
  /** A worded sentence in which the `parts` still stand as their names in braces. */
  readonly sentence: string;
  /** What to show in their place. */
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A sentence with more than letters in it, as a key or a link, wherever a language puts it. */
export function Rich({ sentence, parts }: Props) {
  const pieces = sentence.split(/\{(\w+)\}/u);
  return (
    <>
      {pieces.map((piece, at) => (
        <Fragment key={at}>{at % 2 === 0 ? piece : (parts[piece] ?? piece)}</Fragment>
      ))}
    </>
  );
}
