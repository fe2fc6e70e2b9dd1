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
  const [only = name.label, ...others] = spelled;
  const to = distinguished(others.length === 0 ? only : name.label, word);
  const isNew = word.trim() !== '' && nameKey(name.kind, to) !== nameKey(name.kind, name.label);
  const save = async (): Promise<void> => {
    if (!isNew) return;
    for (const from of spelled) {
      const ids = clips.map(({ id }) => id);
      await deeds.respell({ kind: name.kind, from, to: distinguished(from, word), clips: ids });
    }
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

/** The spellings of the name that stand in some clips. */
function spellingsIn(clips: readonly Clip[], name: Name): string[] {
  const keys = new Set(name.spellings.map(({ key }) => key));
  const found = new Map<string, string>();
  for (const { credits } of clips)
    for (const { role, spelling } of credits) {
      const key = nameKey(kindOf(role), spelling);
      if (keys.has(key) && !found.has(key)) found.set(key, spelling);
    }
  return [...found.values()];
}
