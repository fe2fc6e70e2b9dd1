import { i18n } from '#i18n';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { inDigits } from '../../components/language.ts';
import type { Clip } from '../../core/clip.ts';
import { kindOf, nameKey } from '../../core/names/decision.ts';
import { distinguished } from '../../core/names/decide.ts';
import type { Name } from '../../core/names/name-book.ts';
import type { NamesParts } from './parts.ts';

interface Props extends NamesParts {
  readonly name: Name;
  /** Those that were chosen. */
  readonly clips: readonly Clip[];
  readonly takesKeyboard: boolean;
  readonly onDone: () => void;
}

/** Says that chosen clips are of a namesake: they get the name with a word that tells it apart. */
export function Distinguish({ name, clips, deeds, takesKeyboard, onDone }: Props) {
  const [word, setWord] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesKeyboard) box.current?.focus();
  }, [takesKeyboard]);
  const spelled = spellingsIn(clips, name);
  const [first = name.label] = spelled;
  const to = distinguished(first, word);
  const isNew = word.trim() !== '' && nameKey(name.kind, to) !== nameKey(name.kind, first);
  const save = async (): Promise<void> => {
    if (!isNew) return;
    const spellings = spelled.map((from) => ({ from, to: distinguished(from, word) }));
    if (spellings.length > 0)
      await deeds.respell({ kind: name.kind, spellings, clips: clips.map(({ id }) => id) });
    onDone();
  };
  return (
    <form
      class="Names-distinguish"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {i18n.t(`names.distinguish.${name.kind}`, clips.length, { count: inDigits(clips.length) })}
        <input
          ref={box}
          value={word}
          maxLength={60}
          placeholder={i18n.t(`names.distinguish.${name.kind}Hint`)}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
      </label>
      <Button kind="main" disabled={!isNew} onPress={() => void save()}>
        {isNew ? i18n.t('names.distinguish.call', { name: to }) : i18n.t('names.distinguish.apart')}
      </Button>
      <Button kind="quiet" onPress={onDone}>
        {i18n.t('names.cancel')}
      </Button>
    </form>
  );
}

/** The spellings of the name that stand in some clips, the one it is shown under first. */
function spellingsIn(clips: readonly Clip[], name: Name): string[] {
  const found = new Map<string, string>();
  for (const { credits } of clips)
    for (const { role, spelling } of credits) {
      const key = nameKey(kindOf(role), spelling);
      if (!found.has(key)) found.set(key, spelling);
    }
  return name.spellings.flatMap(({ key }) => found.get(key) ?? []);
}
