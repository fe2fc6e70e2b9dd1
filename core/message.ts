import type { GeneratedI18nStructure } from '#i18n';

/** The name of a sentence: where it stands in `locales/en.yml`, with dots. */
export type MessageKey = keyof GeneratedI18nStructure;

/**
 * What stands in a sentence, by the names in its braces. A number is written as the language writes it; one that is a
 * name, as a line's or a year's, goes as text.
 */
export type Values = Readonly<Record<string, string | number | Message>>;

/**
 * A sentence for a person, named and not yet worded: core knows what is to be said, the screens say it in the person's
 * language. `count` chooses the plural form.
 */
export interface Message {
  readonly key: MessageKey;
  readonly values?: Values | undefined;
  readonly count?: number | undefined;
}

/** Words a message in the person's language. */
export type Tell = (message: Message) => string;

/** The person's language, handed in where core makes whole documents. */
export interface Speech {
  readonly tell: Tell;
  /** BCP 47. */
  readonly language: string;
  /** Which way its lines run. */
  readonly direction: 'ltr' | 'rtl';
}

/** Something went wrong that a person can be told of, and what to do about it. */
export class TellableError extends Error {
  override readonly name = 'TellableError';

  readonly told: Message;

  constructor(told: Message) {
    super(told.key);
    this.told = told;
  }
}
