type Named = { title?: string | null; givenName: string; familyName: string }

/** "Prof. Dr. Kim Muster". */
export const fullName = ({ title, givenName, familyName }: Named) =>
  [title, givenName, familyName].filter(Boolean).join(' ')

/** "Muster, Kim": the name as a list sorts it. */
export const listName = ({ title, givenName, familyName }: Named) =>
  `${familyName}, ${[title, givenName].filter(Boolean).join(' ')}`
