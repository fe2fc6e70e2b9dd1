import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<Wants> {
  /** Brings the part; called once. */
  readonly bring: () => Promise<FunctionComponent<Wants>>;
  readonly wants: Wants;
}

/** A part of the page that is loaded when it is first wanted: most visits never need it. */
export function Later<Wants extends object>({ bring, wants }: Props<Wants>) {
  const [Part, setPart] = useState<FunctionComponent<Wants> | undefined>(undefined);
  useEffect(() => {
    void bring().then((part) => setPart(() => part));
  }, [bring]);
  return Part ? <Part {...wants} /> : null;
}
