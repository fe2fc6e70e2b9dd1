/** What the person chose about an export. */
export interface ExportOptions {
  /** Whether the article's own text goes along. It is the outlet's: off unless asked for. */
  readonly text: boolean;
  /** When the export is made, ISO 8601. */
  readonly now: string;
}
