/* Which backups are kept: the newest of each of the last seven days, four weeks and twelve months that have
   one, and always the newest of all. */

const NAME = /^cutting-room-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.json\.gz$/;

/** What a backup is called: `cutting-room-2026-03-16T10-00-00Z.json.gz`. `made` is ISO 8601 in UTC. */
export function backupName(made: string): string {
  return `cutting-room-${made.slice(0, 19).replaceAll(':', '-')}Z.json.gz`;
}

/** When a backup of this name was made, ISO 8601; undefined for any other file. */
export function backupTime(name: string): string | undefined {
  const [, day, hour, minute, second] = NAME.exec(name) ?? [];
  return day ? `${day}T${hour}:${minute}:${second}.000Z` : undefined;
}

/** The backups that can go. Files that are no backups of ours are never among them. */
export function backupsToDrop(names: readonly string[]): string[] {
  const backups = names
    .flatMap((name) => {
      const time = backupTime(name);
      return time === undefined ? [] : [{ name, time }];
    })
    .sort((one, other) => (one.time < other.time ? 1 : -1));
  const kept = new Set(backups.slice(0, 1).map(({ name }) => name));
  keepNewest((time) => time.slice(0, 10), 7);
  keepNewest((time) => String(Math.floor((Date.parse(time) / 86_400_000 + 3) / 7)), 4); // weeks begin on Monday
  keepNewest((time) => time.slice(0, 7), 12);
  return backups.filter(({ name }) => !kept.has(name)).map(({ name }) => name);

  function keepNewest(spanOf: (time: string) => string, count: number): void {
    const spans = new Set<string>();
    for (const { name, time } of backups) {
      const span = spanOf(time);
      if (spans.has(span)) continue;
      if (spans.size === count) return;
      spans.add(span);
      kept.add(name);
    }
  }
}
