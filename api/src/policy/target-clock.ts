import { registerEnumType } from 'type-graphql';

/** By which clock the minutes of a target are counted. */
export enum TargetClock {
  WORKING = 'WORKING',
  AROUND_THE_CLOCK = 'AROUND_THE_CLOCK',
}
registerEnumType(TargetClock, {
  name: 'TargetClock',
  description: 'By which clock the minutes of a target are counted.',
  valuesConfig: {
    WORKING: { description: "The branch's working calendar (DSP-2)." },
    AROUND_THE_CLOCK: { description: 'Day and night, every day (DSP-4).' },
  },
});
