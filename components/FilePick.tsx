import './FilePick.css';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly disabled?: boolean;
}

/** Files to choose, or to drop on it. */
export function FilePick({ label, hint, onFiles, disabled = false }: Props) {
  return (
    <label class="FilePick">
      <input
        type="file"
        multiple
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = ''; // the same file may be chosen again
          if (files.length > 0) onFiles(files);
        }}
      />
      <span class="FilePick-label">{label}</span>
      <span class="FilePick-hint">{hint}</span>
    </label>
  );
}
