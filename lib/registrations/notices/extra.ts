/** What is known only when the mail goes out. */
export type Extra = {
  /** The office's own words of this event, in both languages. */
  paragraph: unknown
  /** Whether there is a feedback form. */
  feedback: boolean
  /** For somebody of the office who tries it out: its buttons lead to the event. */
  sample?: boolean
}
