/** What an import takes. Past it a file is refused whole, in words, before anything was written. */
export const limits = {
  /** Bytes of the file as it is sent. */
  bytes: 25 * 1024 * 1024,
  rows: 100_000,
  columns: 200,
  /** Characters of one row of CSV, or of one cell of a workbook. */
  record: 1_000_000,
  /** Bytes that a workbook may unpack to. */
  unpacked: 300 * 1024 * 1024,
  /** Texts that the cells of a workbook share. */
  sharedTexts: 2_000_000,
} as const
