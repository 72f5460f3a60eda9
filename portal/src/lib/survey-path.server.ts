/** SUR-3, SUR-6: a card that waits is answered in the portal on the same page as by the link in the message. */
export function surveyPath({
  survey,
}: {
  survey?: { state: string; cardUrl?: string | null } | null;
}): string | null {
  return survey?.state === 'DELIVERED' && survey.cardUrl ? new URL(survey.cardUrl).pathname : null;
}
