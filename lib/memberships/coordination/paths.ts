/** Where an institution is looked after: by the office, or by its own coordinator. Without language prefix. */
export const institutionPath = (slug: string, where: { organisationId: string; office: boolean }) =>
  where.office
    ? `/${slug}/manage/organisations/${where.organisationId}`
    : `/${slug}/institution/${where.organisationId}`
