/** Milliseconds after which a whole story counts as stuck: it is hundreds of operations, with the jobs of days or months between. */
export const WHOLE_STORY = 400_000;
