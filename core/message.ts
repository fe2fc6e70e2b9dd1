import type { GeneratedI18nStructure } from '#i18n';

/** The name of a sentence: where it stands in `locales/en.yml`, with dots. */
export type MessageKey = keyof GeneratedI18nStructure;

/** What stands in a sentence, by the names in its braces. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A sentence for a person, named and not yet worded: core knows what is to be said, the screens say it in the person's
 * language. `count` chooses the plural form.
 */
export interface Message {
  readonly key: MessageKey;
  readonly values?: Values | undefined;
  readonly count?: number | undefined;
}

/** Words a message in the person's language. Handed in where core makes whole documents. */
export type Tell = (message: Message) => string;
