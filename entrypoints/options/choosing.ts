import { useState } from 'preact/hooks';
import { chooseSettings, type Settings } from '../../browser/settings.ts';

export interface Choosing {
  /** Why the last choice is not kept. */
  readonly trouble: string | undefined;
  /** Keeps a choice. Where the browser does not, that is said, and the fields show again what is kept. */
  readonly choose: (change: Partial<Settings>) => Promise<void>;
}

/** How a panel of this page keeps what a person chooses in it. */
export function useChoosing(): Choosing {
  // a new one each time: the fields are drawn anew, though the sentence is the same again
  const [trouble, setTrouble] = useState<{ readonly sentence: string } | undefined>();
  const choose = async (change: Partial<Settings>): Promise<void> => {
    const sentence = await chooseSettings(change);
    setTrouble(sentence === undefined ? undefined : { sentence });
  };
  return { trouble: trouble?.sentence, choose };
}
