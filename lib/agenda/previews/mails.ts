/** Mails that a programme sends, by the word in the address of their preview; their words stand under stage.texts. */
export const agendaMails = ['agenda-ask', 'agenda-stage', 'agenda-audience', 'agenda-thanks'] as const
export type AgendaMail = (typeof agendaMails)[number]

export const agendaMail = (name: string) => agendaMails.find((one) => one === name)
export const isAgendaMail = (name: string): name is AgendaMail => agendaMail(name) !== undefined
