interface Props {
  /** What is read where the screen is seen: what it is about stands beside it. */
  readonly shown: string;
  /** The whole sentence, for who hears it alone. */
  readonly heard: string;
}

/** A button's few words for the eye, and all of them for the ear. */
export function Spoken({ shown, heard }: Props) {
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span class="spoken">{heard}</span>
    </>
  );
}
