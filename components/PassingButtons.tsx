import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useHandOn } from './hand-on.ts';

interface Props {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Buttons that go away once one of them is pressed, as “Undo” does: the keyboard then goes back to where it was. */
export function PassingButtons({ class: name, children }: Props) {
  // where the person was when these came up; it may have been taken away since, and then whence they came here
  const before = useRef(document.activeElement);
  const from = useRef<EventTarget | null>(null);
  const whole = useHandOn<HTMLDivElement>({
    home: () => [before.current, from.current].find(canHaveKeyboard),
  });
  return (
    <div
      ref={whole}
      class={name}
      onFocusIn={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node) || currentTarget.contains(relatedTarget)) return;
        from.current = relatedTarget;
      }}
    >
      {children}
    </div>
  );
}

function canHaveKeyboard(one: EventTarget | null): one is HTMLElement {
  return one instanceof HTMLElement && one !== document.body && one.isConnected && one.checkVisibility();
}
