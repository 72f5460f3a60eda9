import { fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import type { DayPart } from '#lib/draft.server.ts';
import { addressOf, dayParts, keepDraft, nextStep, reached, readDraft } from '#lib/draft.server.ts';
import { texts } from '#lib/forms.ts';
import { m } from '#lib/paraglide/messages.js';
import { previewOf } from '#lib/preview.server.ts';
import { defaultZone, moment } from '#lib/times.server.ts';
import { promiseWords } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

const isPart = (value: string): value is DayPart => value in dayParts;

const todayIn = async (event: Parameters<typeof now>[0], zone: string) =>
  Temporal.Instant.from(await now(event))
    .toZonedDateTimeISO(zone)
    .toPlainDate();

export const load: PageServerLoad = async (event) => {
  const draft = readDraft(event);
  if (!reached(draft, 'when')) redirect(303, addressOf(nextStep(draft)));
  const preview = await previewOf(event, draft);
  return {
    soonest: preview.promise
      ? promiseWords[preview.promise.kind]({
          when: moment(preview.promise.dueAt, await now(event), preview.branch.timeZone),
        })
      : undefined,
    today: (await todayIn(event, preview.branch.timeZone)).toString(),
    values: { when: draft.day ? 'DAY' : 'SOON', day: draft.day ?? '', part: draft.part ?? 'ANY' },
  };
};

export const actions: Actions = {
  default: async (event) => {
    const values = texts(await event.request.formData(), ['when', 'day', 'part']);
    const { day: _day, part: _part, ...rest } = readDraft(event);
    if (values.when !== 'DAY') {
      const draft = { ...rest, whenDone: true };
      keepDraft(event, draft);
      redirect(303, addressOf(nextStep(draft)));
    }
    const today = await todayIn(event, defaultZone);
    let problem: string | null = null;
    try {
      if (Temporal.PlainDate.compare(Temporal.PlainDate.from(values.day), today) < 0) problem = m.when_past();
    } catch {
      problem = values.day ? m.invalid_date() : m.when_missing_day();
    }
    if (problem) return fail(400, { errors: { fields: { day: problem } }, values });
    const draft = {
      ...rest,
      whenDone: true,
      day: values.day,
      part: isPart(values.part) ? values.part : ('ANY' as const),
    };
    keepDraft(event, draft);
    redirect(303, addressOf(nextStep(draft)));
  },
};
