/** Whether the browser kept something no more because there is no room for it. */
export function isOutOfRoom(error: unknown): boolean {
  // Chromium and Firefox have no name for it in common: “Resource::kQuotaBytes quota exceeded”, “QuotaExceededError”
  return error instanceof Error && /quota|no.?space|disk is full/i.test(`${error.name} ${error.message}`);
}
